package org.nianbao.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.form.Figure;
import org.nianbao.form.Form;

/** An amount that is ten thousand times last year's, more or less, is 元 where 万元 is asked; one of the two years has it. */
record UnitRule(RuleText text, Sum amount) implements Rule {
    private static final long UNIT = 10_000;
    private static final long LEAST = 5_000;
    private static final long MOST = 20_000;

    static Optional<Rule> of(RuleText text, Form form) {
        return Sum.of(form, "proactive.charges.amount").map(amount -> new UnitRule(text, amount));
    }

    @Override
    public List<Finding> check(Report report) {
        return report.lastYear().stream()
                .flatMap(lastYear -> finding(report, lastYear).stream())
                .toList();
    }

    private Optional<Finding> finding(Report report, Surroundings.Precedent lastYear) {
        long now = amount.in(report.figures());
        long then = amount.in(lastYear.content()).orElse(0);
        if (!apart(now, then) && !apart(then, now)) {
            return Optional.empty();
        }
        Figure figure = amount.first();
        Finding finding = Finding.at(
                        text,
                        figure,
                        figure.label(),
                        figure.kind().shown(now).toPlainString(),
                        figure.kind().shown(then).toPlainString())
                .with(Stream.concat(amount.operands(report.named()), amount.operands(lastYear))
                        .toList());
        return Optional.of(
                now > then && now % UNIT == 0 ? finding.suggesting(figure.kind().shown(now / UNIT)) : finding);
    }

    private static boolean apart(long more, long less) {
        return less > 0 && more >= LEAST * less && more <= MOST * less;
    }
}
