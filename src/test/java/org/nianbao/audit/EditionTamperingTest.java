package org.nianbao.audit;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.BehindTheBack;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;

/** Whatever readers see of an edition, and is changed behind the service's back, the check names the edition. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EditionTamperingTest {
    private static final ObjectNode REPORT = Corpus.report("yongning-county-office-2024");
    private static final Portal PORTAL = Portal.admin();

    private String body;

    /** Where rows lie as they were, until they are put back. */
    @BeforeAll
    static void make_a_drawer() throws SQLException {
        for (String table : List.of("edition", "takedown", "change")) {
            BehindTheBack.tryAsOwner("create table if not exists true_%1$s (like %1$s)".formatted(table));
        }
    }

    @BeforeEach
    void a_report_that_is_published() {
        body = Portal.newOffice("640121");
        PORTAL.bringToPublic(body, 2024, REPORT);
        whole();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "figures[10] = coalesce(figures[10], 0) + 100",
                "figures[10] = null, figures[11] = null",
                "fees[1] = coalesce(fees[1], 0) + 1",
                "reason = 'boo'",
                "published_at = '2020-01-01'",
                "content_hash = '00'",
                "findings = null",
                "findings = findings || ' '",
                "name = name || '局'",
                "region = '110000'",
                "level = 'NATION'",
                "kind = 'TOWNSHIP'",
                "scope = 'CONSOLIDATED'",
                "form = '2019'",
                "ruleset = 'x'",
                "document = convert_to('{}', 'UTF8')",
                "document = convert_to('{}', 'UTF8'), hash = encode(sha256(convert_to('{}', 'UTF8')), 'hex')"
            })
    void a_column_that_was_changed_is_named(String change) throws SQLException {
        keep("edition");
        BehindTheBack.change("update edition set " + change + " where body = ?", body);
        named(1);
        putBack("edition");
        whole();
    }

    @Test
    void an_edition_that_nobody_published_is_named() throws SQLException {
        try (Connection connection = BehindTheBack.asService();
                PreparedStatement forge = connection.prepareStatement(
                        "insert into edition select (jsonb_populate_record(edition, '{\"number\": 2}')).* from edition where body = ?")) {
            forge.setString(1, body);
            assertEquals(1, forge.executeUpdate());
        }
        named(2);
        BehindTheBack.change("delete from change where number = 2 and body = ?", body);
        BehindTheBack.change("delete from edition where number = 2 and body = ?", body);
        whole();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reason = 'boo'", "taken_down_at = '2026-01-01'"})
    void a_takedown_that_was_changed_is_named(String change) throws SQLException {
        PORTAL.takeDown(body, 2024, "数据有误").then().statusCode(200);
        whole();
        keep("takedown");
        BehindTheBack.change("update takedown set " + change + " where body = ?", body);
        named(1);
        putBack("takedown");
        whole();
    }

    @Test
    void a_takedown_that_was_taken_away_is_named() throws SQLException {
        PORTAL.takeDown(body, 2024, "数据有误").then().statusCode(200);
        keep("takedown");
        BehindTheBack.change("delete from takedown where body = ?", body);
        get("/v1/reports/" + body + "/2024").then().statusCode(200);
        named(1);
        putBack("takedown");
        whole();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update change set kind = 'CORRECTED' where body = ?", "delete from change where body = ?"})
    void a_change_that_was_changed_or_taken_away_is_named(String change) throws SQLException {
        keep("change");
        BehindTheBack.change(change, body);
        named(1);
        putBack("change");
        whole();
    }

    @Test
    void editions_that_were_corrected_and_taken_down_and_published_anew_are_whole() {
        PORTAL.correct(body, 2024, "数据有误").then().statusCode(200);
        PORTAL.mend(body, 2024, Corpus.with(REPORT, "proactive.rules.inForce", 1));
        PORTAL.submit(body, 2024).then().statusCode(201);
        PORTAL.publish(body, 2024).then().statusCode(201);
        PORTAL.takeDown(body, 2024, "仍有误").then().statusCode(200);
        whole();
    }

    private void keep(String table) throws SQLException {
        BehindTheBack.change("insert into true_%1$s select * from %1$s where body = ?".formatted(table), body);
    }

    private void putBack(String table) throws SQLException {
        BehindTheBack.tryAsOwner(
                "set session_replication_role = replica; delete from %1$s where body = '%2$s'".formatted(table, body));
        BehindTheBack.change("with back as (delete from true_%1$s returning *) insert into %1$s select * from back"
                .formatted(table));
    }

    private void named(int edition) {
        PORTAL.request()
                .get("/v1/journal/check")
                .then()
                .statusCode(200)
                .body("editions", hasItem(Map.of("body", body, "year", 2024, "edition", edition)));
    }

    private void whole() {
        PORTAL.request().get("/v1/journal/check").then().statusCode(200).body("editions.body", not(hasItem(body)));
    }
}
