package org.nianbao.filing;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.problem.Fault;
import org.nianbao.problem.PlainText;
import org.nianbao.problem.Problem;

/** Why a filing is sent back; at least one reason. */
record ReturnRequest(List<Reason> reasons) {

    /** The reasons; a request without any, or with an empty one, ends. */
    List<Reason> required() {
        if (reasons == null || reasons.isEmpty()) {
            throw Problem.INVALID_CONTENT.at("/reasons", "至少写一条退回理由", "Give at least one reason");
        }
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            Reason reason = reasons.get(i);
            if (reason == null
                    || reason.text() == null
                    || reason.text().isBlank()
                    || !PlainText.isPrintable(reason.text())) {
                faults.add(new Fault(
                        "/reasons/" + i + "/text", "required", "必填，且不含控制字符", "Required, without control characters"));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.INVALID_CONTENT.at(faults);
        }
        return reasons;
    }
}
