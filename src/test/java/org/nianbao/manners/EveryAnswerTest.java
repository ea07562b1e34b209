package org.nianbao.manners;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.Refusal.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;

/** Whatever is answered, it is said in the same way and with the same care. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EveryAnswerTest {

    @TestHTTPResource
    URI home;

    @ParameterizedTest
    @CsvSource({
        "GET /v1/forms, 200",
        "GET /v1/nothing, 404",
        "GET /v1/journal, 401",
        "GET /nothing, 404",
        "GET /q/swagger-ui/, 200",
        "GET /openapi.yaml, 200",
        "GET /q/health/live, 200",
        "DELETE /v1/forms, 405"
    })
    void every_answer_tells_browsers_to_be_careful(String request, int status) throws IOException {
        Wire.Answer answer = Wire.send(home.getPort(), request, List.of());
        assertEquals(status, answer.status(), answer.text());
        assertEquals("nosniff", answer.header("X-Content-Type-Options"), answer.text());
        assertEquals("no-referrer", answer.header("Referrer-Policy"));
        assertEquals("DENY", answer.header("X-Frame-Options"));
        assertEquals("cross-origin", answer.header("Cross-Origin-Resource-Policy"));
        assertTrue(answer.header("Content-Security-Policy").startsWith("default-src 'none'"));
        assertTrue(answer.header("Content-Security-Policy").contains("frame-ancestors 'none'"));
        assertNull(answer.header("Strict-Transport-Security"), "only where it is configured");
        assertNull(answer.header("Access-Control-Allow-Origin"), "only for configured portals");
    }

    @Test
    void an_address_and_headers_that_are_too_long_are_problems_like_any_other() throws IOException {
        problem(
                Wire.send(home.getPort(), "GET /v1/reports?q=" + "x".repeat(9_000), List.of("Accept-Language: en")),
                414,
                "uri-too-long");
        List<String> headers = List.of("X-One: " + "x".repeat(9_000), "X-Two: " + "x".repeat(9_000));
        problem(Wire.send(home.getPort(), "GET /v1/reports", headers), 431, "headers-too-large");
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 5_000})
    void json_that_is_too_deep_is_refused_by_the_name_of_the_limit(int levels) {
        tooMuch("[".repeat(levels) + "]".repeat(levels));
    }

    @Test
    void json_of_too_many_values_or_too_long_numbers_and_names_is_refused() {
        tooMuch("[" + "0,".repeat(100_000) + "0]");
        tooMuch("{\"year\":" + "1".repeat(101) + "}");
        tooMuch("{\"" + "x".repeat(201) + "\":1}");
    }

    @Test
    void what_is_answered_to_a_token_is_kept_by_nobody() {
        String body = Portal.newOffice("640121");
        for (String path : List.of(Portal.filing(body, 2024), "/v1/forms", "/v1/journal?limit=1", "/v1/nothing")) {
            Portal.admin().request().get(path).then().header("Cache-Control", equalTo("no-store"));
        }
        get("/v1/forms").then().header("Cache-Control", not(containsString("no-store")));
    }

    @Test
    void what_is_said_in_the_readers_language_says_that_it_varies() {
        get("/v1/nothing").then().header("Vary", containsString("accept-language"));
        get("/v1/forms").then().header("Vary", nullValue());
    }

    @Test
    void the_limits_are_told_where_nobody_comes_near_them() {
        get("/v1/forms")
                .then()
                .header("RateLimit-Policy", equalTo("\"reads\";q=3000;w=60"))
                .header("RateLimit", matchesPattern("\"reads\";r=\\d+;t=\\d+"));
    }

    private static void tooMuch(String content) {
        Response response = Portal.admin()
                .request()
                .header("Accept-Language", "en")
                .body("{\"content\":" + content + "}")
                .post("/v1/validations");
        refused(response, 400, "malformed-json").body("detail", containsString("at most 32 levels"));
    }

    private static void problem(Wire.Answer answer, int status, String code) {
        assertEquals(status, answer.status(), answer.text());
        assertEquals("application/problem+json", answer.header("Content-Type"), answer.text());
        assertTrue(answer.text().contains("\"code\":\"" + code + "\""), answer.text());
    }
}
