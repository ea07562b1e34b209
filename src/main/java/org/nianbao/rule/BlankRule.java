package org.nianbao.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nianbao.form.Figure;
import org.nianbao.form.Figures;
import org.nianbao.form.Form;
import org.nianbao.form.Words;

/** A blank is not a zero: every table with blank cells gets one finding that lists them all. */
record BlankRule(RuleText text, List<Table> tables) implements Rule {
    private static final int CELLS_NAMED = 3;

    /** The cells of a table, in form order and column by column. */
    record Table(String code, Words name, List<Figure> cells, Collection<List<Figure>> columns) {}

    static BlankRule of(RuleText text, Form form) {
        List<Table> tables = new ArrayList<>();
        form.tableNames().forEach((code, name) -> {
            List<Figure> cells = form.figures().stream()
                    .filter(figure -> figure.table().equals(code))
                    .toList();
            Map<Words, List<Figure>> columns = cells.stream()
                    .collect(Collectors.groupingBy(Figure::column, LinkedHashMap::new, Collectors.toList()));
            tables.add(new Table(code, name, cells, List.copyOf(columns.values())));
        });
        return new BlankRule(text, List.copyOf(tables));
    }

    @Override
    public List<Finding> check(Report report) {
        Figures figures = report.content().figures();
        if (figures.blanks() == 0) {
            return List.of();
        }
        return tables.stream()
                .map(table -> finding(table, figures))
                .filter(finding -> !finding.operands().isEmpty())
                .toList();
    }

    private Finding finding(Table table, Figures figures) {
        List<Finding.Operand> operands = table.cells().stream()
                .filter(cell -> figures.isBlank(cell.index()))
                .map(cell -> Finding.Operand.of(cell, figures, 0))
                .toList();
        return Finding.at(
                        text,
                        "/figures/" + table.code(),
                        table.name(),
                        table.name(),
                        operands.size(),
                        which(table, figures))
                .with(operands);
    }

    /** Whole columns are named as such; of single cells the first few. */
    private static Words which(Table table, Figures figures) {
        List<Words> names = new ArrayList<>();
        List<Words> single = new ArrayList<>();
        for (List<Figure> column : table.columns()) {
            List<Figure> blank = column.stream()
                    .filter(cell -> figures.isBlank(cell.index()))
                    .toList();
            if (blank.size() > 1 && blank.size() == column.size()) {
                names.add(new Words("“%s”整列", "the whole column \"%s\"")
                        .with(column.get(0).column()));
            } else {
                blank.forEach(cell -> single.add(cell.label()));
            }
        }
        int named = names.size() + CELLS_NAMED;
        single.stream().limit(CELLS_NAMED + 1).forEach(label -> names.add(new Words("“%s”", "\"%s\"").with(label)));
        return Listing.of(names, named);
    }
}
