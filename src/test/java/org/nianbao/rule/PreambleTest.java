package org.nianbao.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.body.BodyKind;
import org.nianbao.body.Level;
import org.nianbao.form.Content;
import org.nianbao.form.Scope;

/** How preambles are worded, and what in them is a slip; the clean report is of 2024. */
class PreambleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "统计期限为2024年1月1日至2024年12月31日。",
                "统计期限自 2024 年 1 月 1 日起，至 2024 年 12 月 31 日止。",
                "统计数据从２０２４年１月１日－１２月３１日。",
                "所列数据的统计周期为 2024 年 1 月 1 日 -\n12 月 31 日",
                "统计时限：二〇二四年一月一日至十二月三十一日",
                "数据统计期限为2024.1.1—2024.12.31",
                "统计期限2024-01-01至2024-12-31",
                "统计期限为1月1日至12月31日",
                "统计期限为2024年1月-12月",
                "统计期限从2024年1月1日至12月31止",
                "统计期限为2024年1月1日至12月31日。公示期为2025年1月20日至2月20日。",
                "统计期限为2024年1月1日至12月31日；咨询时间为2月1日至3月1日",
                "本报告自2025年1月20日起至2025年12月31日可在网站下载。",
                "2024年1月1日至2024年12月31日的数据，与2023年1月1日至12月31日的数据相比",
                "本报告按照条例编制。",
            })
    void a_right_period_or_none_is_left_in_peace(String preamble) {
        assertFalse(Clean.breaks("R1-PERIOD", saying(preamble)), preamble);
    }

    @ParameterizedTest
    @CsvSource({
        "统计期限为2023年1月1日至2023年12月31日, 2023年1月1日, 2023年12月31日",
        "统计期限自2024年1月1日到12月21日, 2024年1月1日, 12月21日",
        "统计期限为2024年2月1日至12月31日, 2024年2月1日, 12月31日",
        "统计期限为2024年1月2日至12月31日, 2024年1月2日, 12月31日",
        "统计期限为2024年1月1日至2025年12月31日, 2024年1月1日, 2025年12月31日",
        "统计期限为2024年1月1日至11月30日, 2024年1月1日, 11月30日",
        "统计期限为2024年1月至6月, 2024年1月, 6月",
        "二〇二三年一月一日至二〇二三年十二月三十一日的统计数据, 2023年1月1日, 2023年12月31日",
        "统计数据从２０２４年１月１日－１２月３０日, 2024年1月1日, 12月30日",
        "统计期限为2024年1月1日至十二月二十日, 2024年1月1日, 12月20日",
    })
    void a_wrong_period_is_told(String preamble, String from, String to) {
        Finding finding = Clean.findings("R1-PERIOD", saying(preamble)).get(0);
        assertEquals(
                "引言写的统计期限是 " + from + "至" + to + "，应为 2024年1月1日至2024年12月31日。",
                finding.message().zh());
        assertEquals("/narrative/preamble", finding.pointer());
    }

    @Test
    void a_period_is_told_once_and_in_english_dates() {
        List<Finding> findings = Clean.findings("R1-PERIOD", saying("统计期限为2023年1月1日至2023年12月31日，数据截至2023年1月至2023年6月。"));
        assertEquals(1, findings.size());
        assertEquals(
                "The preamble states the period 2023-01-01 to 2023-12-31; it should be 2024-01-01 to 2024-12-31.",
                findings.get(0).message().en());
    }

    @ParameterizedTest
    @CsvSource({
        "编制2023年度政府信息公开工作年度报告。, 2023",
        "现公布区统计局2023年政府信息公开工作年度报告。, 2023",
        "市科委编制了 2022 年度政务公开工作报告, 2022",
        "编制《太平镇政府2022年度政府信息公开工作年度报告》, 2022",
        "现将二〇二三年政府信息公开工作情况报告如下, 2023",
        "现公布我局2023年年度报告, 2023",
        "编制2024年度政府信息公开工作年度报告。,",
        "《国务院办公厅关于做好2023年政府信息公开工作年度报告的通知》（国办公开办函〔2021〕30号）,",
        "《关于2023年政府信息公开工作年度报告的通知》要求编制2024年度政府信息公开工作年度报告,",
        "根据2023年政务公开工作要点编制,",
        "2025年发布的2024年度政府信息公开年度报告,",
        "比2023年增长；编制2024年报告,",
        "本报告于2025年1月20日公布，2023年的数据供参考,",
    })
    void the_report_of_another_year_is_told(String preamble, Integer year) {
        List<Finding> findings = Clean.findings("R1-YEAR", saying(preamble));
        assertEquals(
                year == null ? List.of() : List.of("引言说的是 " + year + " 年度的报告，而本报告的年度是 2024 年。"),
                findings.stream().map(finding -> finding.message().zh()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "示例县发展和改革局, DEPARTMENT, 由县发改局编制",
        "示例县发展和改革局, DEPARTMENT, 由示例县发展和改革局办公室根据条例编制",
        "永宁县教育局, DEPARTMENT, 现公布县教育局2024年政府信息公开工作年度报告",
        "浦口区教育局, DEPARTMENT, 由南京市浦口区教育局办公室编制的2024年度政府信息公开工作年度报告",
        "上海市科学技术委员会, DEPARTMENT, 由市科委编制",
        "示例县教育局, DEPARTMENT, 由局办公室编制",
        "示例县教育局, DEPARTMENT, 由我局编制",
        "示例县教育局, DEPARTMENT, 由县政务公开领导小组办公室编制",
        "示例县城市管理局, DEPARTMENT, 由县综合行政执法局（县城市管理局）编制",
        "示例县教育局, DEPARTMENT, 由示例县教育局和示例县体育局组织编写",
        "淮安市人民政府, GOVERNMENT, 由淮安市人民政府办公室根据《条例》规定编制",
        "示例县人民政府, GOVERNMENT, 由示例县政务服务管理局编制",
        "示例县人民政府办公室, OFFICE, 现公布示例县人民政府2024年政府信息公开工作年度报告",
        "宿迁市人民政府办公室, OFFICE, 由市政府办公室编制",
        "微山县两城镇人民政府, TOWNSHIP, 由两城镇人民政府党政办公室编制",
        "上海市市场监督管理局, DEPARTMENT, 由市市场监管局编制",
        "县教育局, DEPARTMENT, 由永宁县教育局编制",
        "教体局, DEPARTMENT, 由永宁县教育体育局编制",
        "永宁县财政局, DEPARTMENT, 由总体情况、主动公开情况组成，按照要求编制",
    })
    void the_body_under_another_name_is_left_in_peace(String filer, BodyKind kind, String preamble) {
        assertFalse(Clean.breaks("R1-BODY", by(filer, kind, preamble)), preamble);
    }

    @ParameterizedTest
    @CsvSource({
        "示例县发展和改革局, DEPARTMENT, 现公布示例县教育局2024年政府信息公开工作年度报告, 示例县教育局",
        "示例县教育局, DEPARTMENT, 由示例县民政局根据条例编制, 示例县民政局",
        "示例县财政局, DEPARTMENT, 编制并发布县民政局2024年度政府信息公开报告, 县民政局",
        "永宁县教育局, DEPARTMENT, 由贺兰县教育局编制, 贺兰县教育局",
        "示例县城关镇人民政府, TOWNSHIP, 由示例县河西乡人民政府编制, 示例县河西乡人民政府",
        "永宁县人民政府, GOVERNMENT, 由贺兰县人民政府办公室编制, 贺兰县人民政府",
        "县教育局, DEPARTMENT, 由永宁县民政局编制, 永宁县民政局",
        "示例县人民政府, GOVERNMENT, 现公布示例县教育局2024年政府信息公开工作年度报告, 示例县教育局",
    })
    void another_body_is_told(String filer, BodyKind kind, String preamble, String named) {
        List<Finding> findings = Clean.findings("R1-BODY", by(filer, kind, preamble));
        assertEquals(
                List.of("引言说的是“" + named + "”的报告，而本报告由“" + filer + "”报送。"),
                findings.stream().map(finding -> finding.message().zh()).toList());
    }

    @Test
    void without_the_filers_name_no_body_is_another() {
        assertFalse(Clean.breaks("R1-BODY", by(null, BodyKind.DEPARTMENT, "由示例县民政局编制")));
        assertFalse(Clean.breaks("R1-BODY", saying("由示例县民政局编制")));
    }

    @ParameterizedTest
    @CsvSource({
        "考核，评议，追究, false", "开展满意度调查和第三方评估, false", "考评结果良好，未发生问责, false", "邀请公众评价，没有追责, false",
        "只有考核, true", "只有民意, true", "只有问责, true", "每季度检查, true",
    })
    void a_government_says_two_of_three(String supervision, boolean told) {
        Content content = Clean.saying("overview.supervision", supervision);
        assertEquals(
                told, Clean.breaks("R1-ASSESSMENT", Clean.by("某县人民政府", BodyKind.GOVERNMENT, Level.COUNTY, content)));
        assertFalse(Clean.breaks("R1-ASSESSMENT", Clean.by("某局", BodyKind.DEPARTMENT, Level.COUNTY, content)));
        assertFalse(Clean.breaks("R1-ASSESSMENT", Report.alone(content)));
        Content consolidated = new Content(
                content.form(), 2024, Scope.CONSOLIDATED, content.texts(), content.figures(), null, null, null);
        assertEquals(told, Clean.breaks("R1-ASSESSMENT", Report.alone(consolidated)));
    }

    @Test
    void what_is_missing_is_named() {
        Content content = Clean.saying("overview.supervision", "开展考核。");
        Report report = Clean.by("某县人民政府", BodyKind.GOVERNMENT, Level.COUNTY, content);
        assertEquals(
                "报告中没有提到：社会评议、责任追究。",
                Clean.findings("R1-ASSESSMENT", report).get(0).message().zh());
    }

    @Test
    void the_overview_may_be_as_long_as_the_region_asks_for() {
        Content content = Clean.saying(
                "overview.proactiveDisclosure", "一二 三\n四　五",
                "overview.disclosureOnRequest", "六七八九十",
                "overview.informationManagement", "",
                "overview.platform", "𠮷",
                "overview.supervision", "甲");
        assertFalse(Clean.breaks("R1-LENGTH", limited(content, 12)));
        Finding finding = Clean.findings("R1-LENGTH", limited(content, 11)).get(0);
        assertEquals("总体情况共 12 字，当地规定不超过 11 字。", finding.message().zh());
        assertEquals("一、总体情况", finding.place().zh());
        assertEquals(12, finding.actual().intValue());
        assertTrue(Clean.findings("R1-LENGTH", Report.alone(content)).isEmpty());
    }

    private static Report limited(Content content, int characters) {
        return new Report(content, new Surroundings(null, null, null, null, List.of(), characters));
    }

    private static Report saying(String preamble) {
        return Report.alone(Clean.saying("preamble", preamble));
    }

    private static Report by(String filer, BodyKind kind, String preamble) {
        return Clean.by(filer, kind, Level.COUNTY, Clean.saying("preamble", preamble));
    }
}
