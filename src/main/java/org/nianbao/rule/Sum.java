package org.nianbao.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.nianbao.form.Content;
import org.nianbao.form.Figure;
import org.nianbao.form.Figures;
import org.nianbao.form.Form;

/** Figures that are added up. */
record Sum(List<Figure> terms) {

    /** The figures of a form by their codes, in which one {@code *} stands for anything; empty when the form has none of one code. */
    static Optional<Sum> of(Form form, String... codes) {
        List<Figure> terms = new ArrayList<>();
        for (String code : codes) {
            List<Figure> matching = form.figures(code);
            if (matching.isEmpty()) {
                return Optional.empty();
            }
            terms.addAll(matching);
        }
        return Optional.of(new Sum(List.copyOf(terms)));
    }

    /** As {@link #of}, for codes that the form must have. */
    static Sum require(Form form, String... codes) {
        return of(form, codes)
                .orElseThrow(() ->
                        new IllegalArgumentException("The form " + form.code() + " has not all of " + List.of(codes)));
    }

    /** The codes of the terms. */
    String[] codes() {
        return terms.stream().map(Figure::code).toArray(String[]::new);
    }

    /** The sum as it is held; a blank reads as 0. */
    long in(Figures figures) {
        long sum = 0;
        for (Figure term : terms) {
            sum += figures.orZero(term.index());
        }
        return sum;
    }

    /** The sum in another report, which may be of another form; empty when that has not all of the figures. */
    OptionalLong in(Content other) {
        return of(other.form(), terms.stream().map(Figure::code).toArray(String[]::new)).stream()
                .mapToLong(sum -> sum.in(other.figures()))
                .findAny();
    }

    /** The first term, where a finding about the sum has its place. */
    Figure first() {
        return terms.get(0);
    }

    List<Finding.Operand> operands(Figures figures) {
        return terms.stream().map(term -> Finding.Operand.of(term, figures, 0)).toList();
    }

    /** The terms in one of several reports, by whose name the reader knows which is which. */
    Stream<Finding.Operand> operands(Surroundings.Precedent report) {
        Content content = report.content();
        return terms.stream()
                .flatMap(term -> content.form().figure(term.code()).stream())
                .map(term -> Finding.Operand.of(term, content.figures(), 0).of(report.name()));
    }
}
