package org.nianbao.rule;

import java.util.List;
import java.util.Optional;
import org.nianbao.form.Form;

/** Who says that there was no charge of any kind states none. */
record NoFeeRule(RuleText text, Sum charges, Passage otherMatters) implements Rule {

    static Optional<Rule> of(RuleText text, Form form) {
        return Sum.of(form, "proactive.charges.amount").flatMap(charges -> Passage.of(form, "otherMatters")
                .map(otherMatters -> new NoFeeRule(text, charges, otherMatters)));
    }

    @Override
    public List<Finding> check(Report report) {
        if (charges.in(report.figures()) == 0 || !FeeTalk.deniesEveryFee(otherMatters.folded(report.content()))) {
            return List.of();
        }
        Finding.Operand amount = charges.operands(report.figures()).get(0);
        return List.of(otherMatters
                .finding(text, amount.label(), amount.value().toPlainString())
                .with(List.of(amount)));
    }
}
