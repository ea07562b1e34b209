package org.nianbao.filing;

import java.util.List;
import org.nianbao.problem.PlainText;
import org.nianbao.problem.Presence;
import org.nianbao.problem.Problem;

/** Why a published report is opened for correction or taken down; the public reads it. */
record ReasonRequest(String reason) {
    private static final int LONGEST = 1000;

    /** The reason; a request without one ends. */
    String required() {
        if (reason == null || reason.isBlank()) {
            throw Problem.INVALID_CONTENT.at(List.of(Presence.missing("/reason")));
        }
        if (reason.length() > LONGEST) {
            throw Problem.INVALID_CONTENT.at("/reason", "最多 1000 字", "At most 1000 characters");
        }
        if (!PlainText.isVisible(reason)) {
            throw Problem.INVALID_CONTENT.at(
                    "/reason", "应为可见的文字，不含控制字符", "Must be text that can be seen, without control characters");
        }
        return reason.strip();
    }
}
