package org.nianbao.rule;

import java.util.List;
import java.util.Optional;
import org.nianbao.form.Form;

/** Where both are counted, every problem has its improvement. */
record ImprovementsRule(RuleText text, Passage problems, Passage improvements) implements Rule {

    static Optional<Rule> of(RuleText text, Form form) {
        return Passage.of(form, "problems").flatMap(problems -> Passage.of(form, "improvements")
                .map(improvements -> new ImprovementsRule(text, problems, improvements)));
    }

    @Override
    public List<Finding> check(Report report) {
        int named = Enumeration.points(problems.folded(report.content()));
        int answered = Enumeration.marks(improvements.folded(report.content()));
        return answered == 0 || answered >= named ? List.of() : List.of(improvements.finding(text, named, answered));
    }
}
