package org.nianbao.filing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;
import org.nianbao.Tokens;

/** Who may do what: one table, tried cell by cell. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AccessTest {
    private static final ObjectNode REPORT = Corpus.report("yongning-county-office-2024");

    @ParameterizedTest
    @CsvSource({
        "own filer,        201, 200, 201, 403, 403",
        "foreign filer,    403, 403, 403, 403, 403",
        "own reviewer,     403, 200, 403, 200, 201",
        "foreign reviewer, 403, 403, 403, 403, 403",
        "admin,            201, 200, 201, 200, 201",
        "nobody,           401, 401, 401, 401, 401",
        "no role,          403, 403, 403, 403, 403"
    })
    void every_caller_may_do_this(String who, int save, int read, int submit, int giveBack, int publish) {
        assertEquals(List.of(save, read, submit, giveBack, publish), tried(who));
    }

    @ParameterizedTest
    @CsvSource({
        "own filer,        200, 201, 200",
        "foreign filer,    403, 403, 403",
        "own reviewer,     200, 403, 403",
        "foreign reviewer, 403, 403, 403",
        "admin,            200, 201, 200",
        "nobody,           401, 401, 401",
        "no role,          403, 403, 403"
    })
    void every_caller_may_do_this_with_findings(String who, int read, int explain, int takeBack) {
        String body = Portal.newOffice("640121");
        String blank = Portal.admin()
                .save(body, 2024, Corpus.with(REPORT, "requests.granted.other", null))
                .path("findings.find { it.code == 'R0-BLANK' }.fingerprint");
        Map<String, String> said = Map.of("reason", "verified-correct", "text", "经核对无误");
        Portal caller = caller(who, body);
        String findings = Portal.filing(body, 2024) + "/findings";
        assertEquals(read, caller.request().get(findings).statusCode());
        assertEquals(read, caller.request().get(findings + ".csv").statusCode());
        assertEquals(explain, caller.explain(body, 2024, blank, said).statusCode());
        Portal.admin().explain(body, 2024, blank, said);
        String explanation = Portal.filing(body, 2024) + "/explanations/" + blank;
        assertEquals(takeBack, caller.request().delete(explanation).statusCode());
    }

    private static List<Integer> tried(String who) {
        String empty = Portal.newOffice("640121");
        String draft = drafted();
        String submitted = submitted();
        String another = submitted();
        return List.of(
                caller(who, empty).save(empty, 2024, REPORT).statusCode(),
                caller(who, draft).read(draft, 2024).statusCode(),
                caller(who, draft).submit(draft, 2024).statusCode(),
                caller(who, submitted)
                        .request()
                        .body(Map.of("reasons", List.of(Map.of("text", "请核对"))))
                        .post(Portal.filing(submitted, 2024) + "/return")
                        .statusCode(),
                caller(who, another).publish(another, 2024).statusCode());
    }

    private static Portal caller(String who, String body) {
        return Portal.as(
                switch (who) {
                    case "own filer" -> Tokens.filer(body);
                    case "foreign filer" -> Tokens.filer(Portal.newCode());
                    case "own reviewer" -> Tokens.reviewer("640100");
                    case "foreign reviewer" -> Tokens.reviewer("640122", "650000");
                    case "admin" -> Tokens.admin();
                    case "no role" -> Tokens.withoutAnyRole();
                    default -> "";
                });
    }

    private static String drafted() {
        String body = Portal.newOffice("640121");
        Portal.admin().save(body, 2024, REPORT);
        return body;
    }

    private static String submitted() {
        String body = drafted();
        Portal.admin().submit(body, 2024);
        return body;
    }

    @Test
    void a_token_that_is_not_valid_is_no_token() {
        String body = drafted();
        for (String token : List.of(
                Tokens.expired(), Tokens.signedByAnotherKey(), Tokens.ofAnotherIssuer(), "no.token.at-all", "x")) {
            Portal.as(token)
                    .read(body, 2024)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", "Bearer")
                    .body("code", equalTo("unauthenticated"));
        }
    }

    @Test
    void without_any_header_the_answer_is_the_same() {
        given().contentType(ContentType.JSON)
                .body(REPORT)
                .put(Portal.filing(drafted(), 2024))
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    void a_body_is_registered_by_an_admin_or_by_the_reviewer_of_its_region() {
        Map<String, String> details = Map.of(
                "name", "某局", "kind", "department", "level", "county", "region", "640121", "validFrom", "2019-01-01");
        String code = Portal.newCode();
        assertEquals(403, put(Tokens.filer(code), code, details));
        assertEquals(403, put(Tokens.reviewer("640122"), code, details));
        assertEquals(201, put(Tokens.reviewer("640121"), code, details));
        assertEquals(200, put(Tokens.admin(), code, details));
    }

    @Test
    void what_a_region_demands_is_said_by_an_admin_or_by_its_reviewer_and_read_by_everybody() {
        Map<String, Object> demands = Map.of("explainWarnings", false);
        String address = "/v1/requirements/640324";
        assertEquals(401, demand("", address, demands));
        assertEquals(403, demand(Tokens.filer(Portal.newCode()), address, demands));
        assertEquals(403, demand(Tokens.reviewer("640323"), address, demands));
        assertEquals(201, demand(Tokens.reviewer("640300"), address, demands));
        assertEquals(200, demand(Tokens.admin(), address, demands));
        assertEquals(200, given().get(address).statusCode());
    }

    private static int demand(String token, String address, Object demands) {
        return Portal.as(token).request().body(demands).put(address).statusCode();
    }

    private static int put(String token, String code, Object details) {
        return Portal.as(token)
                .request()
                .body(details)
                .put("/v1/bodies/" + code)
                .statusCode();
    }
}
