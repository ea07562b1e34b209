package org.nianbao.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.form.Form;
import org.nianbao.form.TestForms;

/** Which rules stand in the book of a form, and in which order. */
class ShelfTest {
    private static final String IN_2021 =
            """
            R0-MAGNITUDE R0-UNSTATED
            R1-NARRATIVE R1-PARTS R1-PERIOD R1-YEAR R1-BODY R1-ASSESSMENT R1-LENGTH
            R3-BALANCE R3-COLUMN-SUM R3-ROW-SUM R4-SUM R3-CARRY-OVER R2-IN-FORCE R0-BLANK
            R2-ISSUED R2-RULES R2-TENFOLD R2-UNIT
            R3-SPLIT-CELL R3-NEXT R3-BACKLOG R3-FEE-OVERDUE
            R4-PENDING R4-NO-REQUESTS R4-AFTER R4-DIRECT
            R5-EMPTY R5-IMPROVEMENTS R5-COPIED
            R6-TARIFF R6-CHARGES R6-NO-FEE
            R7-REQUESTS R7-DISPUTES R7-DOCUMENTS R7-NONE R7-ALL-UPHELD R7-ALL-CONCLUDED R7-YEAR R7-PERCENT
            R8-PRIVACY
            R9-BELOW R9-MISSING
            """;
    private static final List<String> OF_2021_ONLY =
            List.of("R2-IN-FORCE", "R2-ISSUED", "R2-UNIT", "R3-FEE-OVERDUE", "R6-CHARGES", "R6-NO-FEE");

    @Test
    void the_rules_stand_in_the_order_in_which_a_reviewer_makes_the_checks() {
        assertEquals(List.of(IN_2021.strip().split("\\s+")), codes(TestForms.FORM_2021));
    }

    @Test
    void a_form_without_the_figures_of_a_rule_has_not_that_rule() {
        List<String> expected = new ArrayList<>(codes(TestForms.FORM_2021));
        expected.removeAll(OF_2021_ONLY);
        assertEquals(expected, codes(TestForms.FORM_2019));
    }

    @Test
    void a_form_of_an_operators_own_has_the_rules_that_need_no_figures() {
        Form form = TestForms.read(
                """
                form: "own"
                years: {from: 2021}
                title: {zh: 自编格式, en: A form of our own}
                basis: {zh: 地方规定, en: A local rule}
                narrative:
                  - {required: true, title: {zh: 说明, en: Remarks}, parts: [{code: remarks, zh: 说明, en: Remarks}]}
                tables:
                  - code: visits
                    name: {zh: 附表, en: Annex}
                    title: {zh: 附表, en: Annex}
                    blocks: [{columns: [{code: total, zh: 总计, en: total}], rows: [{code: all, zh: 访问, en: Visits}]}]
                equations: []
                measures: []
                """);
        String expected = "R0-MAGNITUDE R0-UNSTATED R1-NARRATIVE R1-PARTS R0-BLANK R6-TARIFF "
                + "R7-REQUESTS R7-DISPUTES R7-DOCUMENTS R7-NONE R7-ALL-UPHELD R7-ALL-CONCLUDED R7-YEAR R7-PERCENT "
                + "R8-PRIVACY R9-BELOW R9-MISSING";
        assertEquals(expected, String.join(" ", codes(form)));
    }

    @Test
    void a_rule_that_is_not_in_the_catalogue_is_missed() {
        assertEquals(Optional.empty(), Catalogue.STANDARD.find("R0-NOTHING"));
        assertThrows(IllegalStateException.class, () -> Catalogue.STANDARD.require("R0-NOTHING"));
        assertEquals("R3-NEXT", Catalogue.STANDARD.require("R3-NEXT").code());
    }

    private static List<String> codes(Form form) {
        return RuleBook.of(form).rules().stream()
                .map(rule -> rule.text().code())
                .toList();
    }
}
