package org.nianbao.rule;

import java.util.List;
import org.nianbao.form.Scope;

/** Who consolidates should know whose report is still missing. */
record MissingBelowRule(RuleText text) implements Rule {

    @Override
    public List<Finding> check(Report report) {
        Surroundings.Below below = report.around().below();
        return below == null || below.missing() == 0 || report.content().scope() != Scope.CONSOLIDATED
                ? List.of()
                : List.of(Finding.at(
                        text, "/figures", UnstatedRule.ALL, below.reports() + below.missing(), below.missing()));
    }
}
