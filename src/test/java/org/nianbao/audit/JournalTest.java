package org.nianbao.audit;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.BehindTheBack;
import org.nianbao.Contract;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;
import org.nianbao.Tokens;

/** What happened is kept in one chain, and whoever changes it behind the service's back is found out. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class JournalTest {
    private static final ObjectNode REPORT = Corpus.report("yongning-county-office-2024");
    private static final Portal PORTAL = Portal.admin();
    private static final int WRITERS = 8;
    private static final int SAVES = 5;

    @Inject
    AgroalDataSource database;

    @Test
    void every_act_says_who_what_when_and_from_where() {
        String body = Portal.newOffice("640121");
        PORTAL.bringToPublic(body, 2024, REPORT);
        List<JsonNode> entries = entries(body);
        assertEquals(
                List.of("REGISTERED", "SAVED", "SUBMITTED", "ACCEPTED", "PUBLISHED"),
                entries.stream().map(entry -> entry.path("act").textValue()).toList());
        for (JsonNode entry : entries) {
            assertEquals("an-admin", entry.path("actor").textValue());
            assertEquals("127.0.0.1", entry.path("address").textValue());
        }
        String etag = PORTAL.request().get("/v1/reports/" + body + "/2024").header("ETag");
        String published = entries.get(4).path("detail").textValue();
        assertTrue(published.matches("1 " + etag.replace("\"", "") + " [0-9a-f]{64}"), published);
    }

    @Test
    void pages_follow_each_other_and_years_are_told_apart() {
        String body = Portal.newOffice("640121");
        PORTAL.save(body, 2024, REPORT);
        PORTAL.submit(body, 2024);
        String next = journal("?limit=2&body=" + body)
                .body("items.act", equalTo(List.of("REGISTERED", "SAVED")))
                .extract()
                .path("next");
        journal("?limit=2&body=" + body + "&cursor=" + next)
                .body("items.act", equalTo(List.of("SUBMITTED")))
                .body("next", nullValue());
        journal("?body=" + body + "&year=2024").body("items.act", equalTo(List.of("SAVED", "SUBMITTED")));
        PORTAL.request().get("/v1/journal?cursor=eA").then().statusCode(400);
    }

    @Test
    void what_was_refused_to_a_wrong_body_or_a_bad_token_is_journaled() {
        String body = Portal.newOffice("640121");
        Portal.as(Tokens.filer(Portal.newCode()))
                .save(body, 2024, REPORT)
                .then()
                .statusCode(403);
        await().until(() -> entries(body).size() == 2);
        Portal.as(Tokens.signedByAnotherKey()).save(body, 2024, REPORT).then().statusCode(401);
        await().until(() -> entries(body).size() == 3);
        JsonNode foreign = entries(body).get(1);
        assertEquals("REFUSED", foreign.path("act").textValue());
        assertEquals("a-filer", foreign.path("actor").textValue());
        assertEquals("127.0.0.1", foreign.path("address").textValue());
        assertEquals(
                "forbidden PUT /v1/filings/" + body + "/2024",
                foreign.path("detail").textValue());
        JsonNode nobody = entries(body).get(2);
        assertEquals("-", nobody.path("actor").textValue());
        assertEquals(
                "unauthenticated PUT /v1/filings/" + body + "/2024",
                nobody.path("detail").textValue());
        assertEquals(1, PORTAL.save(body, 2024, REPORT).jsonPath().getInt("version"));
    }

    @Test
    void the_journal_is_for_admins_only() {
        for (String path : List.of("/v1/journal", "/v1/journal/check")) {
            assertEquals(401, Portal.as("").request().get(path).statusCode());
            assertEquals(
                    403,
                    Portal.as(Tokens.reviewer("000000")).request().get(path).statusCode());
            assertEquals(200, PORTAL.request().get(path).statusCode());
        }
    }

    @Test
    void eight_writers_at_once_make_one_chain() throws Exception {
        long before = check().body("broken", nullValue()).extract().jsonPath().getLong("links");
        CyclicBarrier start = new CyclicBarrier(WRITERS);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            String body = Portal.newOffice("640121");
            done.add(writers.submit(() -> {
                start.await();
                for (int year = 2021; year < 2021 + SAVES; year++) {
                    PORTAL.save(body, year, REPORT.deepCopy().put("year", year))
                            .then()
                            .statusCode(201);
                }
                return body;
            }));
        }
        for (Future<?> one : done) {
            one.get();
        }
        writers.shutdown();
        long after = check().body("broken", nullValue()).extract().jsonPath().getLong("links");
        assertTrue(after >= before + WRITERS * (SAVES + 1), before + " " + after);
    }

    @Test
    void a_byte_changed_in_an_entry_or_an_entry_taken_away_is_named() throws SQLException {
        String body = Portal.newOffice("640121");
        PORTAL.save(body, 2024, REPORT);
        JsonNode saved = entries(body).get(1);
        long sequence = saved.path("sequence").longValue();
        int position = saved.path("position").intValue();
        BehindTheBack.change("update journal set actor = 'bn-admin' where sequence = ?", sequence);
        check().body("whole", equalTo(false))
                .body("links", equalTo(position - 1))
                .body("broken.position", equalTo(position))
                .body("broken.fault", equalTo("changed"));
        BehindTheBack.change("update journal set actor = 'an-admin' where sequence = ?", sequence);
        check().body("broken", nullValue());
        PORTAL.save(body, 2023, REPORT.deepCopy().put("year", 2023));
        BehindTheBack.change("update journal_link set position = -position where entry = ?", sequence);
        check().body("broken.position", equalTo(position)).body("broken.fault", equalTo("missing"));
        BehindTheBack.change("update journal_link set position = -position where entry = ?", sequence);
        check().body("broken", nullValue());
        BehindTheBack.change("insert into journal (at, actor, act) values (now(), 'somebody', 'SAVED')");
        check().body("broken.fault", equalTo("unlinked"));
        BehindTheBack.change("delete from journal where actor = 'somebody'");
        check().body("broken", nullValue());
    }

    @Test
    void an_edition_that_was_changed_is_named_also_when_its_hash_was_changed_with_it() throws SQLException {
        String body = Portal.newOffice("640121");
        PORTAL.bringToPublic(body, 2024, REPORT);
        String flip = "update edition set document = set_byte(document, 20, get_byte(document, 20) # 1) where body = ?";
        BehindTheBack.change(flip, body);
        check().body("whole", equalTo(false)).body("editions.body", equalTo(List.of(body)));
        BehindTheBack.change("update edition set hash = encode(sha256(document), 'hex') where body = ?", body);
        check().body("editions.body", equalTo(List.of(body)));
        BehindTheBack.change(flip, body);
        BehindTheBack.change("update edition set hash = encode(sha256(document), 'hex') where body = ?", body);
        check().body("editions", equalTo(List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal set actor = 'x'",
                "delete from journal",
                "truncate journal cascade",
                "update edition set reason = 'x'",
                "delete from edition",
                "update receipt set ruleset = 'x'",
                "delete from receipt",
                "insert into journal_link values (0, 0, '')",
                "update journal_link set hash = ''",
                "delete from journal_link",
                "alter table journal disable trigger all"
            })
    void the_role_of_the_service_is_refused_to_change_what_is_kept_for_good(String statement) throws SQLException {
        try (Connection connection = database.getConnection()) {
            SQLException refused = assertThrows(
                    SQLException.class, () -> connection.createStatement().execute(statement));
            assertEquals("42501", refused.getSQLState(), refused.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal", "journal_link", "edition", "receipt"})
    void even_the_owner_is_refused_while_the_triggers_stand(String table) {
        PORTAL.bringToPublic(Portal.newOffice("640121"), 2024, REPORT);
        SQLException refused = assertThrows(SQLException.class, () -> BehindTheBack.tryAsOwner("delete from " + table));
        assertTrue(refused.getMessage().contains("never changed or deleted"), refused.getMessage());
    }

    private static List<JsonNode> entries(String body) {
        List<JsonNode> entries = new ArrayList<>();
        Contract.read(journal("?body=" + body).extract().asString())
                .path("items")
                .forEach(entries::add);
        return entries;
    }

    private static ValidatableResponse journal(String query) {
        return PORTAL.request().get("/v1/journal" + query).then().statusCode(200);
    }

    private static ValidatableResponse check() {
        return PORTAL.request().get("/v1/journal/check").then().statusCode(200);
    }
}
