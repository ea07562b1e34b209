package org.nianbao.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nianbao.Refusal.refused;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;
import org.nianbao.TestClock;

/** On time, late, missing and due, in days of Asia/Shanghai. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CoverageTest {
    private static final Portal PORTAL = Portal.admin();
    private static final ObjectNode REPORT = Corpus.report("yongning-county-office-2024");
    private static final String LAST_MOMENT = "2025-01-31T23:59:59.999999+08:00";
    private static final String TOO_LATE = "2025-02-01T00:00:00+08:00";

    @AfterEach
    void the_clock_goes_on() {
        TestClock.goOn();
    }

    @Test
    void the_last_day_ends_at_midnight_in_shanghai() {
        String onTime = submitted("650102", LAST_MOMENT);
        String late = submitted("650102", TOO_LATE);
        String missing = Portal.newOffice("650102");
        PORTAL.publish(onTime, 2024).then().statusCode(201);
        PORTAL.publish(late, 2024).then().statusCode(201);
        coverage("650102").body("items.status", equalTo(List.of("onTime", "late", "missing")));
        coverage("650102&status=late")
                .body("items.body", contains(late))
                .body("items[0].submittedOn", equalTo("2025-02-01"));
        coverage("650102&status=missing")
                .body("items.body", contains(missing))
                .body("items[0].submittedOn", nullValue());
        counted("650102", 2, 1, 1, 1);
        given().get("/v1/statistics?region=650102&years=2024&groupBy=body&measures=requests.received.total")
                .then()
                .body("rows.coverage.late", equalTo(List.of(0, 1, 0)));
        TestClock.stopAt(LAST_MOMENT);
        coverage("650102&status=due").body("items.body", contains(missing)).body("items[0].due", equalTo("2025-01-31"));
    }

    @Test
    void a_government_has_until_the_end_of_march() {
        TestClock.stopAt(TOO_LATE);
        String government = Portal.newBody("government", "county", "650103");
        coverage("650103").body("items[0].status", equalTo("due")).body("items[0].due", equalTo("2025-03-31"));
        TestClock.stopAt("2025-03-31T23:59:59+08:00");
        PORTAL.bringToPublic(government, 2024, REPORT.deepCopy().put("scope", "consolidated"));
        coverage("650103").body("items[0].status", equalTo("onTime"));
    }

    @Test
    void what_counts_is_the_first_submission_that_led_to_the_first_edition() {
        String returned = submitted("650104", LAST_MOMENT);
        TestClock.stopAt("2025-02-20T09:00:00+08:00");
        PORTAL.giveBack(returned, 2024, "请核对");
        PORTAL.mend(returned, 2024, Corpus.with(REPORT, "proactive.rules.inForce", 1));
        PORTAL.submit(returned, 2024).then().statusCode(201);
        TestClock.stopAt("2025-02-21T09:00:00+08:00");
        PORTAL.withdraw(returned, 2024).then().statusCode(200);
        PORTAL.submit(returned, 2024).then().statusCode(201);
        PORTAL.publish(returned, 2024).then().statusCode(201);
        String withdrawn = submitted("650104", LAST_MOMENT);
        PORTAL.withdraw(withdrawn, 2024).then().statusCode(200);
        TestClock.stopAt(TOO_LATE);
        PORTAL.submit(withdrawn, 2024).then().statusCode(201);
        PORTAL.publish(withdrawn, 2024).then().statusCode(201);
        coverage("650104").body("items.status", equalTo(List.of("onTime", "late")));
        counted("650104", 2, 1, 1, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "650105, '{\"others\":\"2025-01-30\"}', late",
        "650106, '{\"others\":\"2025-02-10\"}', onTime",
        "650107, '{\"others\":\"2025-02-10\",\"levels\":{\"county\":{\"others\":\"2025-01-15\"}}}', late",
        "650109, '{\"others\":\"2025-01-15\",\"levels\":{\"county\":{\"governments\":\"2025-02-15\"}}}', late",
        "650121, '{\"others\":\"2025-01-15\",\"levels\":{\"township\":{\"others\":\"2025-02-15\"}}}', late"
    })
    void another_deadline_makes_others_late(String region, String timetable, String status) {
        String body = submitted(region, LAST_MOMENT);
        PORTAL.publish(body, 2024).then().statusCode(201);
        coverage(region).body("items[0].status", equalTo("onTime"));
        PORTAL.request()
                .body(timetable)
                .put("/v1/deadlines/" + region + "/2024")
                .then()
                .statusCode(201);
        coverage(region).body("items[0].status", equalTo(status));
        counted(region, 1, status.equals("onTime") ? 1 : 0, status.equals("late") ? 1 : 0, 0);
    }

    @Test
    void an_extension_is_for_one_body_alone() {
        String extended = submitted("650202", TOO_LATE);
        String other = submitted("650202", TOO_LATE);
        PORTAL.publish(extended, 2024).then().statusCode(201);
        PORTAL.publish(other, 2024).then().statusCode(201);
        counted("650202", 2, 0, 2, 0);
        PORTAL.request()
                .body("{\"due\":\"2025-02-01\",\"reason\":\"水灾\"}")
                .put(Portal.filing(extended, 2024) + "/extension")
                .then()
                .statusCode(201);
        coverage("650202")
                .body("items.status", equalTo(List.of("onTime", "late")))
                .body("items.extended", contains(true, false));
        counted("650202", 2, 1, 1, 0);
    }

    @Test
    void the_list_goes_on_page_by_page() {
        List<String> bodies =
                List.of(Portal.newOffice("650203"), Portal.newOffice("650203"), Portal.newOffice("650203"));
        String next = coverage("650203&limit=2")
                .body("items.body", equalTo(bodies.subList(0, 2)))
                .extract()
                .path("next");
        coverage("650203&limit=2&cursor=" + next)
                .body("items.body", equalTo(bodies.subList(2, 3)))
                .body("next", nullValue());
        refused(given().get("/v1/statistics/coverage?status=early"), 400, "invalid-parameter");
        refused(given().get("/v1/statistics/coverage?region=999999"), 404, "unknown-region");
        assertEquals(200, given().get("/v1/statistics/coverage?region=650203").statusCode());
    }

    private static String submitted(String region, String at) {
        String body = Portal.newOffice(region);
        TestClock.stopAt(at);
        PORTAL.save(body, 2024, REPORT).then().statusCode(201);
        PORTAL.submit(body, 2024).then().statusCode(201);
        TestClock.stopAt("2025-06-01T09:00:00+08:00");
        return body;
    }

    private static ValidatableResponse coverage(String query) {
        return given().get("/v1/statistics/coverage?year=2024&region=" + query)
                .then()
                .statusCode(200);
    }

    private static void counted(String region, int published, int onTime, int late, int missing) {
        given().get("/v1/statistics?region=" + region + "&years=2024&measures=requests.received.total")
                .then()
                .body("rows[0].coverage.published", equalTo(published))
                .body("rows[0].coverage.onTime", equalTo(onTime))
                .body("rows[0].coverage.late", equalTo(late))
                .body("rows[0].coverage.missing", equalTo(missing));
    }
}
