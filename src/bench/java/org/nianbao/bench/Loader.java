package org.nianbao.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.nianbao.bench.MadeYear.Report;
import org.nianbao.publication.BenchEdition;
import org.nianbao.publication.BenchEdition.Author;
import org.postgresql.PGConnection;

/** Copies what was made into the database, two provinces at a time; every constraint and every trigger is left as it is. */
final class Loader {
    private static final int WRITERS = 2;
    private static final int BATCH = 500;

    private final String url;
    private final String registered;

    /**
     * @param firstYear the first for which the bodies owe a report
     */
    Loader(String url, int firstYear) {
        this.url = url;
        registered = firstYear + "-01-01";
    }

    void bodies(List<List<MadeBody>> provinces) throws SQLException, IOException {
        CopyText bodies = new CopyText();
        CopyText history = new CopyText();
        for (List<MadeBody> province : provinces) {
            for (MadeBody body : province) {
                Author author = body.author();
                bodies.row(author.code(), author.name(), author.kind(), author.level(), author.region(), registered, 1);
                history.row(
                        author.code(),
                        registered,
                        author.name(),
                        author.kind(),
                        author.level(),
                        author.region(),
                        registered);
            }
        }
        try (Connection connection = connect()) {
            copy(connection, "body (code, name, kind, level, region, valid_from, version)", bodies);
            copy(connection, "body_history (body, recorded_at, name, kind, level, region, valid_from)", history);
            connection.commit();
        }
    }

    void year(int year, List<List<MadeBody>> provinces, Progress progress) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<Void>> tasks = new ArrayList<>();
            provinces.forEach(province -> tasks.add(() -> province(year, province, progress)));
            for (Future<Void> task : writers.invokeAll(tasks)) {
                task.get();
            }
        } finally {
            writers.shutdownNow();
        }
    }

    private Void province(int year, List<MadeBody> bodies, Progress progress) throws SQLException, IOException {
        MadeYear made = new MadeYear(year);
        try (Connection connection = connect()) {
            for (int from = 0; from < bodies.size(); from += BATCH) {
                List<MadeBody> batch = bodies.subList(from, Math.min(bodies.size(), from + BATCH));
                write(connection, year, batch.stream().map(made::report).toList());
                progress.add(batch.size());
            }
        }
        return null;
    }

    private static void write(Connection connection, int year, List<Report> reports) throws SQLException, IOException {
        CopyText editions = new CopyText();
        CopyText submissions = new CopyText();
        CopyText journal = new CopyText();
        for (Report report : reports) {
            String body = report.body().author().code();
            for (BenchEdition edition : report.editions()) {
                List<Object> values = edition.values();
                editions.row(values);
                journal.row(values.get(3), "country", "PUBLISHED", body, year, values.get(2) + " " + edition.hash());
            }
            if (!report.editions().isEmpty()) {
                submissions.row(body, year, report.calendar().submitted());
            }
        }
        copy(connection, "edition (" + BenchEdition.COLUMNS + ")", editions);
        copy(connection, "first_submission (body, year, day)", submissions);
        copy(connection, "journal (at, actor, act, body, year, detail)", journal);
        connection.commit();
    }

    private static void copy(Connection connection, String into, CopyText rows) throws SQLException, IOException {
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + into + " from stdin", rows.take());
    }

    private Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        connection.setAutoCommit(false);
        return connection;
    }
}
