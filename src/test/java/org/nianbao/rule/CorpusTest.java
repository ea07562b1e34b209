package org.nianbao.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.Corpus;
import org.nianbao.body.BodyKind;
import org.nianbao.body.Level;
import org.nianbao.form.Content;
import org.nianbao.form.Severity;
import org.nianbao.form.TestForms;
import org.nianbao.form.Words;

/** Real reports: what is wrong with them is found, and nothing else is. */
class CorpusTest {
    private static final RuleBook BOOK = RuleBook.of(TestForms.FORM_2021);
    private static final String YONGNING = "yongning-county-office-2024";

    @ParameterizedTest
    @CsvSource({
        "yongning-county-office-2024, 永宁县人民政府办公室, OFFICE, COUNTY, , R4-DIRECT",
        "huaian-city-2024, 淮安市人民政府, GOVERNMENT, PREFECTURE, , R4-DIRECT",
        "shanghai-stcsm-2024, 上海市科学技术委员会, DEPARTMENT, PROVINCE, ,",
        "shuyang-drc-2023, 沭阳县发展和改革局, DEPARTMENT, COUNTY, , R0-BLANK",
        "suqian-city-2023, 宿迁市人民政府, GOVERNMENT, PREFECTURE, ,",
        "suqian-city-2024, 宿迁市人民政府, GOVERNMENT, PREFECTURE, suqian-city-2023, R4-DIRECT",
    })
    void what_is_true_of_a_real_report_is_told_and_nothing_else(ArgumentsAccessor published) {
        Surroundings.Filer filer = new Surroundings.Filer(
                published.getString(1), published.get(2, BodyKind.class), published.get(3, Level.class));
        Surroundings around = new Surroundings(filer, null, null, null, List.of(), 1000);
        String lastYear = published.getString(4);
        Report report = new Report(
                TestForms.content(Corpus.report(published.getString(0))),
                lastYear == null ? around : around.withLastYear(edition(lastYear)));
        List<String> expected = published.getString(5) == null ? List.of() : List.of(published.getString(5));
        assertEquals(expected, BOOK.check(report).stream().map(Finding::code).toList());
    }

    @Test
    void a_wrong_total_breaks_the_column_the_row_and_the_balance_and_nothing_else() {
        List<Finding> findings = check(Corpus.with(Corpus.report(YONGNING), "requests.concluded.naturalPerson", 10));
        assertEquals(
                List.of(
                        "R3-BALANCE /figures/requests/concluded/naturalPerson expected 9 actual 10",
                        "R3-COLUMN-SUM /figures/requests/concluded/naturalPerson expected 9 actual 10",
                        "R3-ROW-SUM /figures/requests/concluded/total expected 10 actual 9"),
                findings.stream().map(CorpusTest::told).toList());
        assertEquals(List.of("received +1 8", "carriedOver +1 1", "carriedForward -1 0"), operands(findings.get(0), 3));
        assertEquals(21, findings.get(1).operands().size());
        assertEquals("granted +1 1", operands(findings.get(1), 3).get(0));
        assertEquals("naturalPerson +1 10", operands(findings.get(2), 4).get(0));
    }

    @Test
    void the_message_says_it_in_the_words_of_the_form() {
        Finding finding = check(Corpus.with(Corpus.report(YONGNING), "requests.concluded.naturalPerson", 10))
                .get(0);
        assertEquals("表三 第24行 （七）总计 · 自然人", finding.place().zh());
        assertEquals(
                "第一项加第二项之和，等于第三项加第四项之和：“（七）总计 · 自然人”应为 9"
                        + "（一、本年新收政府信息公开申请数量 · 自然人 8 + 二、上年结转政府信息公开申请数量 · 自然人 1），填报为 10。",
                finding.message().zh());
    }

    @Test
    void only_what_breaks_nothing_is_suggested() {
        List<Finding> total = check(Corpus.with(Corpus.report(YONGNING), "requests.concluded.naturalPerson", 10));
        Finding.Suggestion nine =
                new Finding.Suggestion("/figures/requests/concluded/naturalPerson", new BigDecimal(9));
        assertEquals(nine, total.get(0).suggestion());
        assertEquals(nine, total.get(1).suggestion());
        assertEquals(null, total.get(2).suggestion());
        List<Finding> received = check(Corpus.with(Corpus.report(YONGNING), "requests.received.naturalPerson", 100));
        assertEquals("R3-BALANCE", received.get(0).code());
        assertEquals(null, received.get(0).suggestion());
    }

    @Test
    void two_years_in_a_row_carry_over_in_all_seven_columns() {
        assertEquals(List.of(), check(Corpus.report("suqian-city-2024"), "suqian-city-2023"));
    }

