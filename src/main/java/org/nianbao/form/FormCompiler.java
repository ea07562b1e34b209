package org.nianbao.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes a {@link Form} from its file: lays the figures out in form order and names each one in the form's own words. */
final class FormCompiler {
    private final List<Figure> figures = new ArrayList<>();

    static Form compile(FormFile file) {
        FormCompiler compiler = new FormCompiler();
        file.tables().forEach(compiler::table);
        EquationCompiler equations = new EquationCompiler(file, compiler.figures);
        return new Form(
                file,
                compiler.figures,
                file.equations().stream().map(equations::compile).toList(),
                new MeasureCompiler(file, compiler.figures).compile());
    }

    private void table(FormFile.Table table) {
        int number = 0;
        for (FormFile.Block block : table.blocks()) {
            for (Line line : lines(block.rows(), "", new Words("", "")).toList()) {
                number++;
                Words where = table.numbered()
                        ? new Words("%s 第%d行 %s", "%s row %d %s").with(table.name(), number, line.label())
                        : new Words("%s %s", "%s %s").with(table.name(), line.label());
                block.columns().forEach(column -> figures.add(figure(table, line, column, where)));
            }
        }
    }

    private Figure figure(FormFile.Table table, Line line, FormFile.Column column, Words where) {
        String code = String.join(".", table.code(), line.code(), column.code());
        Words columnName = new Words(column.zh(), column.en());
        return new Figure(
                figures.size(),
                code,
                "/figures/" + code.replace('.', '/'),
                table.code(),
                column.kind(),
                column.signed(),
                line.label(),
                columnName,
                new Words("%s · %s", "%s · %s").with(line.label(), columnName),
                new Words("%s · %s", "%s · %s").with(where, columnName),
                Words.joined(line.caution(), column.caution()));
    }

    /** A row that holds figures, with the code and the words of the headings it stands under. */
    record Line(String code, Words label, Words caution) {}

    static Stream<Line> lines(List<FormFile.Row> rows, String prefix, Words above) {
        return rows.stream().flatMap(row -> lines(row, prefix, above));
    }

    private static Stream<Line> lines(FormFile.Row row, String prefix, Words above) {
        Words label = new Words(above.zh() + row.zh(), above.en() + row.en());
        if (row.rows().isEmpty()) {
            return Stream.of(new Line(prefix + row.code(), label, row.caution()));
        }
        return row.code() == null
                ? lines(row.rows(), prefix, above)
                : lines(row.rows(), prefix + row.code() + ".", new Words(label.zh() + " ", label.en() + ", "));
    }

    /** The figures with a code, in which one {@code *} stands for anything. */
    static List<Figure> matching(List<Figure> figures, String pattern) {
        String[] around = pattern.split("\\*", -1);
        return figures.stream()
                .filter(figure -> around.length == 1
                        ? figure.code().equals(pattern)
                        : figure.code().startsWith(around[0]) && figure.code().endsWith(around[1]))
                .toList();
    }

    static FormFile.Table table(FormFile file, String code) {
        return file.tables().stream()
                .filter(table -> Objects.equals(table.code(), code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Form " + file.form() + " has no table " + code));
    }
}
