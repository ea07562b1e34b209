package org.nianbao.rule;

import java.util.List;
import java.util.Optional;
import org.nianbao.form.Fees;
import org.nianbao.form.Form;

/** Nobody can be late with a fee of which no notice was given. */
record FeeOverdueRule(RuleText text, Sum overdue, Passage otherMatters) implements Rule {

    static Optional<Rule> of(RuleText text, Form form) {
        return Sum.of(form, "requests.closed.feeOverdue.total").flatMap(overdue -> Passage.of(form, "otherMatters")
                .map(otherMatters -> new FeeOverdueRule(text, overdue, otherMatters)));
    }

    @Override
    public List<Finding> check(Report report) {
        long closed = overdue.in(report.figures());
        if (closed == 0
                || noticed(report.content().fees())
                || FeeTalk.tellsOfFee(otherMatters.folded(report.content()))) {
            return List.of();
        }
        return List.of(Finding.at(text, overdue.first(), closed).with(overdue.operands(report.figures())));
    }

    private static boolean noticed(Fees fees) {
        return fees != null && fees.noticesIssued() != null && fees.noticesIssued() > 0;
    }
}
