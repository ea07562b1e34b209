package org.nianbao.audit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.BehindTheBack;
import org.nianbao.Contract;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;

/** Whatever somebody takes away, puts in another's place or changes by a byte, the check names the first of it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TamperingTest {
    private static final ObjectNode REPORT = Corpus.report("yongning-county-office-2024");
    private static final Portal PORTAL = Portal.admin();

    /** What a test takes away, until it puts it back. */
    @BeforeAll
    static void make_a_drawer() throws SQLException {
        for (String table : List.of("journal", "journal_link", "edition")) {
            BehindTheBack.tryAsOwner("create table if not exists kept_%s (like %s)".formatted(table, table));
        }
    }

    @Test
    void a_byte_changed_in_a_link_is_named() throws SQLException {
        JsonNode entry = saved().get(1);
        String flip = "update journal_link set hash = translate(left(hash, 1), '0123456789abcdef', '1032547698badcfe') "
                + "|| substr(hash, 2) where entry = ?";
        BehindTheBack.change(flip, sequence(entry));
        broken(position(entry), "changed");
        BehindTheBack.change(flip, sequence(entry));
        whole();
    }

    @ParameterizedTest
    @ValueSource(strings = {"actor", "act", "body", "detail", "address"})
    void a_byte_changed_in_any_text_of_an_entry_is_named(String column) throws SQLException {
        JsonNode entry = saved().get(1);
        String before = entry.path(column).textValue();
        String set = "update journal set %s = ? where sequence = ?".formatted(column);
        BehindTheBack.change(set, (before.charAt(0) == 'x' ? 'y' : 'x') + before.substring(1), sequence(entry));
        broken(position(entry), "changed");
        BehindTheBack.change(set, before, sequence(entry));
        whole();
    }

    @Test
    void a_microsecond_and_a_year_are_part_of_an_entry() throws SQLException {
        JsonNode entry = saved().get(1);
        for (String[] change : new String[][] {
            {"at = at + interval '1 microsecond'", "at = at - interval '1 microsecond'"},
            {"year = year + 1", "year = year - 1"}
        }) {
            BehindTheBack.change("update journal set " + change[0] + " where sequence = ?", sequence(entry));
            broken(position(entry), "changed");
            BehindTheBack.change("update journal set " + change[1] + " where sequence = ?", sequence(entry));
            whole();
        }
    }

    @Test
    void an_entry_taken_away_is_missing() throws SQLException {
        JsonNode entry = saved().get(1);
        takeAway("journal", "sequence = ?", sequence(entry));
        broken(position(entry), "missing");
        putBack("journal");
        whole();
    }

    @Test
    void an_entry_taken_away_with_its_link_is_missing() throws SQLException {
        JsonNode entry = saved().get(1);
        saved();
        takeAway("journal_link", "entry = ?", sequence(entry));
        takeAway("journal", "sequence = ?", sequence(entry));
        broken(position(entry), "missing");
        putBack("journal");
        putBack("journal_link");
        whole();
    }

    @Test
    void an_end_that_is_cut_off_is_found_by_who_noted_the_head() throws SQLException {
        saved();
        ValidatableResponse before = whole();
        String head = before.extract().path("head");
        int links = before.extract().path("links");
        List<JsonNode> cut = saved();
        takeAway("journal_link", "position > ?", (long) links);
        check().body("broken.fault", equalTo("unlinked"));
        takeAway("journal", "sequence >= ?", sequence(cut.get(0)));
        whole().body("head", equalTo(head));
        takeAway("journal_link", "position = ?", (long) links);
        String last = "sequence = (select max(sequence) from journal where sequence < ?)";
        takeAway("journal", last, sequence(cut.get(0)));
        whole().body("head", not(equalTo(head))).body("links", lessThan(links));
        putBack("journal");
        putBack("journal_link");
        whole();
    }

    @Test
    void two_entries_that_change_places_are_named_at_the_first() throws SQLException {
        List<JsonNode> entries = saved();
        swap(entries.get(0), entries.get(1));
        broken(position(entries.get(0)), "changed");
        swap(entries.get(0), entries.get(1));
        whole();
    }

    /** No entry is in two links, not even for a moment. */
    private static void swap(JsonNode first, JsonNode second) throws SQLException {
        String set = "update journal_link set entry = ? where entry = ?";
        BehindTheBack.change(set, -sequence(first), sequence(first));
        BehindTheBack.change(set, sequence(first), sequence(second));
        BehindTheBack.change(set, sequence(second), -sequence(first));
    }

    @Test
    void an_edition_taken_away_is_named() throws SQLException {
        String body = Portal.newOffice("640121");
        PORTAL.bringToPublic(body, 2024, REPORT);
        takeAway("edition", "body = ?", body);
        check().body("whole", equalTo(false)).body("editions.body", equalTo(List.of(body)));
        putBack("edition");
        whole();
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal", "journal_link", "receipt", "edition"})
    void what_is_kept_for_good_cannot_be_emptied_while_the_triggers_stand(String table) {
        SQLException refused =
                assertThrows(SQLException.class, () -> BehindTheBack.tryAsOwner("truncate " + table + " cascade"));
        assertTrue(refused.getMessage().contains("never changed or deleted"), refused.getMessage());
    }

    private static List<JsonNode> saved() {
        String body = Portal.newOffice("640121");
        PORTAL.save(body, 2024, REPORT).then().statusCode(201);
        List<JsonNode> entries = new ArrayList<>();
        Contract.read(PORTAL.request().get("/v1/journal?body=" + body).asString())
                .path("items")
                .forEach(entries::add);
        return entries;
    }

    private static void takeAway(String table, String where, Object which) throws SQLException {
        BehindTheBack.change(
                "with gone as (delete from %1$s where %2$s returning *) insert into kept_%1$s select * from gone"
                        .formatted(table, where),
                which);
    }

    private static void putBack(String table) throws SQLException {
        String overriding = table.equals("journal") ? "overriding system value" : "";
        BehindTheBack.change("with back as (delete from kept_%1$s returning *) insert into %1$s %2$s select * from back"
                .formatted(table, overriding));
    }

    private static void broken(long position, String fault) {
        check().body("whole", equalTo(false))
                .body("links", equalTo((int) position - 1))
                .body("broken.position", equalTo((int) position))
                .body("broken.fault", equalTo(fault));
    }

    private static ValidatableResponse whole() {
        return check().body("broken", nullValue()).body("whole", equalTo(true));
    }

    private static ValidatableResponse check() {
        return PORTAL.request().get("/v1/journal/check").then().statusCode(200);
    }

    private static long sequence(JsonNode entry) {
        return entry.path("sequence").longValue();
    }

    private static long position(JsonNode entry) {
        return entry.path("position").longValue();
    }
}
