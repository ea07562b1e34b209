package org.nianbao.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.Corpus;
import org.nianbao.form.Content;
import org.nianbao.form.TestForms;
import org.nianbao.form.Words;

/** Defects of published reports, each in our own words on the figures of a real one: found, and told once. */
class DefectsTest {
    private static final RuleBook BOOK = RuleBook.of(TestForms.FORM_2021);
    private static final String HUAIAN = "huaian-city-2024";
    private static final String SUQIAN = "suqian-city-2024";
    private static final String ON_REQUEST = "disclosureOnRequest";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            R7-REQUESTS      | 全市共受理政府信息公开申请3019件。
            R7-REQUESTS      | 受理政府信息公开申请3119件，其中不予公开105件，无法提供781件。
            R7-REQUESTS      | 政府信息公开申请共3109件，均已答复。
            R7-DISPUTES      | 政府信息公开行政诉讼26件。
            R7-DISPUTES      | 全年发生政府信息公开行政复议、行政诉讼共351件。
            R7-DISPUTES      | 政府信息公开行政复议351件，其中结果维持27件，结果纠正64件。
            R7-ALL-UPHELD    | 政府信息公开行政诉讼46件，均获维持。
            R7-ALL-UPHELD    | 政府信息公开行政复议351件，全部被复议机关维持。
            R7-NONE          | 全年未发生因政府信息公开引起的行政复议。
            R7-ALL-CONCLUDED | 全年政府信息公开申请均已按期办结。
            R7-DOCUMENTS     | 全市制发行政规范性文件18件，对群众关心的政策作了解读。
            R7-PERCENT       | 政府信息公开申请中予以公开1362件，占54.66%。
            R7-YEAR          | 2023年，全市共受理政府信息公开申请2800件。
            """)
    void what_the_tables_do_not_say_is_found(String code, String sentence) {
        assertEquals(List.of(code), codes(saying(HUAIAN, sentence)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            全市共受理政府信息公开申请3119件，答复3050件（含上年度结转申请34件，另有103件顺延到下年度答复），均在法定期限内答复。
            全市共办理政府信息公开申请3153件，其中予以公开1362件、部分公开454件、不予公开178件、无法提供781件。
            政府信息公开行政复议351件，其中结果维持72件，结果纠正64件，其他结果178件，尚未审结37件；行政诉讼46件，其中维持25件。
            因涉及过程性信息不予公开12件，因本机关不掌握无法提供769件。
            通过信函收到政府信息公开申请300件，市政府办公室收到政府信息公开申请52件。
            行政复议314件已审结，均在法定期限内报送答复材料。
            上年结转的政府信息公开申请均已办结。
            全年无政府信息公开申请逾期未答复情况。
            政府信息公开申请中予以公开或部分公开1816件，占59.5%。
            """)
    void what_has_a_plausible_reading_is_left_in_peace(String sentence) {
        assertEquals(List.of(), codes(saying(HUAIAN, sentence)));
    }

    @Test
    void growth_is_recomputed_from_last_years_report_to_the_last_digit() {
        assertEquals(List.of("R7-PERCENT"), growth("1.05%"));
        assertEquals(List.of(), growth("1.08%"));
        assertEquals(List.of(), growth("1.1%"));
    }

    private static List<String> growth(String percent) {
        Content lastYear = TestForms.content(Corpus.figures("suqian-city-2023"));
        Surroundings.Precedent precedent =
                new Surroundings.Precedent(lastYear, new Words("2023 年报告第 1 版", "report of 2023, edition 1"));
        ObjectNode report = saying(SUQIAN, "全市共收办政府信息公开申请3646件，同比增长" + percent + "。");
        return BOOK.check(Report.after(precedent, TestForms.content(report))).stream()
                .map(Finding::code)
                .filter(code -> code.startsWith("R7"))
                .toList();
    }

    @Test
    void a_finding_quotes_the_sentence_and_names_the_readings() {
        Finding finding = findings(saying(HUAIAN, "全市共受理政府信息公开申请3019件。")).get(0);
        assertEquals(
                "“全市共受理政府信息公开申请3019件。”：文中为 3019，表三各种读法都不相符（本年新收 3119、新收加上年结转 3153）。",
                finding.message().zh());
        assertEquals("/narrative/overview/disclosureOnRequest", finding.pointer());
        assertEquals(2, finding.operands().size());
    }

    @Test
    void an_explanation_of_one_person_does_not_cover_another() {
        Finding mobile = findings(saying(HUAIAN, "联系人手机13800138000。")).get(0);
        Finding citizen = findings(saying(HUAIAN, "申请人身份证号11010519491231002X。")).get(0);
        assertEquals(mobile.code(), citizen.code());
        assertNotEquals(mobile.fingerprint(), citizen.fingerprint());
        assertTrue(citizen.message().zh().contains("110*************2X"), citizen.toString());
    }

    @Test
    void who_repeats_himself_is_told_once() {
        String sentences = "政府信息公开行政诉讼1件。".repeat(5000);
        assertEquals(List.of("R7-DISPUTES"), codes(saying(HUAIAN, sentences)));
    }

    private static ObjectNode saying(String slug, String sentence) {
        ObjectNode report = Corpus.report(slug);
        report.withObject("/narrative/overview").put(ON_REQUEST, sentence);
        return report;
    }

    private static List<String> codes(ObjectNode report) {
        return findings(report).stream().map(Finding::code).toList();
    }

    private static List<Finding> findings(ObjectNode report) {
        return BOOK.check(Report.alone(TestForms.content(report))).stream()
                .filter(finding -> finding.severity() != org.nianbao.form.Severity.INFO)
                .toList();
    }
}
