package org.nianbao.form;

import java.util.List;

/**
 * Something that must add up in every row or every column of a table, as the form prints it.
 *
 * @param formula the equation in the codes of the form, for a reader: {@code concluded = received + carriedOver − carriedForward}
 * @param balances the equation, once for each row or column
 */
public record Equation(
        String code, Severity severity, Words title, Words basis, String formula, List<Balance> balances) {

    /** target = Σ plus − Σ minus + Σ previous, where {@code previous} are codes of figures in the report of the year before. */
    public record Balance(Figure target, List<Figure> plus, List<Figure> minus, List<String> previous) {}
}
