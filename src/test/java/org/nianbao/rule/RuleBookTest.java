package org.nianbao.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.Corpus;
import org.nianbao.form.Severity;
import org.nianbao.form.TestForms;
import org.nianbao.form.Words;

class RuleBookTest {
    @Test
    void a_fingerprint_is_the_same_while_the_rule_the_place_and_the_values_are() {
        ObjectNode report = Corpus.with(Corpus.report("yongning-county-office-2024"), "requests.granted.total", 2);
        String print = fingerprint(report);
        assertTrue(print.matches("[0-9a-f]{16}"), print);
        assertEquals(print, fingerprint(Corpus.with(report, "proactive.rules.inForce", 7)));
        assertNotEquals(print, fingerprint(Corpus.with(report, "requests.granted.total", 3)));
        ObjectNode sameDifference = Corpus.with(report, "requests.granted.other", 1);
        assertNotEquals(print, fingerprint(Corpus.with(sameDifference, "requests.granted.naturalPerson", 0)));
    }

    private static String fingerprint(ObjectNode report) {
        return BOOK.check(new Report(TestForms.content(report), Surroundings.NONE)).stream()
                .filter(finding -> finding.code().equals("R3-ROW-SUM"))
                .findFirst()
                .orElseThrow()
                .fingerprint();
    }

    private static final RuleBook BOOK = RuleBook.of(TestForms.FORM_2021);

    @Test
    void every_rule_has_a_code_of_its_own() {
        List<String> codes =
                BOOK.rules().stream().map(rule -> rule.text().code()).toList();
        assertEquals(codes.size(), new HashSet<>(codes).size());
        assertTrue(codes.stream().allMatch(code -> code.matches("R\\d-[A-Z]+(-[A-Z]+)*")), codes.toString());
    }

    @Test
    void every_rule_can_be_read_in_both_languages() {
        for (Rule rule : BOOK.rules()) {
            for (Words words : List.of(rule.text().title(), rule.text().basis())) {
                assertTrue(
                        words.zh().codePoints().anyMatch(Character::isIdeographic),
                        rule.text().code());
                assertFalse(words.en().isBlank(), rule.text().code());
            }
            assertFalse(rule.text().cells().isBlank(), rule.text().code());
        }
    }

    @Test
    void a_formula_is_the_equation_in_the_codes_of_the_form() {
        assertEquals("concluded = received + carriedOver − carriedForward", formula("R3-BALANCE"));
        assertEquals("total = upheld + corrected + otherOutcome + pending", formula("R4-SUM"));
        assertEquals("carriedOver = carriedForward(year − 1)", formula("R3-CARRY-OVER"));
    }

    @Test
    void what_a_rule_weighs_is_what_its_findings_weigh() {
        assertEquals(Severity.ERROR, rule("R3-BALANCE").text().severity());
        assertEquals(Severity.WARNING, rule("R3-CARRY-OVER").text().severity());
        assertEquals(Severity.WARNING, rule("R0-BLANK").text().severity());
        assertEquals(Severity.ERROR, rule("R0-MAGNITUDE").text().severity());
        assertEquals(Severity.WARNING, rule("R1-PARTS").text().severity());
    }

    @Test
    void the_ruleset_names_the_form_and_the_version() {
        assertEquals("2021-2", BOOK.ruleset());
        assertEquals(TestForms.FORM_2021, BOOK.form());
    }

    @Test
    void a_message_reads_in_english_too() {
        Finding finding = BOOK.check(Report.alone(TestForms.content(
                        Corpus.with(Corpus.report("yongning-county-office-2024"), "requests.carriedForward.other", 3))))
                .get(0);
        assertEquals(
                "Received + carried over = concluded + carried forward: \"(7) Total concluded · others\" should be -3 "
                        + "(− 4. Carried forward to next year · others 3) but is 0.",
                finding.message().en());
        assertEquals(new BigDecimal(-3), finding.expected());
        assertEquals(null, finding.suggestion());
    }

    private static Rule rule(String code) {
        return BOOK.rules().stream()
                .filter(rule -> rule.text().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String formula(String code) {
        return rule(code).text().cells();
    }
}
