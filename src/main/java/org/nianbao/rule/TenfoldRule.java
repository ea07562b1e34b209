package org.nianbao.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.form.Figure;
import org.nianbao.form.Form;

/** Ten times last year's number, or a tenth of it, is more often a digit than a fact. Small numbers jump: one side must reach the floor, and neither be 0. */
record TenfoldRule(RuleText text, List<Sum> decisions) implements Rule {
    private static final long TIMES = 10;
    private static final long FLOOR = 100;

    static Optional<Rule> of(RuleText text, Form form) {
        List<Sum> decisions = Stream.of("licensing", "penalties", "compulsion")
                .flatMap(row -> Sum.of(form, "proactive." + row + ".decisions").stream())
                .toList();
        return decisions.isEmpty() ? Optional.empty() : Optional.of(new TenfoldRule(text, decisions));
    }

    @Override
    public List<Finding> check(Report report) {
        return report.lastYear().stream()
                .flatMap(lastYear -> decisions.stream().flatMap(sum -> finding(sum, report, lastYear).stream()))
                .toList();
    }

    private Optional<Finding> finding(Sum sum, Report report, Surroundings.Precedent lastYear) {
        long now = sum.in(report.figures());
        long then = sum.in(lastYear.content()).orElse(0);
        if (!apart(now, then) && !apart(then, now)) {
            return Optional.empty();
        }
        Figure figure = sum.first();
        return Optional.of(Finding.at(text, figure, figure.label(), now, then)
                .with(Stream.concat(sum.operands(report.named()), sum.operands(lastYear))
                        .toList()));
    }

    private static boolean apart(long more, long less) {
        return more >= FLOOR && less > 0 && more >= TIMES * less;
    }
}
