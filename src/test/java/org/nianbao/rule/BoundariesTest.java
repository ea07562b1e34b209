package org.nianbao.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.body.BodyKind;
import org.nianbao.body.Level;
import org.nianbao.form.Content;
import org.nianbao.form.Scope;

/** Figures just inside and just outside of what a rule allows. */
class BoundariesTest {

    @ParameterizedTest
    @CsvSource({
        "1, 12, false", "0, 50, false", "50, 0, false", "10, 99, false", "10, 100, true", "100, 10, true",
        "11, 109, false", "11, 110, true", "110, 11, true", "5000, 0, false", "0, 5000, false", "1, 100, true",
    })
    void tenfold_needs_a_hundred_on_one_side_and_no_zero(long then, long now, boolean told) {
        for (String row : List.of("licensing", "penalties", "compulsion")) {
            String code = "proactive." + row + ".decisions";
            Report report = Report.after(
                    Clean.lastYear(
                            "proactive.licensing.decisions", 120, "proactive.penalties.decisions", 45, code, then),
                    Clean.report(code, now));
            assertEquals(told, Clean.breaks("R2-TENFOLD", report), row);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2, 9999.99, false", "2, 10000, true", "2, 40000, true", "2, 40000.01, false", "10000, 2, true",
        "9999.99, 2, false", "40000.01, 2, false", "0, 20000, false", "20000, 0, false", "0.0001, 1, true",
    })
    void yuan_are_between_five_and_twenty_thousand_times_as_many(BigDecimal then, BigDecimal now, boolean told) {
        Report report = Report.after(
                Clean.lastYear("proactive.charges.amount", then), Clean.report("proactive.charges.amount", now));
        assertEquals(told, Clean.breaks("R2-UNIT", report));
    }

    @Test
    void yuan_are_suggested_in_units_of_ten_thousand_where_it_is_this_year_that_has_them() {
        Report now = Report.after(Clean.lastYear(), Clean.report("proactive.charges.amount", 25000));
        Finding finding = Clean.findings("R2-UNIT", now).get(0);
        assertEquals(new BigDecimal("2.5"), finding.suggestion().value());
        assertEquals(List.of(new BigDecimal(25000), new BigDecimal("2.4")), values(finding));
        Report then = Report.after(Clean.lastYear("proactive.charges.amount", 24000), Clean.report());
        assertEquals(null, Clean.findings("R2-UNIT", then).get(0).suggestion());
        Report odd = Report.after(Clean.lastYear(), Clean.report("proactive.charges.amount", 25000.001));
        assertEquals(null, Clean.findings("R2-UNIT", odd).get(0).suggestion());
    }

    @ParameterizedTest
    @CsvSource({"3, 0, 3, false", "3, 0, 2, true", "3, 1, 2, false", "3, 0, , false", "0, 0, 0, false"})
    void what_was_issued_is_in_force_unless_something_was_repealed(
            long issued, long repealed, Long inForce, boolean told) {
        for (String row : List.of("rules", "normativeDocuments")) {
            Content content = Clean.report(
                    "proactive." + row + ".issued", issued,
                    "proactive." + row + ".repealed", repealed,
                    "proactive." + row + ".inForce", inForce);
            assertEquals(told, Clean.breaks("R2-ISSUED", Report.alone(content)), row);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DEPARTMENT, NATION, false",
        "GOVERNMENT, PROVINCE, false",
        "OFFICE, PREFECTURE, false",
        "DEPARTMENT, PROVINCE, true",
        "INSTITUTION, PREFECTURE, true",
        "GOVERNMENT, COUNTY, true",
        "TOWNSHIP, TOWNSHIP, true",
        ", PREFECTURE, false",
        "DEPARTMENT, , false",
        ", COUNTY, true",
    })
    void rules_are_made_from_prefecture_level_up(BodyKind kind, Level level, boolean told) {
        for (String column : List.of("issued", "repealed", "inForce")) {
            Content content = Clean.report("proactive.rules." + column, 1);
            assertEquals(told, Clean.breaks("R2-RULES", Clean.by("某机关", kind, level, content)), column);
        }
        assertFalse(Clean.breaks("R2-RULES", Clean.by("某机关", kind, level, Clean.report())));
    }

