package org.nianbao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nianbao.Corpus;

class Form2021Test {
    private static final Form FORM = TestForms.FORM_2021;

    @Test
    void it_has_two_hundred_figures_ten_hundred_and_seventy_five_and_fifteen() {
        Map<String, Long> perTable =
                FORM.figures().stream().collect(Collectors.groupingBy(Figure::table, Collectors.counting()));
        assertEquals(Map.of("proactive", 10L, "requests", 175L, "disputes", 15L), perTable);
    }

    @Test
    void its_figures_are_exactly_those_of_a_published_report() {
        assertEquals(
                Corpus.cells(Corpus.figures("huaian-city-2024")).keySet(),
                new HashSet<>(FORM.figures().stream().map(Figure::code).toList()));
    }

    @Test
    void every_figure_is_found_at_its_place_in_form_order() {
        for (Figure figure : FORM.figures()) {
            assertEquals(figure, FORM.figures().get(figure.index()));
            assertEquals(figure, FORM.figure(figure.code()).orElseThrow());
            assertEquals(figure, FORM.at(figure.pointer()).orElseThrow());
        }
    }

    @Test
    void a_figure_is_named_in_the_words_of_the_form() {
        Figure concluded = FORM.figure("requests.concluded.naturalPerson").orElseThrow();
        assertEquals("表三 第24行 （七）总计 · 自然人", concluded.place().zh());
        Figure secret = FORM.figure("requests.refused.stateSecret.total").orElseThrow();
        assertEquals("表三 第5行 （三）不予公开 1.属于国家秘密 · 总计", secret.place().zh());
        Figure rules = FORM.figure("proactive.rules.issued").orElseThrow();
        assertEquals("表二 规章 · 本年制发件数", rules.place().zh());
    }

    @Test
    void no_label_is_missing_in_either_language() {
        for (Figure figure : FORM.figures()) {
            assertFalse(figure.place().zh().contains("null"), figure.code());
            assertFalse(figure.place().en().contains("null"), figure.code());
        }
    }

    @Test
    void it_is_used_from_2021_on() {
        assertFalse(FORM.covers(2020));
        assertTrue(FORM.covers(2021));
        assertTrue(FORM.covers(2026));
    }

    @Test
    void its_equations_hold_in_every_column_and_every_row_they_are_printed_for() {
        Map<String, Integer> balances = FORM.equations().stream()
                .collect(Collectors.toMap(
                        Equation::code, equation -> equation.balances().size()));
        assertEquals(
                Map.of(
                        "R3-BALANCE",
                        7,
                        "R3-COLUMN-SUM",
                        7,
                        "R3-ROW-SUM",
                        25,
                        "R4-SUM",
                        3,
                        "R3-CARRY-OVER",
                        7,
                        "R2-IN-FORCE",
                        2),
                balances);
    }

    @Test
    void the_column_sum_runs_over_rows_3_to_23() {
        Equation sum = FORM.equations().stream()
                .filter(equation -> equation.code().equals("R3-COLUMN-SUM"))
                .findFirst()
                .orElseThrow();
        assertEquals(21, sum.balances().get(0).plus().size());
    }
}
