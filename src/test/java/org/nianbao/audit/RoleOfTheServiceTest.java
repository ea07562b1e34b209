package org.nianbao.audit;

import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.BehindTheBack;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;

/** Whoever has taken over the service's session can add to what is kept for good, and no more. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RoleOfTheServiceTest {
    private static final String TRAP =
            """
            create temporary table journal_link (position bigint, entry bigint, hash text);
            create temporary table change (position bigint, body text, year integer, number integer, kind text);
            create function pg_temp.pwn() returns trigger language plpgsql as $$
            begin
                alter role nianbao_app superuser;
                return new;
            end
            $$;
            create trigger pwn before insert on pg_temp.journal_link for each row execute function pg_temp.pwn();
            create trigger pwn before insert on pg_temp.change for each row execute function pg_temp.pwn()
            """;
    private static final String ENTRY = "insert into journal (at, actor, act) values (now(), 'a-trap', 'SAVED')";

    @Test
    void temporary_tables_are_not_for_the_service() throws SQLException {
        refused("create temporary table journal_link (position bigint)");
    }

    @Test
    void a_temporary_table_with_the_name_of_ours_catches_nothing() throws SQLException {
        BehindTheBack.tryAsOwner("grant temporary on database postgres to nianbao_app");
        try (Connection connection = BehindTheBack.asService();
                Statement statement = connection.createStatement()) {
            statement.execute(TRAP);
            statement.execute(ENTRY);
            assertEquals("0", only(statement, "select count(*) from pg_temp.journal_link"));
            assertEquals("f", only(statement, "select rolsuper from pg_roles where rolname = current_user"));
        } finally {
            BehindTheBack.tryAsOwner("revoke temporary on database postgres from nianbao_app");
            BehindTheBack.tryAsOwner("alter role nianbao_app nosuperuser");
        }
        Portal.admin().request().get("/v1/journal/check").then().body("broken", nullValue());
    }

    @Test
    void what_runs_as_the_owner_searches_temporary_tables_last() throws SQLException {
        try (Connection connection = BehindTheBack.asService();
                Statement statement = connection.createStatement()) {
            assertEquals(
                    "3 3",
                    only(
                            statement,
                            """
                            select count(*) || ' ' || count(*) filter (where proconfig = '{"search_path=pg_catalog, public, pg_temp"}')
                            from pg_proc where prosecdef and pronamespace = 'public'::regnamespace
                            """));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "takedown",
                "change",
                "first_submission",
                "vintage",
                "body_history",
                "deadline_history",
                "extension_history"
            })
    void what_was_once_true_is_neither_changed_nor_taken_away(String table) throws SQLException {
        String column = table.equals("vintage") ? "name" : table.equals("deadline_history") ? "region" : "body";
        refused("update %1$s set %2$s = %2$s".formatted(table, column));
        refused("delete from " + table);
        refused("truncate " + table);
        SQLException refused = assertThrows(SQLException.class, () -> BehindTheBack.tryAsOwner("truncate " + table));
        assertTrue(refused.getMessage().contains("never changed or deleted"), refused.getMessage());
    }

    private static void refused(String sql) throws SQLException {
        try (Connection connection = BehindTheBack.asService();
                Statement statement = connection.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> statement.execute(sql));
            assertEquals("42501", refused.getSQLState(), refused.getMessage());
        }
    }

    private static String only(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            assertTrue(rows.next());
            String value = rows.getString(1);
            assertFalse(rows.next());
            return value;
        }
    }
}
