package org.nianbao.filing;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.problem.Fault;
import org.nianbao.problem.PlainText;
import org.nianbao.problem.Problem;

/** Why a filing is sent back; at least one reason. */
record ReturnRequest(List<Reason> reasons) {
    private static final int MOST = 100;
    private static final int LONGEST = 1000;

    /** The reasons; a request without any, or with an empty one, ends. */
    List<Reason> required() {
        if (reasons == null || reasons.isEmpty()) {
            throw Problem.INVALID_CONTENT.at("/reasons", "至少写一条退回理由", "Give at least one reason");
        }
        if (reasons.size() > MOST) {
            throw Problem.INVALID_CONTENT.at("/reasons", "最多 100 条", "At most 100 reasons");
        }
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            String text = reasons.get(i) == null ? null : reasons.get(i).text();
            String pointer = "/reasons/" + i + "/text";
            if (text == null || !PlainText.isVisible(text)) {
                faults.add(new Fault(pointer, "required", "必填，应为可见的文字", "Required, text that can be seen"));
            } else if (text.length() > LONGEST) {
                faults.add(new Fault(pointer, "too-long", "最多 1000 字", "At most 1000 characters"));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.INVALID_CONTENT.at(faults);
        }
        return reasons;
    }
}
