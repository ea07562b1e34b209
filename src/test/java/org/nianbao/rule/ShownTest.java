package org.nianbao.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.Corpus;
import org.nianbao.form.Content;
import org.nianbao.form.Fees;
import org.nianbao.form.Scope;
import org.nianbao.form.TestForms;
import org.nianbao.form.Words;

/** What a finding shows besides its message, and what no finding is made of. */
class ShownTest {

    @Test
    void a_backlog_is_shown_with_what_arrived() {
        assertEquals(
                List.of("received/total 20", "carriedForward/total 9"),
                operands("R3-BACKLOG", Report.alone(Clean.report("requests.carriedForward.total", 9))));
    }

    @Test
    void what_was_issued_is_shown_with_what_was_repealed_and_is_in_force() {
        Content content =
                Clean.report("proactive.normativeDocuments.repealed", 0, "proactive.normativeDocuments.inForce", 2);
        assertEquals(
                List.of("normativeDocuments/issued 3", "normativeDocuments/repealed 0", "normativeDocuments/inForce 2"),
                operands("R2-ISSUED", Report.alone(content)));
    }

    @Test
    void cases_without_requests_are_shown_with_the_requests_of_both_years() {
        Report report = Report.after(
                Clean.lastYear("requests.concluded.total", 0), Clean.report("requests.concluded.total", 0));
        assertEquals(
                List.of(
                        "reconsideration/total 2",
                        "directLitigation/total 0",
                        "litigationAfterReconsideration/total 1",
                        "concluded/total 0",
                        "concluded/total 0",
                        "reconsideration/pending 0",
                        "directLitigation/pending 0",
                        "litigationAfterReconsideration/pending 0"),
                operands("R4-NO-REQUESTS", report));
    }

    @Test
    void suits_after_reconsideration_are_shown_with_the_reconsiderations_of_both_years() {
        Report report =
                Report.after(Clean.lastYear(), Clean.report("disputes.litigationAfterReconsideration.total", 4));
        assertEquals(
                List.of(
                        "litigationAfterReconsideration/total 4",
                        "litigationAfterReconsideration/pending 0",
                        "reconsideration/total 2",
                        "reconsideration/pending 0",
                        "reconsideration/total 1",
                        "reconsideration/pending 0"),
                operands("R4-AFTER", report));
    }

    @Test
    void fees_are_shown_as_stated() {
        Content content = Clean.report();
        assertEquals(
                List.of("fees/noticesIssued null", "fees/amountNoticed 105", "fees/amountCollected null"),
                operands("R6-TARIFF", charging(content, new Fees(null, new BigDecimal(105), null))));
        assertEquals(
                List.of("fees/noticesIssued 1", "fees/amountNoticed 105", "fees/amountCollected 100"),
                operands("R6-TARIFF", charging(content, new Fees(1L, new BigDecimal(105), new BigDecimal(100)))));
    }

    @Test
    void missing_reports_are_told_among_all() {
        Surroundings.Below below = new Surroundings.Below(4, 3, Clean.report().figures());
        Content content = Clean.report();
        Content consolidated = new Content(
                content.form(), 2024, Scope.CONSOLIDATED, content.texts(), content.figures(), null, null, null);
        Report report = new Report(consolidated, new Surroundings(null, null, null, below, List.of(), null));
        assertEquals(
                "本地区应有 7 份报告，还缺 3 份。",
                Clean.findings("R9-MISSING", report).get(0).message().zh());
    }

