package org.nianbao.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.nianbao.BehindTheBack;

/** A journal from before there was a chain is chained when it is migrated, in its order, and goes on from there. */
class BackfillTest {
    private static final int ENTRIES = 25;

    @Test
    void entries_from_before_the_chain_are_chained_and_later_ones_follow() throws SQLException {
        BehindTheBack.tryAsOwner("drop database if exists backfill");
        BehindTheBack.tryAsOwner("create database backfill");
        migrate("14");
        try (Connection connection = BehindTheBack.database("backfill").getConnection();
                Statement statement = connection.createStatement()) {
            insert(statement, "timestamptz '2025-01-02 03:04:05.678901+08' + n * interval '1 hour'", ENTRIES);
            migrate("latest");
            assertEquals(ENTRIES, walk(statement));
            insert(statement, "now()", 2);
            assertEquals(ENTRIES + 2, walk(statement));
        }
    }

    /** Without the grants, which are for the newest tables. */
    private static void migrate(String target) {
        Flyway.configure()
                .dataSource(BehindTheBack.database("backfill"))
                .target(target)
                .skipDefaultCallbacks(true)
                .load()
                .migrate();
    }

    /** Every third entry is about a region and not about a report, and its words are not ASCII. */
    private static void insert(Statement statement, String at, int entries) throws SQLException {
        statement.execute(
                """
                insert into journal (at, actor, act, body, year, region, detail)
                select %s, 'a-filer', 'SAVED', case when n %% 3 > 0 then '116401214219054680' end, case when n %% 3 > 0 then 2024 end,
                case when n %% 3 = 0 then '640121' end, case when n %% 2 = 0 then '永宁县 ' || n end
                from generate_series(1, %d) n
                """
                        .formatted(at, entries));
    }

    private static int walk(Statement statement) throws SQLException {
        String before = Entry.BEGINNING;
        int links = 0;
        try (ResultSet rows = statement.executeQuery(
                "select * from journal left join journal_link on entry = sequence order by position nulls first")) {
            while (rows.next()) {
                links++;
                Entry entry = entry(rows);
                assertNull(entry.address());
                assertEquals(links, rows.getInt("position"));
                assertEquals(entry.hash(before), rows.getString("hash"));
                before = rows.getString("hash");
            }
        }
        return links;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("sequence"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("act"),
                row.getString("body"),
                row.getObject("year", Integer.class),
                row.getString("region"),
                row.getString("detail"),
                row.getString("address"));
    }
}
