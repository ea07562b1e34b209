package org.nianbao.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.nianbao.form.Figure;
import org.nianbao.form.Form;
import org.nianbao.form.Words;

/** Whoever corrects a report sees what the next one already says. */
record NextYearRule(RuleText text, List<Column> columns) implements Rule {
    private static final Words DIFFERENCE = new Words("%s %d（下一年度 %d）", "%s %d (next year %d)");

    /** What is carried forward in a column, and what the next report carries over there. */
    private record Column(Sum forward, Sum over) {}

    static Optional<Rule> of(RuleText text, Form form) {
        List<Column> columns = new ArrayList<>();
        for (Figure forward : form.figures("requests.carriedForward.*")) {
            Sum.of(form, forward.code().replace("carriedForward", "carriedOver"))
                    .ifPresent(over -> columns.add(new Column(new Sum(List.of(forward)), over)));
        }
        return columns.isEmpty() ? Optional.empty() : Optional.of(new NextYearRule(text, List.copyOf(columns)));
    }

    @Override
    public List<Finding> check(Report report) {
        return report.nextYear().stream()
                .flatMap(next -> finding(report, next).stream())
                .toList();
    }

    private Optional<Finding> finding(Report report, Surroundings.Precedent next) {
        List<Words> differences = new ArrayList<>();
        List<Finding.Operand> operands = new ArrayList<>();
        for (Column column : columns) {
            long forward = column.forward().in(report.figures());
            OptionalLong over = column.over().in(next.content());
            if (over.isPresent() && over.getAsLong() != forward) {
                differences.add(DIFFERENCE.with(column.forward().first().column(), forward, over.getAsLong()));
                column.forward().operands(report.named()).forEach(operands::add);
                column.over().operands(next).forEach(operands::add);
            }
        }
        Figure first = columns.get(0).forward().first();
        String row = first.pointer().substring(0, first.pointer().lastIndexOf('/'));
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.at(text, row, first.row(), next.name(), Words.listed(differences))
                        .with(operands));
    }
}
