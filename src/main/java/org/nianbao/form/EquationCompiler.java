package org.nianbao.form;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Spells an equation of the form's file out: once for every column of its table, or once for every row. */
final class EquationCompiler {
    private final FormFile file;
    private final List<Figure> figures;

    EquationCompiler(FormFile file, List<Figure> figures) {
        this.file = file;
        this.figures = figures;
    }

    Equation compile(FormFile.Equation equation) {
        FormFile.Table table = FormCompiler.table(file, equation.table());
        List<Equation.Balance> balances = table.blocks().stream()
                .filter(block -> equation.along() == FormFile.Along.ROWS || has(block, equation.target()))
                .flatMap(block -> across(table, block, equation.along()))
                .map(cells -> balance(equation, cells))
                .toList();
        return new Equation(
                equation.code(), equation.severity(), equation.title(), equation.basis(), formula(equation), balances);
    }

    /** For every column (or row) the function that makes the code of a cell from the code of its row (or column). */
    private static Stream<Function<String, String>> across(
            FormFile.Table table, FormFile.Block block, FormFile.Along along) {
        String start = table.code() + ".";
        return switch (along) {
            case ROWS -> block.columns().stream().map(column -> row -> start + row + "." + column.code());
            case COLUMNS ->
                FormCompiler.lines(block.rows(), "", new Words("", ""))
                        .map(line -> column -> start + line.code() + "." + column);
        };
    }

    private static boolean has(FormFile.Block block, String column) {
        return block.columns().stream().anyMatch(known -> known.code().equals(column));
    }

    private Equation.Balance balance(FormFile.Equation equation, Function<String, String> cell) {
        return new Equation.Balance(
                only(cell.apply(equation.target())),
                cells(equation.plus(), cell),
                cells(equation.minus(), cell),
                equation.previous().stream().map(cell).toList());
    }

    private List<Figure> cells(List<String> terms, Function<String, String> cell) {
        return terms.stream().flatMap(term -> matching(cell.apply(term))).toList();
    }

    private Figure only(String code) {
        return matching(code).findFirst().orElseThrow();
    }

    private Stream<Figure> matching(String pattern) {
        List<Figure> found = FormCompiler.matching(figures, pattern);
        if (found.isEmpty()) {
            throw new IllegalArgumentException("Form " + file.form() + " has no figure " + pattern);
        }
        return found.stream();
    }

    private static String formula(FormFile.Equation equation) {
        Stream<String> plus = equation.plus().stream().map(term -> " + " + term);
        Stream<String> minus = equation.minus().stream().map(term -> " − " + term);
        Stream<String> previous = equation.previous().stream().map(term -> " + " + term + "(year − 1)");
        String right = Stream.of(plus, minus, previous).flatMap(terms -> terms).collect(Collectors.joining());
        return equation.target() + " = " + right.substring(" + ".length());
    }
}
