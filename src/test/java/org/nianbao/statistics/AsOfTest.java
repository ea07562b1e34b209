package org.nianbao.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;
import org.nianbao.TestClock;

/** The past answers as it did then, and for ever the same. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AsOfTest {
    private static final Portal PORTAL = Portal.admin();
    private static final ObjectNode REPORT = Corpus.report("yongning-county-office-2024");
    private static final String RECEIVED = "requests.received.total";

    @Inject
    RememberedAnswers remembered;

    @AfterEach
    void let_time_go_on() {
        TestClock.goOn();
    }

    @Test
    void an_instant_between_two_acts_sees_the_first_and_not_the_second() {
        String region = "410102";
        at("2025-01-10T00:00:00Z");
        String body = Portal.newOffice(region);
        at("2025-01-20T00:00:00Z");
        PORTAL.bringToPublic(body, 2024, REPORT);
        at("2025-02-20T00:00:00Z");
        PORTAL.correct(body, 2024, "漏报");
        PORTAL.mend(body, 2024, corrected());
        PORTAL.submit(body, 2024).then().statusCode(201);
        PORTAL.publish(body, 2024).then().statusCode(201);
        at("2025-03-20T00:00:00Z");
        PORTAL.takeDown(body, 2024, "数据有误").then().statusCode(200);
        at("2025-04-20T00:00:00Z");
        asked(region, "2025-01-05T00:00:00Z").body("rows[0].coverage.expected", equalTo(0));
        asked(region, "2025-01-15T00:00:00Z").body("rows[0].coverage.missing", equalTo(1));
        asked(region, "2025-01-25T00:00:00Z")
                .body("rows[0].coverage.onTime", equalTo(1))
                .body("rows[0].measures.'requests.received.total'.value", equalTo(8));
        asked(region, "2025-02-25T00:00:00Z").body("rows[0].measures.'requests.received.total'.value", equalTo(9));
        asked(region, "2025-03-25T00:00:00Z")
                .body("rows[0].coverage.published", equalTo(0))
                .body("rows[0].coverage.missing", equalTo(1));
    }

    /** One request more was received and concluded. */
    private static ObjectNode corrected() {
        ObjectNode content = Corpus.with(REPORT, "requests.received.naturalPerson", 9);
        content = Corpus.with(content, "requests.received.total", 9);
        content = Corpus.with(content, "requests.carriedForward.naturalPerson", 1);
        return Corpus.with(content, "requests.carriedForward.total", 1);
    }

    @Test
    void the_same_question_gets_the_same_bytes_whatever_happens_after() {
        String region = "410103";
        at("2025-01-10T00:00:00Z");
        String body = Portal.newOffice(region);
        PORTAL.bringToPublic(body, 2024, REPORT);
        at("2025-03-01T00:00:00Z");
        Response first = answer(region, "2025-02-01T00:00:00Z");
        first.then().header("Cache-Control", containsString("immutable"));
        PORTAL.takeDown(body, 2024, "数据有误").then().statusCode(200);
        Portal.newOffice(region);
        moved(body, "410104");
        due(region, "2025-01-05");
        assertArrayEquals(
                first.asByteArray(), answer(region, "2025-02-01T00:00:00Z").asByteArray());
        remembered.forget();
        Response again = answer(region, "2025-02-01T00:00:00Z");
        assertArrayEquals(first.asByteArray(), again.asByteArray());
        assertEquals(first.header("ETag"), again.header("ETag"));
        given().header("If-None-Match", first.header("ETag"))
                .get(address(region, "2025-02-01T00:00:00Z"))
                .then()
                .statusCode(304);
    }

    private static void due(String region, String day) {
        PORTAL.request()
                .body(Map.of("others", day))
                .put("/v1/deadlines/" + region + "/2024")
                .then()
                .statusCode(201);
    }

    private static void moved(String body, String region) {
        ObjectNode details = PORTAL.request().get("/v1/bodies/" + body).as(ObjectNode.class);
        details.remove(List.of("code", "version"));
        details.put("region", region);
        PORTAL.request()
                .header("If-Match", "*")
                .body(details)
                .put("/v1/bodies/" + body)
                .then()
                .statusCode(200);
    }

    @Test
    void a_named_instant_is_asked_by_its_name_and_never_renamed() {
        String region = "410105";
        at("2025-01-10T00:00:00Z");
        PORTAL.bringToPublic(Portal.newOffice(region), 2024, REPORT);
        at("2025-05-01T00:00:00Z");
        name("2024-final", "2025-04-01T00:00:00Z").statusCode(201);
        name("2024-final", "2025-04-01T00:00:00Z").statusCode(200);
        name("2024-final", "2025-04-02T00:00:00Z").statusCode(409);
        given().get("/v1/vintages").then().body("items.name", hasItem("2024-final"));
        given().get("/v1/statistics?years=2024&vintage=2024-final&measures=" + RECEIVED + "&region=" + region)
                .then()
                .body("asOf", equalTo("2025-04-01T00:00:00Z"))
                .body("rows[0].coverage.published", equalTo(1));
        given().get("/v1/statistics?years=2024&vintage=2023-final").then().statusCode(404);
    }

    private static ValidatableResponse name(String name, String asOf) {
        return PORTAL.request()
                .body(Map.of("asOf", asOf))
                .put("/v1/vintages/" + name)
                .then();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-01-01T00:00:00Z", "2999-01-01T00:00:00Z", "yesterday", "2025-01-01"})
    void an_instant_that_has_not_been_is_refused(String asOf) {
        given().queryParam("asOf", asOf)
                .get("/v1/statistics?years=2024")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }

    @Test
    void by_time_and_by_name_at_once_is_refused() {
        given().get("/v1/statistics?years=2024&asOf=2025-01-01T00:00:00Z&vintage=x")
                .then()
                .statusCode(400);
    }

    private static void at(String instant) {
        TestClock.stopAt(Instant.parse(instant).toString());
    }

    private static ValidatableResponse asked(String region, String asOf) {
        return answer(region, asOf).then().statusCode(200);
    }

    private static Response answer(String region, String asOf) {
        return given().get(address(region, asOf));
    }

    private static String address(String region, String asOf) {
        return "/v1/statistics?years=2024&measures=" + RECEIVED + "&region=" + region + "&asOf=" + asOf;
    }

    @ParameterizedTest
    @ValueSource(strings = {"rankings?groupBy=region", "contributions?groupBy=year"})
    void what_is_derived_from_a_settled_answer_is_settled_too(String what) {
        String address = "/v1/statistics/" + what + "&region=410100&years=2024&measures=requests.received.total"
                + "&asOf=2025-02-01T00:00:00Z";
        Response first = given().get(address);
        first.then().statusCode(200).header("Cache-Control", containsString("immutable"));
        given().header("If-None-Match", first.header("ETag"))
                .get(address)
                .then()
                .statusCode(304);
    }
}