    @Test
    void one_changed_carry_over_is_one_finding_that_names_both_editions() {
        ObjectNode changed = Corpus.with(Corpus.report("suqian-city-2024"), "requests.carriedOver.other", 77);
        List<Finding> carriedOver = check(changed, "suqian-city-2023").stream()
                .filter(finding -> finding.code().equals("R3-CARRY-OVER"))
                .toList();
        assertEquals(1, carriedOver.size());
        assertEquals(
                "上年结转等于上一年度报告的结转下年度：“二、上年结转政府信息公开申请数量 · 其他”应为 0" + "（2023 年报告第 1 版 四、结转下年度继续办理 · 其他 0），填报为 77。",
                carriedOver.get(0).message().zh());
        List<String> labels = carriedOver.get(0).operands().stream()
                .map(operand -> operand.label().zh())
                .toList();
        assertEquals(List.of("2024 年报告（本次） 二、上年结转政府信息公开申请数量 · 其他", "2023 年报告第 1 版 四、结转下年度继续办理 · 其他"), labels);
    }

    @Test
    void blanks_are_no_arithmetic_error_and_are_told_once_for_each_table() {
        List<Finding> findings = check(Corpus.report("shuyang-drc-2023"));
        assertEquals(List.of("R0-BLANK"), findings.stream().map(Finding::code).toList());
        assertEquals(125, findings.get(0).operands().size());
        assertEquals("/figures/requests", findings.get(0).pointer());
        assertEquals(
                "表三有 125 格空白：“商业企业”整列、“科研机构”整列、“社会公益组织”整列、“法律服务机构”整列、“其他”整列。没有发生的，请填 0。",
                findings.get(0).message().zh());
    }

    @Test
    void a_blank_total_above_parts_that_are_not_zero_is_an_error_with_the_sum_suggested() {
        List<Finding> findings = check(Corpus.with(Corpus.report(YONGNING), "requests.granted.total", null));
        Finding sum = findings.stream()
                .filter(finding -> finding.code().equals("R3-ROW-SUM"))
                .findFirst()
                .orElseThrow();
        assertEquals(new Finding.Suggestion("/figures/requests/granted/total", BigDecimal.ONE), sum.suggestion());
        assertEquals(null, sum.actual());
    }

    @Test
    void a_blank_total_above_zeros_is_only_a_blank() {
        List<Finding> findings = check(Corpus.with(Corpus.report(YONGNING), "requests.closed.other.total", null));
        assertEquals(List.of("R0-BLANK"), findings.stream().map(Finding::code).toList());
    }

    @Test
    void impossibly_large_figures_are_told_alone() {
        ObjectNode report = Corpus.with(Corpus.report(YONGNING), "requests.granted.total", 999_999_999_999_999_999L);
        assertEquals(
                List.of("R0-MAGNITUDE"),
                check(report).stream().map(Finding::code).toList());
    }

    @Test
    void an_untouched_form_does_not_pass() {
        ObjectNode report = Corpus.figures(YONGNING);
        report.remove("figures");
        assertEquals(
                List.of("R0-UNSTATED", "R1-NARRATIVE", "R1-NARRATIVE", "R1-NARRATIVE", "R1-PARTS"),
                check(report).stream()
                        .map(Finding::code)
                        .filter(code -> !code.equals("R0-BLANK"))
                        .toList());
    }

    @Test
    void empty_parts_of_the_narrative_are_named() {
        ObjectNode report = Corpus.report(YONGNING);
        report.withObject("/narrative").put("problems", " \n");
        report.withObject("/narrative/overview").remove("platform");
        assertEquals(
                Map.of("R1-NARRATIVE", "/narrative/problems", "R1-PARTS", "/narrative/overview/platform"),
                check(report).stream().collect(Collectors.toMap(Finding::code, Finding::pointer)));
    }

    private static List<Finding> check(ObjectNode json) {
        return pressing(Report.alone(TestForms.content(json)));
    }

    private static List<Finding> check(ObjectNode json, String lastYear) {
        return pressing(Report.after(edition(lastYear), TestForms.content(json)));
    }

    private static Surroundings.Precedent edition(String slug) {
        Content content = TestForms.content(Corpus.figures(slug));
        return new Surroundings.Precedent(content, new Words("2023 年报告第 1 版", "report of 2023, edition 1"));
    }

    private static List<Finding> pressing(Report report) {
        return BOOK.check(report).stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
    }

    private static String told(Finding finding) {
        return "%s %s expected %s actual %s"
                .formatted(finding.code(), finding.pointer(), finding.expected(), finding.actual());
    }

    private static List<String> operands(Finding finding, int segment) {
        return finding.operands().stream()
                .map(operand ->
                        "%s %+d %s".formatted(operand.pointer().split("/")[segment], operand.factor(), operand.value()))
                .toList();
    }
}
