package org.nianbao.filing;

import jakarta.persistence.Tuple;
import org.nianbao.body.Cursor;
import org.nianbao.problem.Problem;

/** Where the desk goes on: microseconds since 1970, and the body. */
record DeskKey(long since, String body) {

    static String key(Tuple row) {
        return row.get("since", Long.class) + ":" + row.get("code", String.class);
    }

    static DeskKey of(Cursor cursor) {
        if (cursor.key().isEmpty()) {
            return new DeskKey(-1, "");
        }
        if (!cursor.key().matches("\\d{1,18}:\\w{18}")) {
            throw Problem.INVALID_PARAMETER.because("cursor 无效", "The cursor is not one of ours");
        }
        int colon = cursor.key().indexOf(':');
        return new DeskKey(
                Long.parseLong(cursor.key().substring(0, colon)), cursor.key().substring(colon + 1));
    }
}
