package org.nianbao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nianbao.Corpus;

class Form2019Test {
    private static final Form FORM = TestForms.FORM_2019;
    private static final String PROACTIVE =
            """
            rules.produced rules.newlyDisclosed rules.disclosedInTotal
            normativeDocuments.produced normativeDocuments.newlyDisclosed normativeDocuments.disclosedInTotal
            licensing.itemsLastYear licensing.itemsChange licensing.decisions
            otherServices.itemsLastYear otherServices.itemsChange otherServices.decisions
            penalties.itemsLastYear penalties.itemsChange penalties.decisions
            compulsion.itemsLastYear compulsion.itemsChange compulsion.decisions
            charges.itemsLastYear charges.itemsChange
            procurement.projects procurement.amount
            """;

    @Test
    void it_has_twenty_two_a_hundred_and_sixty_one_and_fifteen_figures() {
        Map<String, Long> perTable =
                FORM.figures().stream().collect(Collectors.groupingBy(Figure::table, Collectors.counting()));
        assertEquals(Map.of("proactive", 22L, "requests", 161L, "disputes", 15L), perTable);
    }

    @Test
    void its_second_table_counts_items_and_procurement() {
        assertEquals(
                Stream.of(PROACTIVE.split("\\s+"))
                        .map(code -> "proactive." + code)
                        .toList(),
                FORM.figures().stream()
                        .filter(figure -> figure.table().equals("proactive"))
                        .map(Figure::code)
                        .toList());
    }

    @Test
    void its_other_tables_are_those_of_2021_with_one_row_for_what_is_otherwise_closed() {
        Set<String> codes = Corpus.cells(Corpus.figures("huaian-city-2024")).keySet().stream()
                .filter(code -> !code.startsWith("proactive."))
                .map(code -> code.replaceFirst("closed\\.\\w+\\.", "closed.all."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                codes,
                FORM.figures().stream()
                        .filter(figure -> !figure.table().equals("proactive"))
                        .map(Figure::code)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void its_rows_are_numbered_as_they_are_printed() {
        assertEquals("表三 第21行 （六）其他处理 · 总计", place("requests.closed.all.total"));
        assertEquals("表三 第22行 （七）总计 · 自然人", place("requests.concluded.naturalPerson"));
        assertEquals("表三 第23行 四、结转下年度继续办理 · 总计", place("requests.carriedForward.total"));
        assertEquals("表二 规范性文件 · 本年新制作数量", place("proactive.normativeDocuments.produced"));
    }

    @Test
    void only_changes_may_be_negative() {
        for (Figure figure : FORM.figures()) {
            assertEquals(figure.code().endsWith(".itemsChange"), figure.signed(), figure.code());
        }
        assertTrue(TestForms.FORM_2021.figures().stream().noneMatch(Figure::signed));
    }

    @Test
    void only_procurement_is_money() {
        for (Figure figure : FORM.figures()) {
            boolean money = figure.code().equals("proactive.procurement.amount");
            assertEquals(money ? "万元" : "件", figure.kind().unit(), figure.code());
        }
    }

    @Test
    void it_is_used_for_2019_and_2020() {
        assertFalse(FORM.covers(2018));
        assertTrue(FORM.covers(2019));
        assertTrue(FORM.covers(2020));
        assertFalse(FORM.covers(2021));
    }

    @Test
    void its_equations_hold_in_every_column_and_every_row() {
        Map<String, Integer> balances = FORM.equations().stream()
                .filter(equation -> !equation.code().startsWith("R2"))
                .collect(Collectors.toMap(
                        Equation::code, equation -> equation.balances().size()));
        assertEquals(
                Map.of("R3-BALANCE", 7, "R3-COLUMN-SUM", 7, "R3-ROW-SUM", 23, "R4-SUM", 3, "R3-CARRY-OVER", 7),
                balances);
    }

    @Test
    void its_column_sum_runs_over_rows_3_to_21() {
        Equation sum = FORM.equations().stream()
                .filter(equation -> equation.code().equals("R3-COLUMN-SUM"))
                .findFirst()
                .orElseThrow();
        assertEquals(19, sum.balances().get(0).plus().size());
    }

    private static String place(String code) {
        return FORM.figure(code).orElseThrow().place().zh();
    }
}
