package org.nianbao.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.form.Figure;
import org.nianbao.form.Form;

/** Takes measures: a sum or a rate, and how it has changed since the year before. */
@ApplicationScoped
class Yardstick {
    /** With fewer cases a rate says little: it is not ranked. */
    private static final BigDecimal ENOUGH = BigDecimal.valueOf(30);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Rates rates;

    Yardstick(Rates rates) {
        this.rates = rates;
    }

    /** Where in a form's summands stands what measures are made from; everything when none is asked for. */
    List<Integer> summands(Collection<String> measures, Form form) {
        return measures.isEmpty()
                ? IntStream.range(0, form.summands()).boxed().toList()
                : measures.stream()
                        .flatMap(this::terms)
                        .flatMap(term -> form.measure(term).stream())
                        .flatMap(measure -> measure.terms().stream())
                        .map(Figure::index)
                        .distinct()
                        .sorted()
                        .toList();
    }

    private Stream<String> terms(String measure) {
        return rates.find(measure).map(rate -> rate.terms().stream()).orElse(Stream.of(measure));
    }

    Answer.Measured measured(String code, Tally now, Tally before) {
        Optional<Rate> rate = rates.find(code);
        Quantity present = rate.map(known -> known.in(now)).orElseGet(() -> now.quantity(code));
        Quantity past = rate.map(known -> known.in(before)).orElseGet(() -> before.quantity(code));
        BigDecimal value = present == null ? null : present.value();
        BigDecimal previous = past == null ? null : past.value();
        Reason reason = reason(present, past, now.bodies() == before.bodies());
        boolean differs = reason != null && reason != Reason.BODIES;
        BigDecimal change = differs ? null : value.subtract(previous);
        return new Answer.Measured(
                value,
                previous,
                change,
                change == null ? null : Rate.divided(change, previous),
                change == null
                        ? null
                        : rate.filter(Rate::isShare)
                                .map(share -> Rate.plain(change.multiply(HUNDRED)))
                                .orElse(null),
                reason == null,
                reason,
                present == null ? 0 : present.blanks(),
                present == null ? null : present.base(),
                rate.isPresent() && present != null ? present.base().compareTo(ENOUGH) < 0 : null);
    }

    private static Reason reason(Quantity present, Quantity past, boolean sameBodies) {
        if (present == null || past == null || present.value() == null || past.value() == null) {
            return Reason.MISSING;
        }
        if (!present.complete() || !past.complete()) {
            return Reason.FORMS;
        }
        return sameBodies ? null : Reason.BODIES;
    }
}
