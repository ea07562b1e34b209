package org.nianbao.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.form.Figures;
import org.nianbao.form.Form;

/** A body that answers in time does not carry nearly half a year's requests into the next. */
record BacklogRule(RuleText text, Sum received, Sum carriedForward) implements Rule {
    private static final long FLOOR = 3;
    private static final long PERCENT = 40;

    static Optional<Rule> of(RuleText text, Form form) {
        return Sum.of(form, "requests.received.total").flatMap(received -> Sum.of(form, "requests.carriedForward.total")
                .map(carriedForward -> new BacklogRule(text, received, carriedForward)));
    }

    @Override
    public List<Finding> check(Report report) {
        Figures figures = report.figures();
        long left = carriedForward.in(figures);
        long arrived = received.in(figures);
        if (left < FLOOR || left * 100 <= arrived * PERCENT) {
            return List.of();
        }
        return List.of(Finding.at(text, carriedForward.first(), left, arrived)
                .with(Stream.of(received, carriedForward)
                        .flatMap(sum -> sum.operands(figures).stream())
                        .toList()));
    }
}
