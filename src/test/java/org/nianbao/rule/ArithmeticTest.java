package org.nianbao.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.nianbao.Corpus;
import org.nianbao.form.Content;
import org.nianbao.form.Equation;
import org.nianbao.form.Figure;
import org.nianbao.form.Figures;
import org.nianbao.form.Severity;
import org.nianbao.form.TestForms;

/** Reports that add up, made at random, and slips in them. */
class ArithmeticTest {
    private static final RuleBook BOOK = RuleBook.of(TestForms.FORM_2021);
    private static final Content FRAME = TestForms.content(Corpus.report("yongning-county-office-2024"));
    private static final Set<Figure> BOUND = TestForms.FORM_2021.equations().stream()
            .flatMap(equation -> equation.balances().stream())
            .filter(balance -> balance.previous().isEmpty())
            .flatMap(balance -> figures(balance).stream())
            .collect(Collectors.toSet());

    @Property(tries = 300)
    void a_report_that_adds_up_has_no_finding(@ForAll long seed) {
        assertEquals(List.of(), errors(balanced(seed)));
    }

    @Property(tries = 500)
    void every_slip_in_a_cell_that_an_equation_binds_is_found(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 199) int cell,
            @ForAll @IntRange(min = 1, max = 999) int slip) {
        Content content = balanced(seed);
        Figure figure = TestForms.FORM_2021.figures().get(cell);
        Content wrong = content.withFigures(
                content.figures().with(cell, content.figures().orZero(cell) + slip));
        assertEquals(BOUND.contains(figure), !errors(wrong).isEmpty(), figure.code());
    }

    @Property(tries = 200)
    void taking_the_suggestion_settles_the_finding(@ForAll long seed, @ForAll @IntRange(min = 10, max = 199) int cell) {
        Content content = balanced(seed);
        Content wrong = content.withFigures(
                content.figures().with(cell, content.figures().orZero(cell) + 7));
        for (Finding finding : BOOK.check(Report.alone(wrong))) {
            if (finding.suggestion() == null) {
                continue;
            }
            Figure target =
                    TestForms.FORM_2021.at(finding.suggestion().pointer()).orElseThrow();
            Content mended = wrong.withFigures(wrong.figures()
                    .with(target.index(), finding.suggestion().value().longValueExact()));
            assertFalse(BOOK.check(Report.alone(mended)).stream()
                    .anyMatch(left ->
                            left.code().equals(finding.code()) && left.pointer().equals(finding.pointer())));
        }
    }

    /** Figures at random are no plausible report: of the rules, only those of arithmetic have a say. */
    private static List<Finding> errors(Content content) {
        return BOOK.check(Report.alone(content)).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /** Outcomes at random; every sum from them, column by column. */
    private static Content balanced(long seed) {
        Random random = new Random(seed);
        Long[] cells = new Long[200];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (long) random.nextInt(50);
        }
        for (int column = 0; column < 6; column++) {
            long concluded = 0;
            for (int row = 2; row < 23; row++) {
                concluded += cells[10 + row * 7 + column];
            }
            cells[10 + 23 * 7 + column] = concluded;
            long carriedForward = Math.min(cells[10 + 24 * 7 + column], 5);
            long carriedOver = Math.min(cells[10 + 7 + column], concluded);
            cells[10 + 24 * 7 + column] = carriedForward;
            cells[10 + 7 + column] = carriedOver;
            cells[10 + column] = concluded + carriedForward - carriedOver;
        }
        total(cells, 10, 25, 7);
        total(cells, 185, 3, 5);
        return FRAME.withFigures(Figures.of(cells));
    }

    private static void total(Long[] cells, int start, int rows, int columns) {
        for (int row = 0; row < rows; row++) {
            long sum = 0;
            for (int column = 0; column < columns - 1; column++) {
                sum += cells[start + row * columns + column];
            }
            cells[start + row * columns + columns - 1] = sum;
        }
    }

    private static List<Figure> figures(Equation.Balance balance) {
        List<Figure> figures = new ArrayList<>(balance.plus());
        figures.addAll(balance.minus());
        figures.add(balance.target());
        return figures;
    }
}
