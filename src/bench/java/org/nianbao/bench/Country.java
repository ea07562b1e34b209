package org.nianbao.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.bench.Atlas.Place;
import org.nianbao.body.Level;

/** Makes a country of bodies with reports of several years, and loads it into a database that the service has migrated. */
public final class Country {
    private static final String SIZES =
            """
            select relname, pg_table_size(oid) as bytes, pg_indexes_size(oid) as indexes, greatest(reltuples, 0)::bigint as rows
            from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace
            and pg_total_relation_size(oid) > 1000000 order by pg_total_relation_size(oid) desc
            """;

    private final String url;
    private final Connection connection;

    private Country(String url) throws SQLException {
        this.url = url;
        connection = DriverManager.getConnection(url);
    }

    /** Loads: URL BODIES FIRST-YEAR LAST-YEAR SEED. */
    public static void main(String... arguments) throws Exception {
        new Country(arguments[0])
                .make(
                        Integer.parseInt(arguments[1]),
                        List.of(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3])),
                        Long.parseLong(arguments[4]));
    }

    private void make(int bodies, List<Integer> years, long seed) throws Exception {
        long begin = System.nanoTime();
        List<List<MadeBody>> provinces = new Atlas(seed, regions()).bodies(bodies);
        Loader loader = new Loader(url, years.get(0));
        loader.bodies(provinces);
        told(begin, "bodies loaded");
        long all = (long) bodies * (years.get(1) - years.get(0) + 1);
        try (Progress progress = new Progress("editions", all)) {
            for (int year = years.get(0); year <= years.get(1); year++) {
                loader.year(year, provinces, progress);
            }
        }
        told(begin, "editions loaded");
        run("analyze");
        run("select total_recount()");
        told(begin, "totals made");
        run("vacuum (analyze)");
        sizes();
        told(begin, "done");
    }

    private List<Place> regions() throws SQLException {
        List<Place> regions = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select code, name, level from region where length(code) = 6")) {
            while (rows.next()) {
                regions.add(new Place(rows.getString(1), rows.getString(2), Level.valueOf(rows.getString(3))));
            }
        }
        return regions;
    }

    private void sizes() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SIZES)) {
            System.out.printf("%-24s %12s %10s %10s%n", "table", "rows", "MB", "indexes MB");
            while (rows.next()) {
                System.out.printf(
                        "%-24s %,12d %,10.1f %,10.1f%n",
                        rows.getString(1), rows.getLong(4), rows.getLong(2) / 1e6, rows.getLong(3) / 1e6);
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select pg_database_size(current_database()) / 1e6")) {
            rows.next();
            System.out.printf("database %,.1f MB%n", rows.getDouble(1));
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void told(long begin, String what) {
        System.err.printf("%6.1f s  %s%n", (System.nanoTime() - begin) / 1e9, what);
    }
}
