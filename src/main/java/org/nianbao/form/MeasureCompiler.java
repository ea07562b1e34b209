package org.nianbao.form;

import java.util.List;
import java.util.stream.Stream;

/** Names what can be added up: every figure, for every derived row of the form's file one sum in each column, and the fees. */
final class MeasureCompiler {
    private final FormFile file;
    private final List<Figure> figures;

    MeasureCompiler(FormFile file, List<Figure> figures) {
        this.file = file;
        this.figures = figures;
    }

    List<Measure> compile() {
        Stream<Measure> derived = file.measures().stream().flatMap(this::derived);
        Stream<Measure> fees = Fees.cells(figures.size()).stream().map(Measure::of);
        return Stream.of(figures.stream().map(Measure::of), derived, fees)
                .flatMap(measures -> measures)
                .toList();
    }

    private Stream<Measure> derived(FormFile.Measure row) {
        return FormCompiler.table(file, row.table()).blocks().stream()
                .flatMap(block -> block.columns().stream())
                .map(column -> derived(row, column));
    }

    private Measure derived(FormFile.Measure row, FormFile.Column column) {
        List<String> patterns = row.of().stream()
                .map(term -> String.join(".", row.table(), term, column.code()))
                .toList();
        return new Measure(
                String.join(".", row.table(), row.code(), column.code()),
                true,
                new Words("%s · %s", "%s · %s")
                        .with(new Words(row.zh(), row.en()), new Words(column.zh(), column.en())),
                String.join(" + ", patterns),
                Words.joined(row.caution(), column.caution()),
                patterns.stream().flatMap(this::matching).toList());
    }

    private Stream<Figure> matching(String pattern) {
        List<Figure> found = FormCompiler.matching(figures, pattern);
        if (found.isEmpty()) {
            throw new IllegalArgumentException("Form " + file.form() + " has no figure " + pattern);
        }
        return found.stream();
    }
}
