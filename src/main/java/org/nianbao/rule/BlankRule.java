package org.nianbao.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nianbao.form.Figure;
import org.nianbao.form.Figures;
import org.nianbao.form.Severity;
import org.nianbao.form.Words;

/** A blank is not a zero: every table with blank cells gets one finding that lists them all. */
record BlankRule() implements Rule {
    private static final int CELLS_NAMED = 3;

    @Override
    public String code() {
        return "R0-BLANK";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Words title() {
        return new Words("没有发生的应填 0，不留空白", "State 0 where nothing happened; leave no blanks");
    }

    @Override
    public Words basis() {
        return new Words(
                "年度报告格式各表：空白不等于零，汇总时按 0 计并注明",
                "The tables of the form: a blank is not a zero; sums read it as 0 and say so");
    }

    @Override
    public String formula() {
        return "figure ≠ null";
    }

    @Override
    public List<Finding> check(Report report) {
        Figures figures = report.content().figures();
        if (figures.blanks() == 0) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, Words> table : report.form().tableNames().entrySet()) {
            List<Figure> cells = report.form().figures().stream()
                    .filter(figure -> figure.table().equals(table.getKey()))
                    .toList();
            List<Figure> blank = cells.stream()
                    .filter(figure -> figures.isBlank(figure.index()))
                    .toList();
            if (!blank.isEmpty()) {
                findings.add(finding(table.getKey(), table.getValue(), cells, blank));
            }
        }
        return findings;
    }

    private Finding finding(String table, Words name, List<Figure> cells, List<Figure> blank) {
        List<Finding.Operand> operands = blank.stream()
                .map(figure -> new Finding.Operand(figure.pointer(), figure.label(), null, 0))
                .toList();
        Words message = new Words(
                        "%s有 %d 格空白：%s。没有发生的，请填 0。", "%s has %d blank cells: %s. State 0 where nothing happened.")
                .with(name, blank.size(), which(cells, blank));
        return new Finding(code(), severity(), "/figures/" + table, name, message, null, null, operands, null);
    }

    /** Whole columns are named as such; of single cells the first few. */
    private static Words which(List<Figure> cells, List<Figure> blank) {
        Map<Words, Long> inTable = cells.stream().collect(Collectors.groupingBy(Figure::column, Collectors.counting()));
        Map<Words, Long> inBlank = blank.stream().collect(Collectors.groupingBy(Figure::column, Collectors.counting()));
        List<Words> names = new ArrayList<>();
        cells.stream()
                .map(Figure::column)
                .distinct()
                .filter(column -> inTable.get(column) > 1 && inTable.get(column).equals(inBlank.get(column)))
                .forEach(column -> names.add(new Words("“%s”整列", "the whole column \"%s\"").with(column)));
        List<Figure> single = blank.stream()
                .filter(figure -> inTable.get(figure.column()) == 1
                        || !inTable.get(figure.column()).equals(inBlank.get(figure.column())))
                .toList();
        single.stream()
                .limit(CELLS_NAMED)
                .forEach(figure -> names.add(new Words("“%s”", "\"%s\"").with(figure.label())));
        String more = single.size() > CELLS_NAMED ? " …" : "";
        return new Words(
                names.stream().map(Words::zh).collect(Collectors.joining("、")) + more,
                names.stream().map(Words::en).collect(Collectors.joining(", ")) + more);
    }
}
