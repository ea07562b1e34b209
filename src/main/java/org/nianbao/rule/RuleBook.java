package org.nianbao.rule;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.form.Form;

/** All rules for one form, in the order in which a reviewer would make the checks. */
public final class RuleBook {
    private static final int VERSION = 1;

    private static final Rule MAGNITUDE = new MagnitudeRule();

    private final Form form;
    private final List<Rule> rules = new ArrayList<>();

    private RuleBook(Form form) {
        this.form = form;
        rules.addAll(List.of(MAGNITUDE, new UnstatedRule(), NarrativeRule.REQUIRED, NarrativeRule.COMPLETE));
        form.equations().forEach(equation -> rules.add(new EquationRule(equation)));
        rules.add(BlankRule.of(form));
    }

    /** The book for a form; equations come from the form's data. */
    public static RuleBook of(Form form) {
        return new RuleBook(form);
    }

    public Form form() {
        return form;
    }

    public List<Rule> rules() {
        return List.copyOf(rules);
    }

    /** Names the set of rules by which a report was checked: form and version. */
    public String ruleset() {
        return form.code() + "-" + VERSION;
    }

    /** All findings, in the order of the book; impossible figures come alone, for sums with them say nothing. */
    public List<Finding> check(Report report) {
        return Suggestions.weigh(findings(report), report, this::findings);
    }

    private List<Finding> findings(Report report) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            findings.addAll(rule.check(report));
            if (rule == MAGNITUDE && !findings.isEmpty()) {
                break;
            }
        }
        return findings;
    }
}
