package org.nianbao.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nianbao.Contract;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;

/** A body that reported in the form of 2019, and then in that of 2021. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AcrossFormsTest {
    private static final Portal PORTAL = Portal.admin();
    private static final ObjectNode YONGNING = Corpus.report("yongning-county-office-2024");
    private static final ObjectNode REPORT_2020 = Corpus.inForm2019(Corpus.report("suqian-city-2023"), 2020);
    private static final ObjectNode REPORT_2021 =
            Corpus.report("suqian-city-2024").put("year", 2021);

    @Test
    void a_broken_sum_is_found_at_its_place_on_the_former_form() {
        ObjectNode report = Corpus.with(Corpus.inForm2019(YONGNING, 2020), "requests.closed.all.naturalPerson", 3);
        validated(Map.of("content", report))
                .body("outcome", equalTo("failed"))
                .body("ruleset", startsWith("2019-"))
                .body("findings.code", contains("R3-COLUMN-SUM", "R3-ROW-SUM"))
                .body("findings[0].place", equalTo("表三 第22行 （七）总计 · 自然人"))
                .body("findings[1].place", equalTo("表三 第21行 （六）其他处理 · 总计"))
                .body("findings[1].expected", equalTo(3));
    }

    @Test
    void blank_zeros_are_told_as_blanks_and_as_nothing_else() {
        ObjectNode report = Corpus.inForm2019(YONGNING, 2019);
        report.withObject("/figures/proactive").remove("procurement");
        report.withObject("/figures/requests/closed/all").putNull("other").putNull("total");
        validated(Map.of("content", report))
                .body("outcome", equalTo("warnings"))
                .body("findings.code", contains("R0-BLANK", "R0-BLANK"))
                .body("findings.pointer", contains("/figures/proactive", "/figures/requests"));
    }

    @Test
    void what_is_carried_forward_is_carried_over_within_the_form_and_into_the_next() {
        ObjectNode in2019 = Corpus.inForm2019(Corpus.report("suqian-city-2023"), 2019);
        ObjectNode in2020 = Corpus.inForm2019(Corpus.report("suqian-city-2024"), 2020);
        carriesOver(in2019, in2020);
        carriesOver(REPORT_2020, REPORT_2021);
    }

    private static void carriesOver(ObjectNode previous, ObjectNode report) {
        validated(Map.of("content", report, "previous", previous))
                .body("findings.findAll { it.code == 'R3-CARRY-OVER' }", empty());
        ObjectNode changed = Corpus.with(previous, "requests.carriedForward.researchInstitution", 7);
        validated(Map.of("content", report, "previous", changed))
                .body(
                        "findings.findAll { it.code == 'R3-CARRY-OVER' }.pointer",
                        contains("/figures/requests/carriedOver/researchInstitution"));
    }

    @Test
    void a_report_in_the_former_form_is_published_as_it_was_filed_with_its_blanks_and_notes() {
        String office = Portal.newOffice("640303");
        ObjectNode report = Corpus.inForm2019(YONGNING, 2020);
        report.withObject("/figures/proactive/charges").putNull("itemsChange");
        report.putObject("notes")
                .put("/figures/proactive/normativeDocuments/produced", "其中修订16件")
                .put("/figures/proactive/procurement/amount", "160.5964万元");
        PORTAL.bringToPublic(office, 2020, report);
        Response read = given().get("/v1/reports/" + office + "/2020");
        JsonNode filed = Contract.read(report.toString());
        assertEquals(filed, Contract.read(read.asString()).get("content"));
        assertArrayEquals(
                read.asByteArray(),
                given().get("/v1/reports/" + office + "/2020?edition=1").asByteArray());
        assertEquals(filed, Contract.read(PORTAL.read(office, 2020).asString()).get("content"));
        JsonNode measures = measures("region=640303&years=2020");
        assertEquals(198, measures.size());
        assertEquals(
                0, new BigDecimal("160.5964").compareTo(measured(measures, "proactive.procurement.amount", "value")));
        assertEquals(BigDecimal.valueOf(-3), measured(measures, "proactive.licensing.itemsChange", "value"));
        assertEquals(1, measures.at("/proactive.charges.itemsChange/blank").intValue());
    }

    @Test
    void figures_of_both_forms_are_compared_and_only_those() {
        String government = Portal.newBody("government", "county", "640302");
        PORTAL.bringToPublic(government, 2020, REPORT_2020);
        PORTAL.bringToPublic(government, 2021, REPORT_2021);
        Map<String, JsonNode> before = Corpus.cells(REPORT_2020);
        Map<String, JsonNode> now = Corpus.cells(REPORT_2021);
        JsonNode measures = measures("region=640302&years=2021&scope=consolidated");
        now.forEach((code, cell) -> {
            boolean both = before.containsKey(code);
            JsonNode measured = measures.get(code);
            assertEquals(both, measured.get("comparable").booleanValue(), code);
            assertEquals(both, measured.get("change").isNumber(), code);
            if (both) {
                long change = cell.longValue() - before.get(code).longValue();
                assertEquals(change, measured.get("change").longValue(), code);
            }
        });
        assertEquals(172, now.keySet().stream().filter(before::containsKey).count());
        assertTrue(measures.at("/proactive.charges.amount/previous").isNull());
    }

    @Test
    void subtotals_add_up_and_compare_where_their_cells_do_not() {
        String government = Portal.newBody("government", "county", "640381");
        PORTAL.bringToPublic(government, 2020, REPORT_2020);
        PORTAL.bringToPublic(government, 2021, REPORT_2021);
        String items = "requests.granted.total,requests.partiallyGranted.total,requests.refused.subtotal.total,"
                + "requests.unavailable.subtotal.total,requests.notProcessed.subtotal.total,requests.closed.subtotal.total";
        JsonNode measures = measures("region=640381&years=2021&scope=consolidated&measures=" + items);
        assertEquals(BigDecimal.valueOf(3521), sum(measures, items, "value"));
        assertEquals(BigDecimal.valueOf(3486), sum(measures, items, "previous"));
        assertEquals(BigDecimal.valueOf(469), measured(measures, "requests.closed.subtotal.total", "value"));
        assertEquals(BigDecimal.valueOf(341), measured(measures, "requests.closed.subtotal.total", "previous"));
        assertEquals(BigDecimal.valueOf(128), measured(measures, "requests.closed.subtotal.total", "change"));
        JsonNode cells = measures("region=640381&years=2021&scope=consolidated&measures="
                + "requests.closed.other.total,requests.closed.all.total");
        for (String cell : List.of("requests.closed.other.total", "requests.closed.all.total")) {
            assertEquals(false, cells.get(cell).get("comparable").booleanValue(), cell);
            assertTrue(cells.get(cell).get("change").isNull(), cell);
        }
    }

    @Test
    void a_rate_of_change_from_a_negative_number_says_nothing_and_is_none() {
        String office = Portal.newOffice("640324");
        PORTAL.bringToPublic(office, 2019, Corpus.inForm2019(YONGNING, 2019));
        ObjectNode next = Corpus.with(Corpus.inForm2019(YONGNING, 2020), "proactive.licensing.itemsChange", 6);
        PORTAL.bringToPublic(office, 2020, next);
        JsonNode change = measures("region=640324&years=2020").get("proactive.licensing.itemsChange");
        assertEquals(9, change.get("change").intValue());
        assertTrue(change.get("changeRate").isNull());
    }

    private static ValidatableResponse validated(Map<String, ?> request) {
        return PORTAL.request().body(request).post("/v1/validations").then().statusCode(200);
    }

    private static JsonNode measures(String question) {
        Response answer = given().get("/v1/statistics?" + question);
        return Contract.read(answer.asString()).at("/rows/0/measures");
    }

    private static BigDecimal sum(JsonNode measures, String codes, String member) {
        return List.of(codes.split(",")).stream()
                .map(code -> measured(measures, code, member))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal measured(JsonNode measures, String code, String member) {
        return measures.get(code).get(member).decimalValue();
    }
}
