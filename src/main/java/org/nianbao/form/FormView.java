package org.nianbao.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A form as clients read it; every label in both languages. */
record FormView(
        String form,
        Words title,
        Words basis,
        int firstYear,
        @JsonInclude Integer lastYear,
        List<SectionView> narrative,
        List<TableView> tables,
        List<FigureView> figures,
        List<EquationView> equations) {

    record SectionView(Words title, boolean required, List<PartView> parts) {}

    record PartView(String code, String pointer, boolean required, Words title) {}

    record TableView(String code, Words name, Words title, List<BlockView> blocks) {}

    record BlockView(@JsonInclude Words heading, List<ColumnView> columns, List<RowView> rows) {}

    record ColumnView(String code, Words label, @JsonInclude Words heading, String kind, String unit) {}

    record RowView(@JsonInclude String code, Words label, List<RowView> rows) {}

    record FigureView(
            String code, String pointer, String kind, String unit, boolean signed, Words label, Words place) {}

    record EquationView(String code, String severity, String table, Words title, Words basis, String formula) {}

    static FormView from(Form form) {
        return new FormView(
                form.code(),
                form.title(),
                form.basis(),
                form.firstYear(),
                form.lastYear().orElse(null),
                form.narrative().stream().map(FormView::from).toList(),
                form.tables().stream().map(FormView::from).toList(),
                form.figures().stream().map(FormView::from).toList(),
                form.equations().stream().map(FormView::from).toList());
    }

    private static SectionView from(Form.Section section) {
        Stream<PartView> parts = section.parts().stream()
                .map(part -> new PartView(part.code(), part.pointer(), part.required(), part.title()));
        return new SectionView(section.title(), section.required(), parts.toList());
    }

    private static TableView from(FormFile.Table table) {
        return new TableView(
                table.code(),
                table.name(),
                table.title(),
                table.blocks().stream().map(FormView::from).toList());
    }

    private static BlockView from(FormFile.Block block) {
        return new BlockView(
                block.heading(),
                block.columns().stream().map(FormView::from).toList(),
                block.rows().stream().map(FormView::from).toList());
    }

    private static ColumnView from(FormFile.Column column) {
        Words label = new Words(column.zh(), column.en());
        return new ColumnView(
                column.code(),
                label,
                column.heading(),
                name(column.kind()),
                column.kind().unit());
    }

    private static RowView from(FormFile.Row row) {
        Words label = new Words(row.zh(), row.en());
        return new RowView(
                row.code(), label, row.rows().stream().map(FormView::from).toList());
    }

    private static FigureView from(Figure figure) {
        return new FigureView(
                figure.code(),
                figure.pointer(),
                name(figure.kind()),
                figure.kind().unit(),
                figure.signed(),
                figure.label(),
                figure.place());
    }

    private static EquationView from(Equation equation) {
        return new EquationView(
                equation.code(),
                name(equation.severity()),
                equation.balances().get(0).target().table(),
                equation.title(),
                equation.basis(),
                equation.formula());
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
