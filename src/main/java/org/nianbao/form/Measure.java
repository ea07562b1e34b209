package org.nianbao.form;

import java.util.List;

/**
 * What can be added up over reports: a figure of the form, or a sum of figures that the form does not print.
 * Its code means the same in every form that has it, so it can be compared over all their years.
 *
 * @param code a figure's code, or one like it: {@code requests.refused.subtotal.total}
 * @param derived whether it is a sum of figures
 * @param label in the words of the form
 * @param formula for a derived measure the sum, one {@code *} standing for anything; {@code null} for a figure
 * @param caution what to mind when it is added up; {@code null} for nothing
 * @param terms the figures that are added, all of one kind; for a figure itself
 */
public record Measure(String code, boolean derived, Words label, String formula, Words caution, List<Figure> terms) {

    static Measure of(Figure figure) {
        return new Measure(figure.code(), false, figure.label(), null, figure.caution(), List.of(figure));
    }

    public Kind kind() {
        return terms.get(0).kind();
    }

    /** The codes of the figures that are added. */
    public List<String> termCodes() {
        return terms.stream().map(Figure::code).toList();
    }
}
