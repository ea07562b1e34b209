package org.nianbao.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;

/** The sums that are kept are the sums that one gets by adding all standing editions up. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class KeptTotalsTest {
    private static final List<String> SLUGS =
            List.of("yongning-county-office-2024", "shuyang-drc-2023", "shanghai-stcsm-2024", "suqian-city-2024");
    private static final String KEPT =
            "select region, level, kind, scope, form, year, reports, figures, blanks from total where reports <> 0";
    private static final String LEFT_OVER =
            """
            select region, level, kind, scope, form, year, reports, figures, blanks from total
            where reports = 0 and (exists (select from unnest(figures) as figure where figure <> 0)
                                   or exists (select from unnest(blanks) as blank where blank <> 0))
            """;
    private static final String ADDED =
            """
            select region, level, kind, scope, form, year, max(reports) as reports,
                   array_agg(sum order by place), array_agg(blanks order by place)
            from (
                select region, level, kind, scope, form, year, place, count(*) as reports,
                       sum(coalesce(figure, 0))::bigint as sum, (count(*) filter (where figure is null))::integer as blanks
                from standing_edition, unnest(figures || fees) with ordinality as cell (figure, place)
                group by region, level, kind, scope, form, year, place
            ) as cells
            group by region, level, kind, scope, form, year
            """;

    @Inject
    AgroalDataSource database;

    @Test
    void they_equal_a_recomputation_after_eight_writers_published_corrected_and_took_down_at_once() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Future<?>> work = new ArrayList<>();
        for (int writer = 0; writer < 8; writer++) {
            long seed = writer;
            work.add(writers.submit(() -> publishSome(new Random(seed))));
        }
        for (Future<?> done : work) {
            done.get();
        }
        writers.shutdown();
        assertEquals(rows(ADDED), rows(KEPT));
        assertEquals(List.of(), rows(LEFT_OVER), "what no report adds to is zero");
    }

    private static void publishSome(Random random) {
        for (int i = 0; i < 4; i++) {
            ObjectNode report = Corpus.report(SLUGS.get(random.nextInt(SLUGS.size())));
            int year = report.get("year").intValue();
            String body = Portal.newOffice(random.nextBoolean() ? "640121" : "640122");
            Portal.admin().bringToPublic(body, year, report);
            if (random.nextBoolean()) {
                Portal.admin().correct(body, year, "更正").then().statusCode(200);
                Portal.admin().mend(body, year, Corpus.with(report, "proactive.rules.inForce", random.nextInt(1, 9)));
                Portal.admin().submit(body, year).then().statusCode(201);
                Portal.admin().publish(body, year).then().statusCode(201);
            }
            if (random.nextInt(4) == 0) {
                Portal.admin().takeDown(body, year, "撤下").then().statusCode(200);
            }
        }
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql + " order by region, level, kind, scope, form, year")) {
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= 9; column++) {
                    row.append(found.getString(column)).append('|');
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
