package org.nianbao.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.form.Figure;
import org.nianbao.form.Form;
import org.nianbao.form.Words;

/**
 * What a statement can mean: Σ plus − Σ minus − Σ before.
 *
 * @param before codes of figures in the report of the year before; with any, the reading needs that report
 */
record Reading(Words name, Sum plus, Sum minus, List<String> before) {

    /** Whether the report states anything to read. */
    boolean isStated(Report report) {
        return plus.terms().stream().anyMatch(term -> !report.figures().isBlank(term.index()))
                && (before.isEmpty() || report.lastYear().isPresent());
    }

    BigDecimal of(Report report) {
        long less = report.lastYear()
                .map(lastYear -> Sum.of(lastYear.content().form(), before.toArray(String[]::new))
                        .map(sum -> sum.in(lastYear.content().figures()))
                        .orElse(0L))
                .orElse(0L);
        return BigDecimal.valueOf(plus.in(report.figures()) - minus.in(report.figures()) - less);
    }

    /** The same sum in another year's report, without what is before that; empty when its form has not the figures. */
    Optional<BigDecimal> inAnother(Surroundings.Precedent other) {
        Form form = other.content().form();
        return Sum.of(form, plus.codes())
                .map(sum -> BigDecimal.valueOf(sum.in(other.content().figures())
                        - Sum.of(form, minus.codes())
                                .map(less -> less.in(other.content().figures()))
                                .orElse(0L)));
    }

    List<Figure> terms() {
        List<Figure> terms = new ArrayList<>(plus.terms());
        terms.addAll(minus.terms());
        return terms;
    }
}
