package org.nianbao.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nianbao.Atlas;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;
import org.nianbao.TestClock;

/** A body that moved is one body; whoever stands directly in a region is no region; a year says the same whatever is asked beside it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MovedBodyTest {
    private static final String RECEIVED = "measures.'requests.received.total'.";

    @Inject
    RememberedAnswers remembered;

    @AfterEach
    void let_time_go_on() {
        TestClock.goOn();
    }

    @Test
    void a_body_that_moved_between_two_reports_has_both_in_one_row() {
        String body = moved("430502", "430503");
        String question = "region=430500&groupBy=body&years=2023,2024&body=" + body;
        Atlas.asked(question)
                .then()
                .body("rows.region", contains("430503", "430503"))
                .body("rows[0]." + RECEIVED + "value", equalTo(9))
                .body("rows[1]." + RECEIVED + "previous", equalTo(9))
                .body("rows[1]." + RECEIVED + "value", equalTo(12));
        given().get("/v1/statistics.jsonstat.json?measures=requests.received.total&" + question)
                .then()
                .body("value", contains(9, 12));
        given().get("/v1/statistics/rankings?measures=requests.received.total&region=430500&years=2024&groupBy=body"
                        + "&level=county&kind=office")
                .then()
                .body("items.findAll { it.body == '" + body + "' }.rank", contains(1));
    }

    @Test
    void matched_bodies_are_in_the_same_row_in_both_years() {
        moved("430511", "430522");
        Atlas.officeThatReported("430522", 2023, 20);
        Atlas.asked("region=430511&years=2024&basis=matched")
                .then()
                .body("rows[0]." + RECEIVED + "previous", nullValue());
        Atlas.asked("region=430522&years=2024&basis=matched").then().body("rows[0]." + RECEIVED + "value", nullValue());
        Atlas.asked("region=430500&years=2024&basis=matched").then().body("rows[0]." + RECEIVED + "previous", not(0));
    }

    /** Reported for 2023 in one county, and for 2024 in another. */
    private static String moved(String from, String to) {
        String body = Atlas.officeThatReported(from, 2023, 9);
        Atlas.body(body, "2024-07-01", "moved", to).then().statusCode(201);
        Atlas.report(body, 2024, 12);
        return body;
    }

    @Test
    void bodies_directly_of_a_prefecture_are_not_ranked_among_its_counties_nor_listed_with_theirs() {
        Atlas.officeThatReported("431100", 2024, 9);
        Atlas.officeThatReported("431102", 2024, 10);
        Portal.newOffice("431100");
        Portal.newOffice("431102");
        Atlas.asked("region=431100&groupBy=region&years=2024")
                .then()
                .body("rows.find { it.region == '431100' }.coverage.missing", equalTo(1))
                .body("rows.find { it.region == '431100' }.coverage.list", nullValue())
                .body("rows.find { it.region == '431102' }.coverage.list", containsString("region=431102"));
        given().get("/v1/statistics/rankings?measures=requests.received.total&region=431100&years=2024&groupBy=region")
                .then()
                .body("items.region", contains("431102"));
    }

    @Test
    void what_was_a_year_before_does_not_depend_on_the_years_that_are_asked() {
        TestClock.stopAt("2024-06-01T00:00:00Z");
        String body = Atlas.officeThatReported("431103", 2023, 9);
        TestClock.stopAt("2025-01-10T00:00:00Z");
        Atlas.report(body, 2024, 9);
        for (String years : new String[] {"2024", "2023,2024"}) {
            given().get("/v1/statistics?region=431103&measures=rates.onTime&years=" + years)
                    .then()
                    .body("rows[-1].measures.'rates.onTime'.value", equalTo(1))
                    .body("rows[-1].measures.'rates.onTime'.previous", equalTo(0))
                    .body("rows[-1].measures.'rates.onTime'.points", equalTo(100));
        }
    }

    @Test
    void a_region_is_called_what_it_was_called_then() {
        TestClock.stopAt("2025-03-01T00:00:00Z");
        Atlas.officeThatReported("431122", 2024, 9);
        TestClock.stopAt("2025-03-02T00:00:00Z");
        String then = "/v1/statistics.csv?region=431122&groupBy=region&years=2024&asOf=2025-03-01T12:00:00Z";
        Response before = given().get(then);
        Atlas.renamed("/v1/regions/431122", "2025-02-01", "新名区").then().statusCode(201);
        remembered.forget();
        assertArrayEquals(before.asByteArray(), given().get(then).asByteArray());
        given().get("/v1/statistics.csv?region=431122&groupBy=region&years=2024")
                .then()
                .body(containsString("新名区"));
    }

    @Test
    void of_several_governments_in_a_region_one_is_named() {
        String first = government("county");
        government("township");
        given().get("/v1/statistics/reconciliation?year=2024&region=431123")
                .then()
                .body("body", equalTo(first));
        String second = government("county");
        given().get("/v1/statistics/reconciliation?year=2024&region=431123")
                .then()
                .statusCode(400)
                .body("detail", containsString(second));
        given().get("/v1/statistics/reconciliation?year=2024&region=431123&body=" + second)
                .then()
                .statusCode(200)
                .body("body", equalTo(second));
    }

    private static String government(String level) {
        String body = Portal.newBody("government", level, "431123");
        Portal.admin()
                .bringToPublic(
                        body, 2024, Corpus.report("yongning-county-office-2024").put("scope", "consolidated"));
        return body;
    }
}
