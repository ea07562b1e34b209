package org.nianbao.filing;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.nianbao.AtOnce;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;
import org.nianbao.Tokens;

/** Several at once: one wins, the others are told so, and what is kept is what one of them alone would have left. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RaceTest {
    private static final ObjectNode REPORT = Corpus.report("yongning-county-office-2024");
    private static final ObjectNode OTHER = Corpus.with(REPORT, "proactive.licensing.decisions", 5);
    private static final Portal PORTAL = Portal.admin();

    @Inject
    AgroalDataSource database;

    private String body;

    @BeforeEach
    void a_body_that_has_not_filed() {
        body = Portal.newOffice("640121");
    }

    @AfterEach
    void the_journal_is_whole() {
        PORTAL.request()
                .get("/v1/journal/check")
                .then()
                .statusCode(200)
                .body("broken", nullValue())
                .body("editions", equalTo(List.of()));
    }

    @RepeatedTest(10)
    void of_two_submissions_at_once_one_wins() throws Exception {
        PORTAL.save(body, 2024, REPORT);
        assertEquals(List.of(201, 409), sorted(() -> PORTAL.submit(body, 2024), () -> PORTAL.submit(body, 2024)));
        assertEquals(1, receipts());
        assertEquals(List.of("REGISTERED", "SAVED", "SUBMITTED"), acts());
    }

    @RepeatedTest(10)
    void of_two_first_saves_at_once_one_wins() throws Exception {
        List<Integer> statuses = sorted(() -> PORTAL.save(body, 2024, REPORT), () -> PORTAL.save(body, 2024, REPORT));
        assertEquals(201, statuses.get(0));
        assertTrue(Set.of(409, 428).contains(statuses.get(1)), statuses.toString());
        assertEquals(List.of("REGISTERED", "SAVED"), acts());
    }

    @RepeatedTest(10)
    void of_two_who_replace_the_same_version_at_once_one_wins_and_the_other_holds_a_stale_one() throws Exception {
        String version = PORTAL.save(body, 2024, REPORT).header("ETag");
        List<Response> answers = AtOnce.answers(List.of(
                () -> PORTAL.replace(body, 2024, REPORT, version), () -> PORTAL.replace(body, 2024, OTHER, version)));
        List<Integer> statuses = answers.stream().map(Response::statusCode).toList();
        assertEquals(List.of(200, 412), statuses.stream().sorted().toList());
        assertEquals(
                statuses.get(0) == 200 ? 0 : 5,
                PORTAL.read(body, 2024).jsonPath().getInt("content.figures.proactive.licensing.decisions"));
        assertEquals(List.of("REGISTERED", "SAVED", "SAVED"), acts());
    }

    @RepeatedTest(10)
    void of_two_first_submissions_with_a_content_at_once_one_wins() throws Exception {
        List<Integer> statuses = sorted(() -> submit(REPORT), () -> submit(OTHER));
        assertEquals(201, statuses.get(0));
        assertTrue(Set.of(409, 428).contains(statuses.get(1)), statuses.toString());
        assertEquals(1, receipts());
        assertEquals(List.of("REGISTERED", "SAVED", "SUBMITTED"), acts());
        theReceiptIsGenuine();
    }

    @RepeatedTest(10)
    void of_two_publications_at_once_one_wins_and_there_is_one_edition() throws Exception {
        submit(REPORT);
        assertEquals(List.of(201, 409), sorted(() -> publish("640121"), () -> publish("640100")));
        assertEquals(List.of(1), editions());
    }

    @RepeatedTest(10)
    void of_two_reviewers_who_read_the_same_version_one_publishes_it_or_the_other_returns_it() throws Exception {
        submit(REPORT);
        String version = PORTAL.read(body, 2024).header("ETag");
        List<Integer> statuses = AtOnce.statuses(
                () -> reviewer("640121").header("If-Match", version).post(Portal.filing(body, 2024) + "/publication"),
                () -> reviewer("640100")
                        .header("If-Match", version)
                        .body(Map.of("reasons", List.of(Map.of("text", "请核对"))))
                        .post(Portal.filing(body, 2024) + "/return"));
        assertTrue(Set.of(List.of(201, 412), List.of(412, 200)).contains(statuses), statuses.toString());
        boolean published = statuses.get(0) == 201;
        assertEquals(published ? "accepted" : "returned", state());
        assertEquals(published ? List.of(1) : List.of(), editions());
    }

    @RepeatedTest(10)
    void a_withdrawal_and_a_publication_at_once_never_both_succeed() throws Exception {
        submit(REPORT);
        List<Integer> statuses = AtOnce.statuses(() -> publish("640121"), this::withdraw);
        assertTrue(Set.of(List.of(201, 409), List.of(409, 200)).contains(statuses), statuses.toString());
        assertEquals(statuses.get(0) == 201 ? List.of(1) : List.of(), editions());
    }

    @RepeatedTest(10)
    void a_submission_and_a_withdrawal_at_once_leave_what_one_after_the_other_would() throws Exception {
        submit(REPORT);
        List<Integer> statuses = AtOnce.statuses(() -> PORTAL.submit(body, 2024), this::withdraw);
        assertTrue(Set.of(List.of(409, 200), List.of(201, 200)).contains(statuses), statuses.toString());
        assertEquals(statuses.get(0) == 201 ? "submitted" : "draft", state());
        assertEquals(statuses.get(0) == 201 ? 2 : 1, receipts());
    }

    @RepeatedTest(10)
    void a_save_and_a_submission_at_once_never_give_a_receipt_for_something_else() throws Exception {
        String version = PORTAL.save(body, 2024, REPORT).header("ETag");
        List<Integer> statuses =
                AtOnce.statuses(() -> PORTAL.replace(body, 2024, OTHER, version), () -> PORTAL.submit(body, 2024));
        Set<List<Integer>> possible =
                Set.of(List.of(200, 201), List.of(200, 409), List.of(412, 201), List.of(409, 201));
        assertTrue(possible.contains(statuses), statuses.toString());
        assertEquals(statuses.get(1) == 201 ? "submitted" : "draft", state());
        if (statuses.get(1) == 201) {
            theReceiptIsGenuine();
        }
    }

    @RepeatedTest(10)
    void of_two_who_register_the_same_body_at_once_one_wins() throws Exception {
        String code = Portal.newCode();
        List<Integer> statuses = sorted(() -> register(code, "甲局"), () -> register(code, "乙局"));
        assertEquals(201, statuses.get(0));
        assertTrue(Set.of(409, 428).contains(statuses.get(1)), statuses.toString());
    }

    private static Response register(String code, String name) {
        Map<String, String> details = Map.of(
                "name", name, "kind", "department", "level", "county", "region", "640121", "validFrom", "2019-01-01");
        return PORTAL.request().body(details).put("/v1/bodies/" + code);
    }

    private static RequestSpecification reviewer(String region) {
        return Portal.as(Tokens.reviewer(region)).request();
    }

    private String submission() {
        return Portal.filing(body, 2024) + "/submission";
    }

    private Response submit(ObjectNode content) {
        return PORTAL.request().body(content).post(submission());
    }

    private Response withdraw() {
        return PORTAL.request().delete(submission());
    }

    private Response publish(String region) {
        return reviewer(region).post(Portal.filing(body, 2024) + "/publication");
    }

    private String state() {
        return PORTAL.read(body, 2024).path("state");
    }

    private List<Integer> editions() {
        Response editions = PORTAL.request().get("/v1/reports/" + body + "/2024/editions");
        return editions.statusCode() == 404 ? List.of() : editions.path("items.edition");
    }

    private List<String> acts() {
        return PORTAL.request().get("/v1/journal?body=" + body).path("items.act");
    }

    private void theReceiptIsGenuine() {
        String id = PORTAL.read(body, 2024).path("receipt.id");
        PORTAL.request()
                .get("/v1/receipts/" + id)
                .then()
                .body("verdict", equalTo("genuine"))
                .body("filing", equalTo("same"));
    }

    private int receipts() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement("select count(*) from receipt where body = ?")) {
            count.setString(1, body);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** Statuses, the lowest first. */
    private static List<Integer> sorted(Callable<Response> one, Callable<Response> other) throws Exception {
        return AtOnce.statuses(one, other).stream().sorted().toList();
    }
}
