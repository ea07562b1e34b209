package org.nianbao.deadline;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.body.IsoDate;
import org.nianbao.problem.Fault;
import org.nianbao.problem.PlainText;
import org.nianbao.problem.Presence;
import org.nianbao.problem.Problem;

/**
 * What one body is granted.
 *
 * @param due its last day, in Asia/Shanghai
 */
record Grant(@JsonDeserialize(using = IsoDate.class) LocalDate due, String reason) {
    private static final int LONGEST_REASON = 2000;

    /** Ends the request when it does not say until when and why, or would take days away from the body. */
    void check(int year, LocalDate otherwise) {
        List<Fault> faults = new ArrayList<>();
        if (due == null) {
            faults.add(Presence.missing("/due"));
        } else if (due.isBefore(otherwise)) {
            faults.add(new Fault(
                    "/due", "too-early", "不能早于期限 " + otherwise, "Must not be before the deadline " + otherwise));
        }
        Timetable.fault(faults, "/due", due, year);
        if (reason == null || reason.isBlank() || !PlainText.isPrintable(reason)) {
            faults.add(new Fault("/reason", "required", "必填，且不含控制字符", "Required, without control characters"));
        } else if (reason.length() > LONGEST_REASON) {
            faults.add(new Fault("/reason", "too-long", "最多 2000 字", "At most 2000 characters"));
        }
        if (!faults.isEmpty()) {
            throw Problem.INVALID_CONTENT.at(faults);
        }
    }
}
