package org.nianbao.deadline;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nianbao.Refusal.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;
import org.nianbao.Tokens;

/** When a report is due: by law, by what the nearest region says, by what one body is granted. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DeadlinesTest {
    private static final String EXTENSION = "{\"due\":\"%s\",\"reason\":\"水灾\"}";

    @Inject
    EntityManager entities;

    @Test
    void where_no_region_says_anything_the_law_does() {
        read("220102", 2024)
                .then()
                .statusCode(200)
                .body("governments", equalTo("2025-03-31"))
                .body("others", equalTo("2025-01-31"))
                .body("from", nullValue())
                .body("version", nullValue());
    }

    @Test
    void a_region_has_the_days_of_the_nearest_one_above_as_a_whole() {
        put("230000", 2024, "{\"others\":\"2025-01-26\",\"levels\":{\"township\":{\"others\":\"2025-01-20\"}}}", null)
                .then()
                .statusCode(201);
        read("230102001", 2024)
                .then()
                .body("others", equalTo("2025-01-26"))
                .body("governments", equalTo("2025-03-31"))
                .body("levels.township.others", equalTo("2025-01-20"))
                .body("from", equalTo("230000"));
        put("230102", 2024, "{\"governments\":\"2025-03-20\"}", null).then().statusCode(201);
        read("230102001", 2024)
                .then()
                .body("others", equalTo("2025-01-31"))
                .body("governments", equalTo("2025-03-20"))
                .body("from", equalTo("230102"));
        read("230102", 2023).then().body("from", nullValue());
    }

    @Test
    void replacing_needs_the_version_it_is_based_on_and_is_journaled() {
        String others = "{\"others\":\"2025-01-26\"}";
        String changed = "{\"others\":\"2025-01-28\"}";
        refused(put("210102", 2024, others, "\"1\""), 412, "stale-version");
        put("210102", 2024, others, null).then().statusCode(201).header("ETag", equalTo("\"1\""));
        put("210102", 2024, others, null).then().statusCode(200).body("version", equalTo(1));
        refused(put("210102", 2024, changed, null), 428, "missing-if-match");
        refused(put("210102", 2024, changed, "\"9\""), 412, "stale-version");
        put("210102", 2024, changed, "\"1\"").then().statusCode(200).body("version", equalTo(2));
        assertEquals(2, journaled("act = 'SCHEDULED' and region = '210102'"));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"others\":\"2024-12-31\"}', /others",
        "'{\"governments\":\"2026-01-01\"}', /governments",
        "'{\"levels\":{\"county\":{\"others\":\"2026-01-26\"}}}', /levels/county/others",
        "'{\"levels\":{\"county\":{}}}', /levels/county",
        "'{\"others\":\"2025-02-30\"}', /others",
        "'{\"others\":20250126}', /others",
        "'{\"more\":1}', /more"
    })
    void days_of_the_wrong_shape_are_refused(String timetable, String pointer) {
        refused(put("120102", 2024, timetable, null), 400, "invalid-content")
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void a_region_is_scheduled_by_its_reviewer_and_read_by_everybody() {
        String address = "/v1/deadlines/640323/2023";
        String days = "{\"others\":\"2024-01-30\"}";
        assertEquals(401, as("", address, days));
        assertEquals(403, as(Tokens.filer(Portal.newCode()), address, days));
        assertEquals(403, as(Tokens.reviewer("640324"), address, days));
        assertEquals(403, as(Tokens.withoutAnyRole(), address, days));
        assertEquals(201, as(Tokens.reviewer("640300"), address, days));
        assertEquals(200, as(Tokens.admin(), address, days));
        assertEquals(200, given().get(address).statusCode());
        refused(Portal.admin().request().get("/v1/deadlines/640323/0"), 400, "invalid-parameter");
    }

    @Test
    void one_body_is_granted_more_time_with_a_reason_by_its_reviewer() {
        String body = Portal.newOffice("640121");
        String address = Portal.filing(body, 2024) + "/extension";
        refused(Portal.as(Tokens.filer(body)).request().get(address), 404, "no-extension");
        assertEquals(401, as("", address, EXTENSION.formatted("2025-02-15")));
        assertEquals(403, as(Tokens.filer(body), address, EXTENSION.formatted("2025-02-15")));
        assertEquals(403, as(Tokens.reviewer("640122"), address, EXTENSION.formatted("2025-02-15")));
        assertEquals(201, as(Tokens.reviewer("640121"), address, EXTENSION.formatted("2025-02-15")));
        assertEquals(200, as(Tokens.admin(), address, EXTENSION.formatted("2025-02-15")));
        assertEquals(428, as(Tokens.admin(), address, EXTENSION.formatted("2025-02-16")));
        Portal.as(Tokens.filer(body)).request().get(address).then().body("due", equalTo("2025-02-15"));
        assertEquals(
                403,
                Portal.as(Tokens.filer(Portal.newCode())).request().get(address).statusCode());
        assertEquals(1, journaled("act = 'EXTENDED' and body = '" + body + "'"));
    }

    @Test
    void an_extension_takes_no_days_away_and_says_why() {
        String address = Portal.filing(Portal.newOffice("640121"), 2024) + "/extension";
        refused(Portal.admin().request().body("{\"due\":\"2025-01-30\"}").put(address), 400, "invalid-content")
                .body("errors.pointer", equalTo(List.of("/due", "/reason")));
    }

    private static Response read(String region, int year) {
        return given().get("/v1/deadlines/" + region + "/" + year);
    }

    private static Response put(String region, int year, String timetable, String version) {
        var request = Portal.admin().request().body(timetable);
        return (version == null ? request : request.header("If-Match", version))
                .put("/v1/deadlines/" + region + "/" + year);
    }

    private static int as(String token, String address, String json) {
        return Portal.as(token).request().body(json).put(address).statusCode();
    }

    private long journaled(String what) {
        return (Long) entities.createNativeQuery("select count(*) from journal where " + what, Long.class)
                .getSingleResult();
    }
}
