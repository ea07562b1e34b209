package org.nianbao.rule;

import java.util.List;
import java.util.Optional;
import org.nianbao.form.Form;

/** Since 2024 a refusal to disclose goes to reconsideration first; direct suits are possible on other grounds only. */
record DirectLitigationRule(RuleText text, Sum direct) implements Rule {

    static Optional<Rule> of(RuleText text, Form form) {
        return Sum.of(form, "disputes.directLitigation.total").map(direct -> new DirectLitigationRule(text, direct));
    }

    @Override
    public List<Finding> check(Report report) {
        long suits = direct.in(report.figures());
        return suits == 0
                ? List.of()
                : List.of(Finding.at(text, direct.first(), suits).with(direct.operands(report.figures())));
    }
}
