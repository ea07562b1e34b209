package org.nianbao.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.nianbao.form.Fees;
import org.nianbao.form.Form;

/** Processing fees, in yuan, are a part of all charges, in units of 10,000 yuan. */
record FeesInChargesRule(RuleText text, Sum charges) implements Rule {
    /** Charges are held in 分. */
    private static final int YUAN_TO_HELD = 2;

    static Optional<Rule> of(RuleText text, Form form) {
        return Sum.of(form, "proactive.charges.amount").map(charges -> new FeesInChargesRule(text, charges));
    }

    @Override
    public List<Finding> check(Report report) {
        Fees fees = report.content().fees();
        if (fees == null
                || fees.amountCollected() == null
                || report.figures().isBlank(charges.first().index())
                || !exceeds(fees.amountCollected(), charges.in(report.figures()))) {
            return List.of();
        }
        Finding.Operand amount = charges.operands(report.figures()).get(0);
        return List.of(Finding.at(
                        text,
                        charges.first(),
                        fees.amountCollected().toPlainString(),
                        amount.label(),
                        amount.value().toPlainString())
                .with(List.of(FeeFigure.collected(fees), amount)));
    }

    private static boolean exceeds(BigDecimal collected, long held) {
        return collected.movePointRight(YUAN_TO_HELD).compareTo(BigDecimal.valueOf(held)) > 0;
    }
}
