package org.nianbao.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.form.Content;
import org.nianbao.form.Figures;
import org.nianbao.form.Scope;
import org.nianbao.form.TestForms;
import org.nianbao.form.Words;

/** What one year leaves to the next, and what is below a report. */
class CasesOverTheYearsTest {

    @ParameterizedTest
    @CsvSource({
        "3, 0, 0, false",
        "4, 0, 0, true",
        "9, 0, 0, true",
        "0, 1, 0, false",
        "0, 0, 1, false",
        "0, 1, 1, true",
        "0, 2, 0, true"
    })
    void what_was_pending_is_counted_again(long reconsideration, long direct, long after, boolean told) {
        Surroundings.Precedent lastYear = Clean.lastYear(
                "disputes.reconsideration.pending", reconsideration,
                "disputes.directLitigation.pending", direct,
                "disputes.litigationAfterReconsideration.pending", after);
        assertEquals(told, Clean.breaks("R4-PENDING", Report.after(lastYear, Clean.report())));
    }

    @Test
    void a_finding_on_pending_cases_names_both_years() {
        Finding finding = Clean.findings(
                        "R4-PENDING",
                        Report.after(Clean.lastYear("disputes.reconsideration.pending", 4), Clean.report()))
                .get(0);
        assertEquals("“行政复议”上年尚未审结 4 件，本年能容纳它们的只有 3 件。", finding.message().zh());
        assertEquals(
                List.of("2023 年报告 行政复议 · 尚未审结", "2024 年报告（本次） 行政复议 · 总计", "2024 年报告（本次） 行政诉讼 复议后起诉 · 总计"),
                finding.operands().stream().map(operand -> operand.label().zh()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "3, 0, 0, 0, false",
        "4, 0, 0, 0, true",
        "4, 1, 0, 0, false",
        "3, 0, 1, 0, true",
        "3, 0, 0, 1, true",
        "5, 1, 0, 0, true"
    })
    void suits_follow_decisions(long suits, long pendingSuits, long pendingNow, long pendingThen, boolean told) {
        Report report = Report.after(
                Clean.lastYear(
                        "disputes.litigationAfterReconsideration.pending", pendingSuits,
                        "disputes.reconsideration.pending", pendingThen),
                Clean.report(
                        "disputes.litigationAfterReconsideration.total", suits,
                        "disputes.reconsideration.pending", pendingNow));
        assertEquals(told, Clean.breaks("R4-AFTER", report));
        assertFalse(Clean.breaks("R4-AFTER", Report.alone(report.content())));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, true", "1, 0, 0, false", "0, 1, 0, false", "0, 0, 2, true", "0, 0, 3, false"})
    void cases_come_from_requests(long now, long then, long pending, boolean told) {
        Report report = Report.after(
                Clean.lastYear("requests.concluded.total", then, "disputes.reconsideration.pending", pending),
                Clean.report("requests.concluded.total", now));
        assertEquals(told, Clean.breaks("R4-NO-REQUESTS", report));
        assertFalse(Clean.breaks("R4-NO-REQUESTS", Report.alone(report.content())));
    }

    @Test
    void what_next_year_carries_over_is_compared_in_every_column() {
        Content next = inYear(
                2025,
                Clean.report(
                        "requests.carriedOver.naturalPerson", 1,
                        "requests.carriedOver.other", 2,
                        "requests.carriedOver.total", 3));
        List<Finding> findings = Clean.findings("R3-NEXT", before(next));
        assertEquals(1, findings.size());
        assertEquals(
                "结转下年度与“2025 年报告”的上年结转不一致：其他 0（下一年度 2）、总计 1（下一年度 3）。",
                findings.get(0).message().zh());
        assertEquals("/figures/requests/carriedForward", findings.get(0).pointer());
        assertEquals(4, findings.get(0).operands().size());
        assertFalse(Clean.breaks("R3-NEXT", before(scoped(next, Scope.CONSOLIDATED))));
    }

    @ParameterizedTest
    @CsvSource({"0, 20, 0", "0, 19, 1", "0, 21, 1", "1, 19, 0", "1, 20, 0", "1, 21, 1"})
    void a_consolidated_report_is_the_sum_of_those_below(int missing, long sum, int told) {
        Report report = above(missing, Clean.report("requests.received.total", sum), Scope.CONSOLIDATED);
        List<Finding> findings = Clean.findings("R9-BELOW", report);
        assertEquals(told, findings.size());
        assertEquals(
                told,
                findings.stream()
                        .flatMap(finding -> finding.operands().stream())
                        .count());
        assertEquals(missing > 0, Clean.breaks("R9-MISSING", report));
    }

    @Test
    void an_own_report_has_none_below_it_and_no_reports_make_no_sum() {
        Report own = above(1, Clean.report("requests.received.total", 99), Scope.OWN);
        assertFalse(Clean.breaks("R9-BELOW", own));
        assertFalse(Clean.breaks("R9-MISSING", own));
        Surroundings none = below(new Surroundings.Below(
                0, 3, Clean.report("requests.received.total", 99).figures()));
        Report alone = new Report(scoped(Clean.report(), Scope.CONSOLIDATED), none);
        assertFalse(Clean.breaks("R9-BELOW", alone));
        assertTrue(Clean.breaks("R9-MISSING", alone));
    }

    @Test
    void differences_are_told_with_their_sums_the_first_three_of_them() {
        Content below = Clean.report(
                "proactive.charges.amount", 2.25,
                "requests.received.total", 19,
                "requests.received.naturalPerson", 17,
                "requests.carriedOver.total", 7);
        Finding finding =
                Clean.findings("R9-BELOW", above(0, below, Scope.CONSOLIDATED)).get(0);
        assertEquals(4, finding.operands().size());
        assertEquals(
                "有 4 项与下级 2 份报告的合计不符：“行政事业性收费 · 本年收费金额（单位：万元）”2.5（下级合计 2.25）、“一、本年新收政府信息公开申请数量 · 自然人”18（下级合计 17）、"
                        + "“一、本年新收政府信息公开申请数量 · 总计”20（下级合计 19） …。",
                finding.message().zh());
    }

    @Test
    void a_figure_that_those_below_do_not_have_is_not_compared() {
        Figures sums = Figures.of(new Long[TestForms.FORM_2021.figures().size()]);
        Report report =
                new Report(scoped(Clean.report(), Scope.CONSOLIDATED), below(new Surroundings.Below(2, 0, sums)));
        assertFalse(Clean.breaks("R9-BELOW", report));
    }

    private static Report above(int missing, Content sums, Scope scope) {
        return new Report(scoped(Clean.report(), scope), below(new Surroundings.Below(2, missing, sums.figures())));
    }

    private static Surroundings below(Surroundings.Below below) {
        return new Surroundings(null, null, null, below, List.of(), null);
    }

    private static Report before(Content next) {
        Words name = new Words("2025 年报告", "report of 2025");
        return new Report(
                Clean.report(),
                new Surroundings(null, null, new Surroundings.Precedent(next, name), null, List.of(), null));
    }

    private static Content inYear(int year, Content content) {
        return new Content(content.form(), year, content.scope(), content.texts(), content.figures(), null, null, null);
    }

    private static Content scoped(Content content, Scope scope) {
        return new Content(content.form(), content.year(), scope, content.texts(), content.figures(), null, null, null);
    }
}
