package org.nianbao.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.form.Form;

/** All rules for one form, in the order in which a reviewer would make the checks. */
public final class RuleBook {
    private static final int VERSION = 2;

    private final Form form;
    private final Rule magnitude;
    private final List<Rule> equations;
    private final List<Rule> rules;

    private RuleBook(Form form, Catalogue catalogue) {
        this.form = form;
        magnitude = new MagnitudeRule(catalogue.require("R0-MAGNITUDE"));
        equations = form.equations().stream()
                .<Rule>map(
                        equation -> new EquationRule(RuleText.of(equation, catalogue.find(equation.code())), equation))
                .toList();
        rules = new Shelf(form, catalogue).inOrder(magnitude, equations);
    }

    /** The book for a form: its equations, and the rules of the catalogue that are written for it. */
    public static RuleBook of(Form form) {
        return new RuleBook(form, Catalogue.STANDARD);
    }

    public Form form() {
        return form;
    }

    public List<Rule> rules() {
        return rules;
    }

    /** The text of a rule of this book. */
    public Optional<RuleText> text(String code) {
        return rules.stream()
                .map(Rule::text)
                .filter(text -> text.code().equals(code))
                .findFirst();
    }

    /** Names the set of rules by which a report was checked: form and version. */
    public String ruleset() {
        return form.code() + "-" + VERSION;
    }

    /** All findings, in the order of the book; impossible figures come alone, for sums with them say nothing. */
    public List<Finding> check(Report report) {
        List<Finding> impossible = magnitude.check(report);
        return impossible.isEmpty()
                ? Suggestions.weigh(findings(rules, report), report, changed -> findings(equations, changed))
                : impossible;
    }

    private static List<Finding> findings(List<Rule> rules, Report report) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.text().holdsFor(report.content().year())) {
                findings.addAll(rule.check(report));
            }
        }
        return findings;
    }
}
