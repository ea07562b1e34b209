package org.nianbao.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.form.Content;
import org.nianbao.form.Fees;
import org.nianbao.form.Words;

/** Sections five and six, and text that is another's. */
class WordsAndMoneyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "无",
                "无。",
                "暂无",
                "没有",
                "不存在问题",
                "（无）",
                " 无 \n",
                "本年度无。",
                "我局不存在问题",
                "存在的主要问题：无。",
                "/",
                "-",
                "目前暂无明显问题",
                "未发现问题",
                "不适用"
            })
    void words_for_nothing_are_nothing(String said) {
        assertTrue(Clean.breaks("R5-EMPTY", Report.alone(Clean.saying("problems", said))), said);
        assertTrue(Clean.breaks("R5-EMPTY", Report.alone(Clean.saying("improvements", said))), said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "没有专职人员。",
                "无专人负责，更新不及时",
                "公开意识有待加强",
                "问题不突出，但解读形式单一",
                "没有形成长效机制",
                "不存在问题的栏目较少，多数栏目更新不及时",
                "存在的主要问题"
            })
    void a_problem_is_something(String said) {
        assertFalse(Clean.breaks("R5-EMPTY", Report.alone(Clean.saying("problems", said))), said);
    }

    @ParameterizedTest
    @CsvSource({
        "一是甲。二是乙。三是丙。, 一是甲。二是乙。, 3, 2",
        "一是甲。二是乙。三是丙。, 一是甲。二是乙。三要丙。, ,",
        "一是甲。二是乙。, 一是甲。, 2, 1",
        "（一）甲（二）乙（三）丙, 1.甲 2.乙, 3, 2",
        "1、甲 2、乙 3、丙, 首先甲，其次乙，最后丙, ,",
        "首先甲，其次乙，再次丙，最后丁, ①甲②乙③丙, 4, 3",
        "第一，甲。第二，乙。, 第一，甲。, 2, 1",
        "（1）甲（2）乙, （1）甲（2）乙, ,",
        "一、甲 二、乙, 针对上述问题加强培训, ,",
        "只有一个问题, 一是甲。二是乙。, ,",
        "一是甲。, 加强培训, ,",
        "一是甲。二是乙。三是丙。, 针对甲：一是子。二是丑。针对乙：一是寅。二是卯。, ,",
        "（一）甲1.子2.丑3.寅（二）乙, （一）甲（二）乙, ,",
        "一是甲。二是乙。针对上述问题：一是子。二是丑。三是寅。, 一是甲。二是乙。, ,",
        "统一是甲。唯一是乙。2.5万元, 一是甲。, ,",
    })
    void every_problem_has_its_improvement(String problems, String improvements, Integer named, Integer answered) {
        Content content = Clean.saying("problems", problems, "improvements", improvements);
        assertEquals(
                named == null ? List.of() : List.of("列出了 " + named + " 个问题，而改进只有 " + answered + " 条。"),
                Clean.findings("R5-IMPROVEMENTS", Report.alone(content)).stream()
                        .map(finding -> finding.message().zh())
                        .toList());
    }

    @Test
    void long_text_that_is_nearly_anothers_is_told_with_the_others_name() {
        String text = characters(0, 300);
        Content content = Clean.saying("overview.platform", text);
        Content alike = Clean.saying("overview.platform", text.substring(0, 295));
        Content different = Clean.saying("overview.platform", text.substring(0, 250));
        assertEquals(List.of(), among(content, different));
        assertEquals(List.of("“（四）政府信息公开平台建设”与某县教育局的这一部分几乎相同，相似度 98%。"), among(content, alike));
        assertEquals(1, among(content, different, alike, alike).size());
        assertEquals(List.of(), among(content, Clean.saying("overview.supervision", text)));
    }

    @Test
    void short_text_is_alike_by_nature() {
        Content ninetyNine = Clean.saying("problems", characters(0, 99));
        Content hundred = Clean.saying("problems", characters(0, 100));
        assertEquals(0, among(ninetyNine, ninetyNine).size());
        assertEquals(1, among(hundred, hundred).size());
        Surroundings.Precedent lastYear = new Surroundings.Precedent(hundred, new Words("上年报告", "last year's"));
        assertTrue(Clean.breaks("R5-COPIED", Report.after(lastYear, hundred)));
    }

    private static List<String> among(Content content, Content... others) {
        List<Surroundings.Precedent> peers = List.of(others).stream()
                .map(other -> new Surroundings.Precedent(other, new Words("某县教育局", "an education bureau")))
                .toList();
        return Clean.findings("R5-COPIED", new Report(content, new Surroundings(null, null, null, null, peers, null)))
                .stream()
                .map(finding -> finding.message().zh())
                .toList();
    }

    private static String characters(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> String.valueOf((char) ('一' + i * 7)))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0,",
        "2, 880, 880,",
        "25, 2950, 2950,",
        "1, 10, 10,",
        "1, 100, 90,",
        ", 30, 30,",
        "1, , ,",
        "3, 30, ,",
        "1, 105, 100, 收费通知金额（元） 105 元不是 10 元的整数倍",
        "1, 100, 99.5, 实际收取金额（元） 99.5 元不是 10 元的整数倍",
        "3, 20, 20, '收费通知 3 件，收费通知金额只有 20 元'",
        "1, 0, , '收费通知 1 件，收费通知金额只有 0 元'",
        "1, 100, 110, '实际收取 110 元，多于收费通知金额 100 元'",
        "0, 0, 100, '实际收取 100 元，多于收费通知金额 0 元、没有收费通知而有收费'",
        "0, 100, , 没有收费通知而有收费",
        "0, , 100, 没有收费通知而有收费",
    })
    void fees_fit_the_tariff(Long notices, BigDecimal noticed, BigDecimal collected, String misfit) {
        Report report = charging(Clean.report(), new Fees(notices, noticed, collected));
        assertEquals(
                misfit == null ? List.of() : List.of("信息处理费与收费标准不符：" + misfit + "。"),
                Clean.findings("R6-TARIFF", report).stream()
                        .map(finding -> finding.message().zh())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"2.5, 25000, false", "2.5, 25000.01, true", "0, 10, true", "0, 0, false", ", 10, false", "2.5, , false"
    })
    void fees_are_a_part_of_the_charges(BigDecimal charges, BigDecimal collected, boolean told) {
        Content content = Clean.report("proactive.charges.amount", charges);
        assertEquals(told, Clean.breaks("R6-CHARGES", charging(content, new Fees(null, null, collected))));
        assertFalse(Clean.breaks("R6-CHARGES", charging(content, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "本年度未收取任何费用。, true",
        "没有其他事项。没有任何收费。, true",
        "本机关不涉及行政事业性收费, true",
        "无行政事业性收费, true",
        "未发生各类收费, true",
        "政府信息公开未收取任何费用。, false",
        "未收取信息处理费，也未收取任何费用, false",
        "严格执行信息处理费管理办法。未收取任何费用。, false",
        "本年度没有收费。, false",
        "依申请公开没有任何收费, false",
        "公开了行政事业性收费目录, false",
        "信息公开无收费。另无其他事项。无行政事业性收费。, true",
    })
    void no_fee_of_any_kind_is_no_charge(String otherMatters, boolean told) {
        Report report = Report.alone(Clean.saying("otherMatters", otherMatters));
        assertEquals(told, Clean.breaks("R6-NO-FEE", report));
        Report without = Report.alone(report.content()
                .withFigures(Clean.report("proactive.charges.amount", 0).figures()));
        assertFalse(Clean.breaks("R6-NO-FEE", without));
    }

    @ParameterizedTest
    @CsvSource({
        "全年收取政府信息公开信息处理费 3940 元。, false",
        "对3件申请收取信息处理费, false",
        "向申请人发出收费通知, false",
        "送达缴费告知书1份, false",
        "其中沭阳县1件，收取420元, false",
        "2230元信息处理费已缴纳, true",
        "依据《信息处理费管理办法》未收取信息处理费, true",
        "收取信息处理费0元, true",
        "没有发出收费通知, true",
        "没有其他事项, true",
        "'', true",
    })
    void a_fee_that_is_overdue_was_noticed(String otherMatters, boolean told) {
        Content content = Clean.saying("otherMatters", otherMatters)
                .withFigures(Clean.report("requests.closed.feeOverdue.total", 1).figures());
        assertEquals(told, Clean.breaks("R3-FEE-OVERDUE", charging(content, null)));
        assertEquals(told, Clean.breaks("R3-FEE-OVERDUE", charging(content, new Fees(0L, null, null))));
        assertFalse(Clean.breaks("R3-FEE-OVERDUE", charging(content, new Fees(1L, null, null))));
    }

    private static Report charging(Content content, Fees fees) {
        return Report.alone(new Content(
                content.form(), content.year(), content.scope(), content.texts(), content.figures(), fees, null, null));
    }
}
