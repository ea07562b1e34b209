package org.nianbao.filing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;
import org.nianbao.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LifeOfAFilingTest {
    private static final ObjectNode REPORT = Corpus.report("yongning-county-office-2024");
    private static final int YEAR = 2024;

    private String body;
    private Portal filer;
    private Portal reviewer;

    @BeforeEach
    void a_body_its_filer_and_its_reviewer() {
        body = Portal.newOffice("640121");
        filer = Portal.as(Tokens.filer(body));
        reviewer = Portal.as(Tokens.reviewer("640100"));
    }

    @Test
    void a_first_save_begins_a_draft_and_answers_with_its_findings() {
        filer.save(body, YEAR, Corpus.with(REPORT, "requests.concluded.naturalPerson", 10))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("state", equalTo("draft"))
                .body("version", equalTo(1))
                .body("findings.code", contains("R3-BALANCE", "R3-COLUMN-SUM", "R3-ROW-SUM", "R4-DIRECT"))
                .body("counts.error", equalTo(3))
                .body("nextActions", contains("save", "delete"))
                .body("receipt", nullValue());
    }

    @Test
    void what_was_saved_is_read_back_as_it_was() {
        filer.save(body, YEAR, REPORT);
        Response read = filer.read(body, YEAR);
        read.then().statusCode(200).body("nextActions", contains("save", "submit", "delete"));
        assertEquals(REPORT, read.as(ObjectNode.class).get("content"));
    }

    @Test
    void replacing_needs_the_version_it_is_based_on() {
        filer.save(body, YEAR, REPORT);
        filer.save(body, YEAR, REPORT).then().statusCode(428).body("code", equalTo("missing-if-match"));
        filer.replace(body, YEAR, REPORT, "\"7\"").then().statusCode(412).body("code", equalTo("stale-version"));
        filer.replace(body, YEAR, Corpus.with(REPORT, "proactive.rules.inForce", 1), "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
    }

    @Test
    void a_version_is_never_given_twice_not_even_after_a_deletion() {
        filer.replace(body, YEAR, REPORT, "\"1\"").then().statusCode(412).body("code", equalTo("stale-version"));
        filer.save(body, YEAR, REPORT).then().header("ETag", "\"1\"");
        filer.request().delete(Portal.filing(body, YEAR)).then().statusCode(204);
        filer.save(body, YEAR, REPORT).then().statusCode(201).header("ETag", "\"3\"");
        filer.replace(body, YEAR, REPORT, "\"1\"").then().statusCode(412);
    }

    @Test
    void a_body_files_for_the_years_of_its_existence() {
        String merged = Portal.newBody("department", "county", "640121", "2022-06-30");
        Portal.admin().save(merged, YEAR, REPORT).then().statusCode(400).body("errors[0].pointer", equalTo("/year"));
        Portal.admin()
                .save(merged, 2022, REPORT.deepCopy().put("year", 2022))
                .then()
                .statusCode(201);
    }

    @Test
    void a_submission_answers_with_a_receipt_over_the_content() {
        filer.save(body, YEAR, REPORT);
        String contentHash = validated(REPORT);
        Response receipt = filer.submit(body, YEAR);
        receipt.then()
                .statusCode(201)
                .body("id", matchesPattern("[0-9a-f-]{36}"))
                .body("body", equalTo(body))
                .body("year", equalTo(YEAR))
                .body("contentHash", equalTo(contentHash))
                .body("state", equalTo("submitted"));
        filer.read(body, YEAR)
                .then()
                .body("state", equalTo("submitted"))
                .body("receipt.id", equalTo(receipt.path("id")))
                .body("nextActions", contains("withdraw"));
    }

    @Test
    void saving_and_submitting_is_one_request_and_all_or_nothing() {
        ObjectNode wrong = Corpus.with(REPORT, "requests.granted.total", 2);
        filer.request()
                .body(wrong)
                .post(Portal.filing(body, YEAR) + "/submission")
                .then()
                .statusCode(422)
                .body("code", equalTo("has-errors"))
                .body(
                        "errors.pointer",
                        contains("/figures/requests/concluded/total", "/figures/requests/granted/total"))
                .body("findings.severity", hasItem("error"));
        filer.read(body, YEAR).then().statusCode(404).body("code", equalTo("no-filing"));
        filer.request()
                .body(REPORT)
                .post(Portal.filing(body, YEAR) + "/submission")
                .then()
                .statusCode(201);
        filer.read(body, YEAR).then().body("state", equalTo("submitted"));
    }

    @Test
    void a_submission_can_be_withdrawn_mended_and_submitted_again() {
        filer.save(body, YEAR, REPORT);
        filer.submit(body, YEAR);
        filer.request()
                .delete(Portal.filing(body, YEAR) + "/submission")
                .then()
                .statusCode(200)
                .body("state", equalTo("draft"))
                .body("receipt", nullValue());
        String version = filer.read(body, YEAR).header("ETag");
        filer.replace(body, YEAR, REPORT, version).then().statusCode(200);
        filer.submit(body, YEAR).then().statusCode(201);
    }

    @Test
    void a_return_says_why_and_the_body_submits_again() {
        filer.save(body, YEAR, REPORT);
        filer.submit(body, YEAR);
        Map<String, String> reason = Map.of("pointer", "/figures/requests/granted/total", "text", "请核对");
        reviewer.request()
                .body(Map.of("reasons", List.of(reason)))
                .post(Portal.filing(body, YEAR) + "/return")
                .then()
                .statusCode(200)
                .body("state", equalTo("returned"))
                .body("reasons[0].text", equalTo("请核对"))
                .body("nextActions", empty());
        filer.read(body, YEAR).then().body("nextActions", contains("save"));
        filer.submit(body, YEAR).then().statusCode(409).body("code", equalTo("unchanged"));
        filer.mend(body, YEAR, Corpus.with(REPORT, "proactive.rules.inForce", 1));
        filer.read(body, YEAR).then().body("nextActions", contains("save", "explain", "submit"));
        filer.submit(body, YEAR).then().statusCode(201);
        filer.read(body, YEAR).then().body("reasons", empty());
    }

    @Test
    void a_return_without_a_reason_is_refused() {
        filer.save(body, YEAR, REPORT);
        filer.submit(body, YEAR);
        for (Object why : List.of(
                Map.of(),
                Map.of("reasons", List.of()),
                Map.of("reasons", List.of(Map.of("text", " "))),
                Map.of("reasons", List.of(Map.of("text", "长".repeat(1001)))),
                Map.of("reasons", Collections.nCopies(101, Map.of("text", "请核对"))))) {
            reviewer.request()
                    .body(why)
                    .post(Portal.filing(body, YEAR) + "/return")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid-content"));
        }
        filer.read(body, YEAR).then().body("state", equalTo("submitted"));
    }

    @Test
    void a_reason_points_to_a_place_in_the_report() {
        filer.save(body, YEAR, REPORT);
        filer.submit(body, YEAR);
        for (String nowhere :
                List.of("/figures/requests/granted/all", "requests", "/narrative/overview/1", "/figures~")) {
            reviewer.request()
                    .body(Map.of("reasons", List.of(Map.of("pointer", nowhere, "text", "请核对"))))
                    .post(Portal.filing(body, YEAR) + "/return")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/reasons/0/pointer"));
        }
        for (String place : List.of("", "/figures/requests", "/narrative/overview/platform")) {
            reviewer.request()
                    .body(Map.of("reasons", List.of(Map.of("pointer", place, "text", "请核对"))))
                    .post(Portal.filing(body, YEAR) + "/return")
                    .then()
                    .statusCode(200);
            filer.mend(body, YEAR, Corpus.with(REPORT, "proactive.rules.inForce", place.length() + 1));
            filer.submit(body, YEAR).then().statusCode(201);
        }
    }

    @Test
    void what_is_published_can_no_longer_be_changed() {
        filer.save(body, YEAR, REPORT);
        filer.submit(body, YEAR);
        reviewer.publish(body, YEAR).then().statusCode(201).body("state", equalTo("accepted"));
        String version = filer.read(body, YEAR).header("ETag");
        filer.replace(body, YEAR, REPORT, version).then().statusCode(409).body("code", equalTo("wrong-state"));
        filer.submit(body, YEAR).then().statusCode(409);
        filer.request().delete(Portal.filing(body, YEAR)).then().statusCode(409);
        filer.request().delete(Portal.filing(body, YEAR) + "/submission").then().statusCode(409);
        reviewer.publish(body, YEAR).then().statusCode(409);
        filer.read(body, YEAR).then().body("nextActions", contains("correct"));
    }

    @Test
    void a_draft_is_neither_published_nor_returned_but_can_be_thrown_away() {
        filer.save(body, YEAR, REPORT);
        reviewer.publish(body, YEAR).then().statusCode(409);
        filer.request().delete(Portal.filing(body, YEAR)).then().statusCode(204);
        filer.read(body, YEAR).then().statusCode(404);
    }

    private static String validated(ObjectNode content) {
        return Portal.admin()
                .request()
                .body(Map.of("content", content))
                .post("/v1/validations")
                .path("contentHash");
    }
}
