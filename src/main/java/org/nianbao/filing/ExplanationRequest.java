package org.nianbao.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.problem.Fault;
import org.nianbao.problem.PlainText;
import org.nianbao.problem.Problem;
import org.nianbao.validation.Explanation;

/** What a body says to a finding. */
record ExplanationRequest(Explanation.Reason reason, String text) {
    private static final int LONGEST_TEXT = 2000;

    /** The request itself; without a reason or a text it ends. */
    ExplanationRequest required() {
        List<Fault> faults = new ArrayList<>();
        if (reason == null) {
            faults.add(new Fault("/reason", "required", "必填", "Required"));
        }
        if (text == null || !PlainText.isVisible(text)) {
            faults.add(new Fault("/text", "required", "必填，应为可见的文字", "Required, text that can be seen"));
        } else if (text.length() > LONGEST_TEXT) {
            faults.add(new Fault("/text", "too-long", "最多 2000 字", "At most 2000 characters"));
        }
        if (!faults.isEmpty()) {
            throw Problem.INVALID_CONTENT.at(faults);
        }
        return this;
    }

    Explanation explanation(Instant now) {
        return new Explanation(reason, text, now);
    }
}
