package org.nianbao.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;

/** Every number can be taken apart again, and a consolidated one is held against the sum. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TakenApartTest {
    private static final Portal PORTAL = Portal.admin();
    private static final ObjectNode REPORT = Corpus.report("yongning-county-office-2024");

    @Test
    void the_contributions_of_all_pages_are_the_number() {
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String body = Portal.newOffice("410302");
            PORTAL.bringToPublic(body, 2024, REPORT);
            bodies.add(body);
        }
        List<Integer> values = new ArrayList<>();
        List<String> named = new ArrayList<>();
        String next = "";
        int total = 0;
        while (next != null) {
            JsonPath page = page("&limit=2&cursor=" + next);
            total = page.getInt("total");
            values.addAll(page.getList("items.value"));
            named.addAll(page.getList("items.body"));
            next = page.getString("next");
        }
        assertEquals(bodies.stream().sorted().toList(), named);
        assertEquals(40, total);
        assertEquals(total, values.stream().mapToInt(Integer::intValue).sum());
    }

    private static JsonPath page(String more) {
        return given().get(
                        "/v1/statistics/contributions?region=410302&years=2024&measures=requests.received.total" + more)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void a_number_of_matched_bodies_is_made_of_these() {
        String both = Portal.newOffice("410307");
        PORTAL.bringToPublic(both, 2023, REPORT.deepCopy().put("year", 2023));
        PORTAL.bringToPublic(both, 2024, REPORT);
        PORTAL.bringToPublic(Portal.newOffice("410307"), 2024, REPORT);
        given().get(
                        "/v1/statistics/contributions?region=410307&years=2024&basis=matched&measures=requests.received.total")
                .then()
                .body("total", equalTo(8))
                .body("items.body", containsInAnyOrder(both));
    }

    @Test
    void a_subtotal_tells_its_blanks_edition_by_edition() {
        String body = Portal.newOffice("410303");
        PORTAL.bringToPublic(
                body, 2024, Corpus.with(REPORT, "requests.notProcessed.repeated.legalServiceOrganization", null));
        given().get("/v1/statistics/contributions?region=410303&years=2024"
                        + "&measures=requests.notProcessed.subtotal.legalServiceOrganization")
                .then()
                .body("items", hasSize(1))
                .body("items[0].blank", equalTo(1))
                .body("items[0].href", equalTo("/v1/reports/" + body + "/2024?edition=1"));
    }

    @ParameterizedTest
    @CsvSource({
        "years=2023-2024&measures=requests.received.total",
        "years=2024",
        "years=2024&measures=rates.disclosure",
        "years=2024&measures=requests.received"
    })
    void only_one_sum_is_taken_apart(String question) {
        given().get("/v1/statistics/contributions?" + question).then().statusCode(400);
    }

    @Test
    void a_government_is_held_against_the_bodies_below_it_the_worst_first() {
        String region = "410304";
        PORTAL.bringToPublic(Portal.newOffice(region), 2024, REPORT);
        String missing = Portal.newOffice(region);
        String government = Portal.newBody("government", "county", region);
        ObjectNode more = Corpus.with(REPORT, "proactive.licensing.decisions", 70);
        ObjectNode most = Corpus.with(more, "proactive.penalties.decisions", 900);
        PORTAL.bringToPublic(government, 2024, most.put("scope", "consolidated"));
        reconciled(region)
                .body("body", equalTo(government))
                .body("cells", hasSize(200))
                .body("differing", equalTo(2))
                .body("cells[0].measure", equalTo("proactive.penalties.decisions"))
                .body("cells[0].consolidated", equalTo(900))
                .body("cells[0].sum", equalTo(0))
                .body("cells[0].difference", equalTo(900))
                .body("cells[1].measure", equalTo("proactive.licensing.decisions"))
                .body("coverage.missing", equalTo(1))
                .body("coverage.published", equalTo(1));
        given().get(reconciled(region).extract().<String>path("coverage.list"))
                .then()
                .body("items.body", containsInAnyOrder(missing));
    }

    private static ValidatableResponse reconciled(String region) {
        return given().get("/v1/statistics/reconciliation?year=2024&region=" + region)
                .then()
                .statusCode(200);
    }

    @Test
    void a_region_without_a_consolidated_report_has_none() {
        given().get("/v1/statistics/reconciliation?year=2023&region=410305")
                .then()
                .statusCode(404)
                .body("code", equalTo("no-consolidated-report"));
    }

    @Test
    void without_own_reports_the_sum_is_nothing_and_not_zero() {
        String region = "410305";
        String government = Portal.newBody("government", "county", region);
        PORTAL.bringToPublic(government, 2024, REPORT.deepCopy().put("scope", "consolidated"));
        reconciled(region).body("cells[0].sum", nullValue());
    }
}
