package org.nianbao.rule;

import java.util.List;
import java.util.Optional;
import org.nianbao.body.BodyKind;
import org.nianbao.form.Form;
import org.nianbao.form.Scope;

/** Only State Council departments and the governments of provinces and prefectures make 规章; the row of all others is 0. */
record RulemakingRule(RuleText text, Sum rules) implements Rule {

    static Optional<Rule> of(RuleText text, Form form) {
        return Sum.of(form, "proactive.rules.*").map(rules -> new RulemakingRule(text, rules));
    }

    @Override
    public List<Finding> check(Report report) {
        Surroundings.Filer filer = report.around().filer();
        boolean none = rules.terms().stream().allMatch(term -> report.figures().orZero(term.index()) == 0);
        if (none
                || filer == null
                || filer.level() == null
                || mayMakeRules(filer, report.content().scope())) {
            return List.of();
        }
        return List.of(Finding.at(text, rules.first(), rules.first().row()).with(rules.operands(report.figures())));
    }

    private static boolean mayMakeRules(Surroundings.Filer filer, Scope scope) {
        return switch (filer.level()) {
            case NATION -> true;
            case PROVINCE, PREFECTURE ->
                scope == Scope.CONSOLIDATED
                        || filer.kind() == null
                        || filer.kind() == BodyKind.GOVERNMENT
                        || filer.kind() == BodyKind.OFFICE;
            case COUNTY, TOWNSHIP -> false;
        };
    }
}
