package org.nianbao.publication;

import org.nianbao.body.Cursor;
import org.nianbao.problem.Problem;

/** Where a list of reports goes on. */
record ReportKey(int year, String body) {
    private static final int YEAR_DIGITS = 4;

    static String key(Listed edition) {
        return edition.key().year() + edition.key().body();
    }

    static ReportKey of(Cursor cursor) {
        if (cursor.key().isEmpty()) {
            return new ReportKey(Integer.MAX_VALUE, "");
        }
        if (!cursor.key().matches("\\d{4}.+")) {
            throw Problem.INVALID_PARAMETER.because("cursor 无效", "The cursor is not one of ours");
        }
        return new ReportKey(
                Integer.parseInt(cursor.key().substring(0, YEAR_DIGITS)),
                cursor.key().substring(YEAR_DIGITS));
    }
}
