package org.nianbao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.Refusal.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
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

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "08", ".5", "1e9999999999", "tru", "{\"a\":1,\"a\":1}"})
    void text_that_is_no_json_is_told_with_its_position_however_deep_it_stands(String text) {
        String report = REPORT.replace(CELL, "\"received\":{\"naturalPerson\":" + text);
        refused(validate("{\"content\":" + report + "}"), 400, "malformed-json");
        String body = Portal.newOffice("640121");
        refused(save(body, report), 400, "malformed-json");
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

    private static Response save(String body, String report) {
        return Portal.admin().request().body(report).put(Portal.filing(body, 2024));
    }

    private static Response validate(String request) {
        return Portal.admin().request().body(request).post("/v1/validations");
    }

    private static void nothingIsStored(String body) {
        Portal.admin().read(body, 2024).then().statusCode(404);
    }
}