    @ParameterizedTest
    @CsvSource({
        "1, “（六）其他处理 3.其他 · 自然人”",
        "3, “（六）其他处理 3.其他 · 自然人”、“（六）其他处理 3.其他 · 商业企业”、“（六）其他处理 3.其他 · 科研机构”",
        "4, “（六）其他处理 3.其他 · 自然人”、“（六）其他处理 3.其他 · 商业企业”、“（六）其他处理 3.其他 · 科研机构” …",
    })
    void the_first_three_blanks_are_named(int blanks, String named) {
        List<String> columns =
                List.of("naturalPerson", "commercialEnterprise", "researchInstitution", "publicWelfareOrganization");
        Object[] figures = new Object[2 * blanks];
        for (int i = 0; i < blanks; i++) {
            figures[2 * i] = "requests.closed.other." + columns.get(i);
        }
        Finding finding =
                Clean.findings("R0-BLANK", Report.alone(Clean.report(figures))).get(0);
        assertEquals(
                "表三有 " + blanks + " 格空白：" + named + "。没有发生的，请填 0。",
                finding.message().zh());
    }

    @ParameterizedTest
    @CsvSource({
        "proactive.licensing.decisions, 1000000000000, false",
        "proactive.licensing.decisions, 1000000000001, true",
        "proactive.charges.amount, 100000000, false",
        "proactive.charges.amount, 100000000.01, true",
    })
    void a_figure_may_be_as_large_as_anything_that_can_be_counted(String code, BigDecimal value, boolean told) {
        assertEquals(told, Clean.breaks("R0-MAGNITUDE", Report.alone(Clean.report(code, value))));
    }

    @Test
    void last_years_report_of_another_scope_or_form_is_not_compared_where_it_cannot_be() {
        Surroundings.Precedent consolidated = new Surroundings.Precedent(
                TestForms.content(Corpus.figures("suqian-city-2023")), new Words("2023", "2023"));
        assertFalse(Clean.breaks("R3-CARRY-OVER", Report.after(consolidated, Clean.report())));
        Content of2019 = TestForms.content(Corpus.inForm2019(Corpus.figures("yongning-county-office-2024"), 2020));
        Surroundings.Precedent former = new Surroundings.Precedent(of2019, new Words("2020", "2020"));
        Report report = Report.after(former, Clean.report());
        assertFalse(Clean.breaks("R2-IN-FORCE", report));
        assertFalse(Clean.breaks("R2-UNIT", report));
        assertTrue(Clean.breaks("R3-CARRY-OVER", report));
    }

    @Test
    void a_rule_holds_for_the_forms_and_years_it_is_written_for() {
        assertTrue(text(List.of(), null, null).writtenFor(TestForms.FORM_2021));
        assertTrue(text(List.of("2021"), null, null).writtenFor(TestForms.FORM_2021));
        assertFalse(text(List.of("2019"), null, null).writtenFor(TestForms.FORM_2021));
        assertTrue(text(List.of(), null, 2023).holdsFor(2023));
        assertFalse(text(List.of(), null, 2023).holdsFor(2024));
        assertTrue(text(List.of(), 2024, null).holdsFor(2024));
        assertFalse(text(List.of(), 2024, null).holdsFor(2023));
    }

    @Test
    void a_book_gives_the_text_of_its_rules() {
        RuleBook book = RuleBook.of(TestForms.FORM_2021);
        assertEquals("R3-NEXT", book.text("R3-NEXT").orElseThrow().code());
        assertEquals(Optional.empty(), book.text("R0-NOTHING"));
    }

    private static RuleText text(List<String> forms, Integer from, Integer to) {
        Words words = new Words("字", "words");
        RuleText.Years years = from == null && to == null ? null : new RuleText.Years(from, to);
        return new RuleText("R0-TEST", null, forms, years, words, words, "", words, words, words, null);
    }

    private static Report charging(Content content, Fees fees) {
        return Report.alone(new Content(
                content.form(), content.year(), content.scope(), content.texts(), content.figures(), fees, null, null));
    }

    private static List<String> operands(String code, Report report) {
        return Clean.findings(code, report).get(0).operands().stream()
                .map(operand -> operand.pointer().replaceAll(".*?([^/]+/[^/]+)$", "$1") + " " + operand.value())
                .toList();
    }
}
