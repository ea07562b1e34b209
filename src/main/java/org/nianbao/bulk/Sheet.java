package org.nianbao.bulk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nianbao.document.Table;
import org.nianbao.form.Figure;
import org.nianbao.form.Form;
import org.nianbao.form.Kind;
import org.nianbao.form.Measure;

/** The columns of a year: who reported, and every figure and fee of the forms of that year. The database writes the lines, which is its fastest way. */
final class Sheet {
    private static final String WHO = "body,name,region,level,kind,scope,form,year,edition";
    private static final String END = "\r\n";

    /** A name is always in quotes, and led by an apostrophe where a spreadsheet would take it for a formula, as in every CSV of ours. */
    private static final String WHO_IN_SQL =
            """
            body || ',"' || case when strpos(%s, left(name, 1)) > 0 then '''' else '' end || replace(name, '"', '""') || '",' || region
            || ',' || lower(level) || ',' || lower(kind) || ',' || lower(scope) || ',' || form || ',' || year
            || ',' || number || ','
            """
                    .formatted(literal(Table.BEGINS_FORMULA));

    private final List<Form> forms;
    private final List<String> codes;

    /** Of the forms that are used for the year. */
    Sheet(List<Form> forms) {
        this.forms = forms;
        Set<String> all = new LinkedHashSet<>();
        forms.forEach(form -> cells(form).forEach(figure -> all.add(figure.code())));
        this.codes = List.copyOf(all);
    }

    String header() {
        return WHO + "," + String.join(",", codes) + END;
    }

    /** A line as SQL over an edition whose figures and fees are {@code cells}. */
    String line() {
        StringBuilder line = new StringBuilder(WHO_IN_SQL).append("|| case form");
        for (Form form : forms) {
            line.append(" when ").append(literal(form.code())).append(" then ").append(cellsInSql(form));
        }
        return line.append(" end || ").append(literal(END)).toString();
    }

    private String cellsInSql(Form form) {
        List<String> pieces = new ArrayList<>();
        int column = 0;
        while (column < codes.size()) {
            Figure figure = figure(form, column);
            int counts = countsFrom(form, column);
            if (counts > 0) {
                int first = figure.index() + 1;
                pieces.add("array_to_string(cells[" + first + ":" + (first + counts - 1) + "], ',', '')");
            } else {
                pieces.add(figure == null ? "''" : amountInSql(figure));
            }
            column += Math.max(1, counts);
        }
        return String.join(" || ',' || ", pieces);
    }

    /** How many columns from one on are numbers that stand side by side in the form and are written as they are held. */
    private int countsFrom(Form form, int column) {
        int counts = 0;
        Figure first = figure(form, column);
        while (column + counts < codes.size()) {
            Figure figure = figure(form, column + counts);
            if (figure == null || figure.kind() != Kind.COUNT || figure.index() != first.index() + counts) {
                break;
            }
            counts++;
        }
        return counts;
    }

    /** {@code null} where the form has no such cell. */
    private Figure figure(Form form, int column) {
        return form.measure(codes.get(column))
                .map(measure -> measure.terms().get(0))
                .orElse(null);
    }

    /** In its unit and without needless zeros, as everywhere. */
    private static String amountInSql(Figure figure) {
        String unit = BigDecimal.ONE.movePointLeft(figure.kind().decimals()).toPlainString();
        return "coalesce(trim_scale(cells[" + (figure.index() + 1) + "] * " + unit + ")::text, '')";
    }

    private static List<Figure> cells(Form form) {
        return form.measures().stream()
                .filter(measure -> !measure.derived())
                .map(Measure::terms)
                .map(terms -> terms.get(0))
                .toList();
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
