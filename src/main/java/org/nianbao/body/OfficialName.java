package org.nianbao.body;

import org.nianbao.problem.PlainText;
import org.nianbao.problem.Problem;

/** The name of a region or a body, in the member {@code name} of a request. */
final class OfficialName {
    private static final int LONGEST = 200;

    private OfficialName() {}

    static void check(String name) {
        if (!PlainText.isPrintable(name)) {
            throw Problem.INVALID_CONTENT.at("/name", "含有控制字符或残缺字符", "Has a control character or half a character");
        }
        if (name.length() > LONGEST) {
            throw Problem.INVALID_CONTENT.at("/name", "最多 200 字", "At most 200 characters");
        }
    }
}
