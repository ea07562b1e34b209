package org.nianbao.rule;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.form.Figure;
import org.nianbao.form.Figures;
import org.nianbao.form.Kind;

/** No figure is larger than anything that can be counted; so no sum of figures can overflow. */
record MagnitudeRule(RuleText text) implements Rule {
    static final String CODE = "R0-MAGNITUDE";

    private static final long MOST_CASES = 1_000_000_000_000L;
    private static final long MOST_MONEY = 100_000_000_000_000L;

    @Override
    public List<Finding> check(Report report) {
        List<Finding> findings = new ArrayList<>();
        for (Figure figure : report.form().figures()) {
            if (impossible(figure, report.figures())) {
                findings.add(Finding.at(text, figure, figure.label()));
            }
        }
        return findings;
    }

    private static boolean impossible(Figure figure, Figures figures) {
        return Math.abs(figures.orZero(figure.index())) > (figure.kind() == Kind.COUNT ? MOST_CASES : MOST_MONEY);
    }
}
