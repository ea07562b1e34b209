package org.nianbao.filing;

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
import org.nianbao.Tokens;

/** The competent office sees who has not filed, who is late and what waits for review, the oldest first. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DeskTest {
    private static final Portal PORTAL = Portal.admin();
    private static final ObjectNode REPORT = Corpus.report("yongning-county-office-2024");

    @AfterEach
    void the_clock_goes_on() {
        TestClock.goOn();
    }

    @Test
    void the_desk_shows_every_body_that_owes_a_report_the_oldest_first() {
        String nobody = Portal.newOffice("650204");
        String last = submitted("650204", "2025-02-02T09:00:00+08:00");
        String first = submitted("650204", "2025-01-20T09:00:00+08:00");
        TestClock.stopAt("2025-01-31T10:00:00+08:00");
        String drafted = Portal.newOffice("650204");
        PORTAL.save(drafted, 2024, REPORT).then().statusCode(201);
        TestClock.stopAt("2025-03-01T09:00:00+08:00");
        desk("650204")
                .body("items.body", equalTo(List.of(nobody, first, drafted, last)))
                .body("items.state", equalTo(List.of("none", "submitted", "draft", "submitted")))
                .body("items.status", equalTo(List.of("missing", "onTime", "missing", "late")))
                .body("items[0].version", nullValue())
                .body("items[1].submittedAt", equalTo("2025-01-20T01:00:00Z"))
                .body("next", nullValue());
        desk("650204&state=submitted").body("items.body", equalTo(List.of(first, last)));
        desk("650204&state=none").body("items.body", equalTo(List.of(nobody)));
        desk("650204&status=missing").body("items.body", equalTo(List.of(nobody, drafted)));
        desk("650204&status=late").body("items.body", equalTo(List.of(last)));
        PORTAL.publish(first, 2024).then().statusCode(201);
        desk("650204&state=accepted").body("items.body", equalTo(List.of(first)));
        TestClock.stopAt("2025-01-31T23:00:00+08:00");
        desk("650204&status=due").body("items.body", equalTo(List.of(nobody, drafted)));
    }

    @Test
    void the_desk_goes_on_page_by_page_also_among_filings_of_the_same_moment() {
        String one = submitted("650205", "2025-01-20T09:00:00+08:00");
        String two = submitted("650205", "2025-01-20T09:00:00+08:00");
        String three = submitted("650205", "2025-01-20T09:00:00.000001+08:00");
        String next = desk("650205&limit=1")
                .body("items.body", equalTo(List.of(one)))
                .extract()
                .path("next");
        next = desk("650205&limit=1&cursor=" + next)
                .body("items.body", equalTo(List.of(two)))
                .extract()
                .path("next");
        desk("650205&limit=1&cursor=" + next)
                .body("items.body", equalTo(List.of(three)))
                .body("next", nullValue());
        refused(PORTAL.request().get("/v1/filings?region=650205&cursor=MTIz"), 400, "invalid-parameter");
        refused(PORTAL.request().get("/v1/filings?region=650205&state=lost"), 400, "invalid-parameter");
        refused(PORTAL.request().get("/v1/filings?region=999999"), 404, "unknown-region");
    }

    @ParameterizedTest
    @CsvSource({"own reviewer, 200", "county reviewer, 403", "filer, 403", "admin, 200", "nobody, 401", "no role, 403"})
    void only_the_reviewer_of_the_region_sits_at_it(String who, int status) {
        String token =
                switch (who) {
                    case "own reviewer" -> Tokens.reviewer("650000");
                    case "county reviewer" -> Tokens.reviewer("650205");
                    case "filer" -> Tokens.filer(Portal.newCode());
                    case "admin" -> Tokens.admin();
                    case "no role" -> Tokens.withoutAnyRole();
                    default -> "";
                };
        assertEquals(
                status,
                Portal.as(token).request().get("/v1/filings?region=650200").statusCode());
    }

    private static String submitted(String region, String at) {
        String body = Portal.newOffice(region);
        TestClock.stopAt(at);
        PORTAL.save(body, 2024, REPORT).then().statusCode(201);
        PORTAL.submit(body, 2024).then().statusCode(201);
        return body;
    }

    private static ValidatableResponse desk(String query) {
        return PORTAL.request()
                .get("/v1/filings?year=2024&region=" + query)
                .then()
                .statusCode(200);
    }
}
