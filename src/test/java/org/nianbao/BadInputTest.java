package org.nianbao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients get wrong: a problem with a code and a place, nothing stored, never a stack trace. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BadInputTest {
    private static final String REPORT =
            Corpus.report("yongning-county-office-2024").toString();
    private static final String CELL = "\"received\":{\"naturalPerson\":8";

    @ParameterizedTest
    @CsvSource({"'\"8\"'", "1e400", "-1", "1.5", "1234567890123456789", "true", "[]"})
    void a_figure_that_is_none_is_refused_at_its_place(String value) {
        String report = REPORT.replace(CELL, "\"received\":{\"naturalPerson\":" + value);
        String body = Portal.newOffice("640121");
        refused(save(body, report), 400, "invalid-content")
                .body("errors[0].pointer", equalTo("/figures/requests/received/naturalPerson"));
        nothingIsStored(body);
        refused(validate("{\"content\":" + report + "}"), 400, "invalid-content")
                .body("errors[0].pointer", equalTo("/content/figures/requests/received/naturalPerson"));
    }

    @ParameterizedTest
    @CsvSource({
        "'{', malformed-json",
        "'', malformed-json",
        "null, malformed-json",
        "NaN, malformed-json",
        "'[]', invalid-content",
        "'\"text\"', invalid-content",
        "'{}', invalid-content",
        "'{\"form\":\"2021\",\"form\":\"2021\"}', malformed-json",
        "'{\"form\":\"1999\",\"year\":2024}', unknown-form",
        "'{\"form\":\"2021\",\"year\":1900,\"scope\":\"own\"}', invalid-content",
        "'{\"form\":\"2021\",\"year\":2023,\"scope\":\"own\"}', body-year-mismatch",
        "'{\"form\":\"2021\",\"year\":2024,\"scope\":\"own\",\"surprise\":1}', invalid-content"
    })
    void a_document_that_is_no_report_is_refused(String document, String code) {
        String body = Portal.newOffice("640121");
        refused(save(body, document), 400, code);
        nothingIsStored(body);
    }

    @Test
    void nothing_may_follow_the_report() {
        String body = Portal.newOffice("640121");
        refused(save(body, REPORT + " {}"), 400, "malformed-json");
        nothingIsStored(body);
    }

    @Test
    void deep_nesting_is_refused() {
        String body = Portal.newOffice("640121");
        refused(save(body, "{\"a\":".repeat(5000) + "1" + "}".repeat(5000)), 400, "malformed-json");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ten_megabytes_are_too_much_whether_their_size_is_announced_or_not(boolean announced) throws Exception {
        byte[] huge = ("\"" + "x".repeat(10_000_000) + "\"").getBytes(UTF_8);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/validations"))
                .header("Content-Type", "application/json")
                .POST(
                        announced
                                ? BodyPublishers.ofByteArray(huge)
                                : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(huge)))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertEquals(413, response.statusCode());
        assertEquals(List.of("application/problem+json"), response.headers().allValues("Content-Type"));
        assertTrue(response.body().contains("\"code\":\"content-too-large\""), response.body());
    }

    @Test
    void another_content_type_is_refused() {
        refused(
                Portal.admin()
                        .request()
                        .contentType("text/plain")
                        .body(REPORT)
                        .put(Portal.filing(Portal.newOffice("640121"), 2024)),
                415,
                "unsupported-media-type");
        refused(
                Portal.admin()
                        .request()
                        .contentType(ContentType.XML)
                        .body("<a/>")
                        .post("/v1/validations"),
                415,
                "unsupported-media-type");
    }

    @Test
    void a_year_that_has_not_begun_is_refused() {
        String body = Portal.newOffice("640121");
        refused(Portal.admin().save(body, 9999, REPORT.replace("2024", "9999")), 400, "invalid-content")
                .body("errors[0].pointer", equalTo("/year"));
        nothingIsStored(body);
    }

    @Test
    void a_code_with_a_wrong_check_character_and_an_unknown_body_are_told_apart() {
        refused(save("116401214219054681", REPORT), 400, "invalid-body-code");
        refused(save("11341702486344515H", REPORT), 404, "unknown-body");
        refused(validate("{\"body\":\"116401214219054681\",\"content\":" + REPORT + "}"), 400, "invalid-body-code");
        refused(validate("{\"body\":\"11341702486344515H\",\"content\":" + REPORT + "}"), 404, "unknown-body");
    }

    @ParameterizedTest
    @CsvSource({
        "{}, /content, invalid-content",
        "'{\"content\":null}', /content, invalid-content",
        "'{\"content\":{},\"more\":1}', /content/form, invalid-content",
        "'{\"body\":7}', /body, invalid-content",
        "'{\"surprise\":7}', /surprise, invalid-content"
    })
    void a_request_for_validation_of_the_wrong_shape_is_refused(String request, String pointer, String code) {
        refused(validate(request), 400, code).body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void last_years_report_must_be_last_years() {
        refused(validate("{\"content\":" + REPORT + ",\"previous\":" + REPORT + "}"), 400, "invalid-content")
                .body("errors[0].pointer", equalTo("/previous/year"));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/nothing, 404, not-found",
        "/v1/forms/1999, 404, not-found",
        "/v1/rules/R9, 404, unknown-rule",
        "/v1/regions/999999, 404, unknown-region",
        "/v1/bodies/11341702486344515H, 404, unknown-body",
        "/v1/bodies/1, 400, invalid-body-code",
        "/v1/bodies?limit=0, 400, invalid-parameter",
        "/v1/bodies?limit=201, 400, invalid-parameter",
        "/v1/bodies?limit=many, 400, invalid-parameter",
        "/v1/bodies?q=%00, 400, invalid-parameter",
        "/v1/bodies?region=%00, 400, invalid-parameter",
        "/v1/reports?q=%00, 400, invalid-parameter",
        "/v1/statistics?region=%00, 400, invalid-parameter",
        "/v1/bodies?kind=club, 400, invalid-parameter",
        "/v1/bodies?cursor=%2A%2A, 400, invalid-parameter",
        "/v1/reports/116401214219054680/1900, 404, not-published",
        "/v1/reports/116401214219054681/2024, 400, invalid-body-code",
        "/v1/reports/116401214219054680/abc, 404, not-found",
        "/v1/reports/116401214219054680/2024?edition=99, 404, not-published",
        "/v1/reports?year=x, 400, invalid-parameter",
        "/v1/statistics?years=1900, 400, invalid-parameter",
        "/v1/statistics?years=1-9999, 400, invalid-parameter",
        "/v1/statistics?years=0001-9999, 400, invalid-parameter",
        "/v1/statistics?years=2999, 400, invalid-parameter",
        "/v1/statistics?region=999999, 404, unknown-region",
        "/v1/statistics?measures=requests.nothing, 400, unknown-measure",
        "/v1/statistics?groupBy=everything, 400, invalid-parameter",
        "/v1/statistics?scope=both, 400, invalid-parameter",
        "/v1/statistics?level=street, 400, invalid-parameter"
    })
    void a_question_that_cannot_be_answered_says_why(String path, int status, String code) {
        refused(Portal.admin().request().urlEncodingEnabled(false).get(path), status, code);
    }

    @Test
    void a_method_that_is_not_there_is_refused() {
        refused(Portal.admin().request().patch("/v1/forms"), 405, "method-not-allowed");
    }

    @Test
    void english_is_spoken_on_request() {
        Portal.admin()
                .request()
                .header("Accept-Language", "en-GB,en;q=0.9")
                .get("/v1/rules/R9")
                .then()
                .header("Content-Language", "en")
                .body("detail", equalTo("There is no rule R9"));
    }

    @Test
    void a_registration_of_the_wrong_shape_is_refused() {
        String path = "/v1/bodies/" + Portal.newCode();
        refused(Portal.admin().request().body(Map.of()).put(path), 400, "invalid-content");
        refused(Portal.admin().request().body("{\"kind\":\"club\"}").put(path), 400, "invalid-content")
                .body("errors[0].pointer", equalTo("/kind"));
        refused(Portal.admin().request().body("{\"validFrom\":\"yesterday\"}").put(path), 400, "invalid-content")
                .body("errors[0].pointer", equalTo("/validFrom"));
        refused(Portal.admin().request().body("{\"name\":5}").put(path), 400, "invalid-content")
                .body("errors[0].pointer", equalTo("/name"));
    }

    private static Response save(String body, String report) {
        return Portal.admin().request().body(report).put(Portal.filing(body, 2024));
    }

    private static Response validate(String request) {
        return Portal.admin().request().body(request).post("/v1/validations");
    }

    private static ValidatableResponse refused(Response response, int status, String code) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("status", equalTo(status))
                .body("detail", not(containsString("Exception")));
    }

    private static void nothingIsStored(String body) {
        Portal.admin().read(body, 2024).then().statusCode(404);
    }
}