    @Test
    void a_consolidated_report_of_a_prefecture_may_have_rules() {
        Content content = scoped(Clean.report("proactive.rules.inForce", 9), Scope.CONSOLIDATED);
        assertFalse(Clean.breaks("R2-RULES", Clean.by("某市", BodyKind.DEPARTMENT, Level.PREFECTURE, content)));
        assertTrue(Clean.breaks("R2-RULES", Clean.by("某县", BodyKind.GOVERNMENT, Level.COUNTY, content)));
        assertFalse(Clean.breaks("R2-RULES", Report.alone(content)));
    }

    @ParameterizedTest
    @CsvSource({"2, 1, false", "3, 7, true", "3, 8, false", "40, 100, false", "41, 100, true", "3, 0, true"})
    void a_backlog_is_more_than_two_fifths(long forward, long received, boolean told) {
        Content content = Clean.report("requests.carriedForward.total", forward, "requests.received.total", received);
        assertEquals(told, Clean.breaks("R3-BACKLOG", Report.alone(content)));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 0, 0, 0, 0, 12, 自然人 商业企业 12",
        "0, 0, 1, 20, 0, 0, 120, 科研机构 社会公益组织 120",
        "0, 0, 0, 0, 1, 0, 10, 法律服务机构 其他 10",
        "10, 2, 0, 0, 0, 1, 2, 其他 总计 12",
        "3, 0, 0, 1, 05, 0, 18, 社会公益组织 法律服务机构 15",
        "1, 1, 1, 0, 0, 0, 12, 自然人 商业企业 11",
        "1, 2, 0, 0, 0, 0, 13, ",
        "1, 2, 0, 0, 0, 0, 3, ",
        "0, 5, 0, 0, 0, 0, 7, ",
        "1000000, 2, 0, 0, 0, 0, 10000002, ",
        "999999, 2, 0, 0, 0, 0, 9999992, 自然人 商业企业 9999992",
        "1, 1000000, 0, 0, 0, 0, 11000000, ",
        "1, 999999, 0, 0, 0, 0, 1999999, 自然人 商业企业 1999999",
    })
    void a_torn_number_is_found_by_its_row(
            String a, String b, String c, String d, String e, String f, String total, String told) {
        Content content = row("requests.closed.other", a, b, c, d, e, f, total);
        List<Finding> findings = Clean.findings("R3-SPLIT-CELL", Report.alone(content));
        List<String> expected = told == null ? List.of() : List.of(told);
        assertEquals(expected, findings.stream().map(BoundariesTest::torn).toList());
    }

    private static String torn(Finding finding) {
        String[] quoted = finding.message().zh().split("[“”]");
        return quoted[3] + " " + quoted[5] + " " + quoted[6].replaceAll("[^0-9]", "");
    }

    private static Content row(String row, String... values) {
        List<String> columns = List.of(
                "naturalPerson",
                "commercialEnterprise",
                "researchInstitution",
                "publicWelfareOrganization",
                "legalServiceOrganization",
                "other",
                "total");
        Object[] figures = new Object[values.length * 2];
        for (int i = 0; i < values.length; i++) {
            figures[2 * i] = row + "." + columns.get(i);
            figures[2 * i + 1] = Long.valueOf(values[i]);
        }
        return Clean.report(figures);
    }

    @Test
    void a_blank_is_no_half_of_a_number() {
        Content content = Clean.report(
                "requests.closed.other.naturalPerson", 1,
                "requests.closed.other.commercialEnterprise", null,
                "requests.closed.other.total", 10);
        assertFalse(Clean.breaks("R3-SPLIT-CELL", Report.alone(content)));
    }

    private static Content scoped(Content content, Scope scope) {
        return new Content(
                content.form(), content.year(), scope, content.texts(), content.figures(), content.fees(), null, null);
    }

    private static List<BigDecimal> values(Finding finding) {
        return finding.operands().stream().map(Finding.Operand::value).toList();
    }
}
