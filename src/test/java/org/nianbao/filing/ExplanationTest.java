package org.nianbao.filing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nianbao.Refusal.refused;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;
import org.nianbao.Tokens;

/** A warning that is right all the same is answered; the answer goes with what was found. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ExplanationTest {
    private static final ObjectNode REPORT =
            Corpus.with(Corpus.report("yongning-county-office-2024"), "proactive.compulsion.decisions", null);
    private static final Map<String, String> SAID = Map.of("reason", "verified-correct", "text", "本机关无行政强制职权。");
    private static final String BLANK = "findings.find { it.code == 'R0-BLANK' }.";

    @Inject
    AgroalDataSource database;

    private String body;
    private Portal filer;

    @BeforeEach
    void a_body_and_its_filer() {
        body = Portal.newOffice("640121");
        filer = Portal.as(Tokens.filer(body));
    }

    @Test
    void an_explanation_is_shown_with_its_finding_and_journaled() throws SQLException {
        String blank = filed(REPORT);
        filer.explain(body, 2024, blank, SAID)
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body(BLANK + "explanation.reason", equalTo("verified-correct"))
                .body(BLANK + "explanation.text", equalTo("本机关无行政强制职权。"))
                .body(BLANK + "explanation.explainedAt", notNullValue());
        filer.explain(body, 2024, blank, Map.of("reason", "other", "text", "见附件"))
                .then()
                .statusCode(200)
                .body(BLANK + "explanation.text", equalTo("见附件"));
        filer.read(body, 2024).then().body(BLANK + "explanation.reason", equalTo("other"));
        assertEquals(List.of("REGISTERED", "SAVED", "EXPLAINED", "EXPLAINED"), journal());
    }

    @Test
    void an_explanation_stays_while_the_finding_does_and_falls_with_it() {
        String blank = filed(REPORT);
        filer.explain(body, 2024, blank, SAID);
        replaced(Corpus.with(REPORT, "proactive.rules.inForce", 1))
                .body(BLANK + "fingerprint", equalTo(blank))
                .body(BLANK + "explanation", notNullValue());
        ObjectNode another = Corpus.with(REPORT, "proactive.penalties.decisions", null);
        replaced(another).body(BLANK + "fingerprint", not(blank)).body(BLANK + "explanation", nullValue());
        replaced(REPORT).body(BLANK + "fingerprint", equalTo(blank)).body(BLANK + "explanation", nullValue());
    }

    @Test
    void an_explanation_can_be_taken_back() {
        String blank = filed(REPORT);
        String address = Portal.filing(body, 2024) + "/explanations/" + blank;
        refused(filer.request().delete(address), 404, "unknown-finding");
        filer.explain(body, 2024, blank, SAID);
        refused(filer.request().header("If-Match", "\"1\"").delete(address), 412, "stale-version");
        filer.request().delete(address).then().statusCode(200).body(BLANK + "explanation", nullValue());
        refused(filer.request().delete(address), 404, "unknown-finding");
    }

    @Test
    void only_what_was_found_and_is_no_error_can_be_explained_and_only_in_words() {
        String wrong = filer.save(body, 2024, Corpus.with(REPORT, "requests.granted.total", 2))
                .path("findings.find { it.code == 'R3-ROW-SUM' }.fingerprint");
        refused(filer.explain(body, 2024, wrong, SAID), 422, "not-explainable");
        refused(filer.explain(body, 2024, "0123456789abcdef", SAID), 404, "unknown-finding");
        refused(filer.explain(body, 2024, "what", SAID), 404, "unknown-finding");
        refused(filer.explain(body, 2023, wrong, SAID), 404, "no-filing");
        String blank = filer.read(body, 2024).path(BLANK + "fingerprint");
        refused(filer.explain(body, 2024, blank, Map.of()), 400, "invalid-content")
                .body("errors.pointer", contains("/reason", "/text"));
        refused(filer.explain(body, 2024, blank, Map.of("reason", "because", "text", "x")), 400, "invalid-content")
                .body("errors.pointer", contains("/reason"));
        Map<String, String> tooLong = Map.of("reason", "other", "text", "长".repeat(2001));
        refused(filer.explain(body, 2024, blank, tooLong), 400, "invalid-content")
                .body("errors.code", contains("too-long"));
    }

    @Test
    void what_is_submitted_is_no_longer_explained_until_it_is_returned() {
        String blank = filed(REPORT);
        filer.submit(body, 2024).then().statusCode(201);
        refused(filer.explain(body, 2024, blank, SAID), 409, "wrong-state");
        Portal.admin()
                .request()
                .body(Map.of("reasons", List.of(Map.of("text", "请说明空白"))))
                .post(Portal.filing(body, 2024) + "/return")
                .then()
                .statusCode(200);
        filer.explain(body, 2024, blank, SAID).then().statusCode(201);
    }

    @Test
    void what_was_explained_is_published_with_the_report() {
        String blank = filed(REPORT);
        filer.explain(body, 2024, blank, SAID);
        filer.submit(body, 2024).then().statusCode(201);
        Portal.admin().publish(body, 2024).then().statusCode(201).body(BLANK + "explanation", notNullValue());
        given().get("/v1/reports/" + body + "/2024")
                .then()
                .body("explanations", hasSize(1))
                .body("explanations[0].code", equalTo("R0-BLANK"))
                .body("explanations[0].pointer", equalTo("/figures/proactive"))
                .body("explanations[0].message.zh", notNullValue())
                .body("explanations[0].message.en", notNullValue())
                .body("explanations[0].reason", equalTo("verified-correct"))
                .body("explanations[0].text", equalTo("本机关无行政强制职权。"));
    }

    @Test
    void where_a_region_wants_every_warning_explained_none_is_submitted_without() {
        demand("411102", true);
        body = Portal.newBody("township", "township", "411102001");
        filer = Portal.as(Tokens.filer(body));
        filed(REPORT);
        filer.read(body, 2024)
                .then()
                .body("nextActions", hasItems("save", "explain"))
                .body("nextActions", not(hasItem("submit")));
        refused(filer.submit(body, 2024), 422, "unexplained-warnings")
                .body("errors.code", hasItem("R0-BLANK"))
                .body("findings.code", hasItem("R0-BLANK"));
        List<String> warnings =
                filer.read(body, 2024).path("findings.findAll { it.severity == 'warning' }.fingerprint");
        warnings.forEach(
                warning -> filer.explain(body, 2024, warning, SAID).then().statusCode(201));
        filer.read(body, 2024)
                .then()
                .body("nextActions", hasItem("submit"))
                .body("nextActions", not(hasItem("explain")));
        filer.submit(body, 2024).then().statusCode(201);
    }

    @Test
    void where_no_region_demands_it_a_warning_may_be_explained_and_need_not() {
        demand("411103", false);
        body = Portal.newOffice("411103");
        filer = Portal.as(Tokens.filer(body));
        filed(REPORT);
        filer.read(body, 2024).then().body("nextActions", contains("save", "explain", "submit", "delete"));
        filer.submit(body, 2024).then().statusCode(201);
        given().get("/v1/reports/" + body + "/2024").then().statusCode(404);
        Portal.admin().publish(body, 2024).then().statusCode(201);
        given().get("/v1/reports/" + body + "/2024").then().body("explanations", empty());
    }

    private String filed(ObjectNode content) {
        return filer.save(body, 2024, content).path(BLANK + "fingerprint");
    }

    private ValidatableResponse replaced(ObjectNode content) {
        Response saved =
                filer.replace(body, 2024, content, filer.read(body, 2024).header("ETag"));
        return saved.then().statusCode(200);
    }

    private static void demand(String region, boolean explainWarnings) {
        Map<String, Object> demands = new HashMap<>(Map.of("explainWarnings", explainWarnings));
        demands.put("overviewCharacters", null);
        Portal.admin()
                .request()
                .body(demands)
                .put("/v1/requirements/" + region)
                .then()
                .statusCode(201);
    }

    private List<String> journal() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select act from journal where body = ? order by sequence")) {
            statement.setString(1, body);
            List<String> acts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    acts.add(rows.getString(1));
                }
            }
            return acts;
        }
    }
}
