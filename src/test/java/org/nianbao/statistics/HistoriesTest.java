package org.nianbao.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.Atlas;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;
import org.nianbao.TestClock;

/**
 * Random histories: eight writers publish, correct, take down, move bodies, merge them and set last days, all at once, in rounds. What
 * is answered from kept totals after a round is what is added up from the editions, then and ever after for that instant.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HistoriesTest {
    private static final String SPAN = "years=2023,2024&";
    private static final int WRITERS = 8;
    private static final int ROUNDS = 4;
    private static final List<String> COUNTIES = List.of("420602", "420606", "420607", "420624");
    private static final List<String> SLUGS =
            List.of("yongning-county-office-2024", "shuyang-drc-2023", "shanghai-stcsm-2024");
    private static final List<String> QUESTIONS = List.of(
            "region=420600",
            "region=420600&groupBy=year",
            "region=420600&groupBy=region,kind",
            "region=420000&depth=prefecture",
            "region=420606&groupBy=level",
            "region=420600&groupBy=year&basis=current");

    @AfterEach
    void let_time_go_on() {
        TestClock.goOn();
    }

    @ParameterizedTest
    @CsvSource({"1, 2025-01-08T04:00:00Z", "20240331, 2025-01-21T04:00:00Z"})
    void kept_totals_are_what_the_editions_add_up_to_at_every_instant(long seed, Instant beginning) throws Exception {
        List<Writer> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(new Writer(new Random(seed + i)));
        }
        Map<String, JsonNode> told = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            Instant now = beginning.plus(Duration.ofDays(3L * round));
            TestClock.stopAt(now.toString());
            atOnce(writers);
            for (String question : QUESTIONS) {
                JsonNode kept = Atlas.rows(SPAN + question);
                assertNotEquals(0, kept.size(), question);
                kept.forEach(HistoriesTest::holds);
                // Of several entries at one instant the later ones are dated a little later.
                told.put(question + "&asOf=" + now.plusSeconds(1), kept);
            }
        }
        TestClock.stopAt(beginning.plus(Duration.ofDays(3L * ROUNDS)).toString());
        for (Map.Entry<String, JsonNode> answer : told.entrySet()) {
            assertTrue(Atlas.rows(SPAN + answer.getKey()).equals(answer.getValue()), answer.getKey());
        }
        assertEquals(
                sum(Atlas.rows(SPAN + "region=420000&groupBy=year")),
                sum(Atlas.rows(SPAN + "region=420000&groupBy=year&basis=current")));
    }

    private static void atOnce(List<Writer> writers) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> work = new ArrayList<>();
        writers.forEach(writer -> work.add(threads.submit(writer::write)));
        for (Future<?> done : work) {
            done.get();
        }
        threads.shutdown();
    }

    /** What is true of every report is true of their sums; what is counted is counted once. */
    private static void holds(JsonNode row) {
        JsonNode coverage = row.get("coverage");
        int published = coverage.get("published").intValue();
        assertEquals(
                coverage.get("expected").intValue(),
                published + coverage.get("missing").intValue());
        assertEquals(
                published,
                coverage.get("onTime").intValue() + coverage.get("late").intValue());
        assertTrue(coverage.get("missing").intValue() >= 0, row.toString());
        assertEquals(
                value(row, "requests.received.total") + value(row, "requests.carriedOver.total"),
                value(row, "requests.concluded.total") + value(row, "requests.carriedForward.total"));
    }

    private static long value(JsonNode row, String measure) {
        JsonNode measured = row.get("measures").get(measure);
        return measured == null ? 0 : measured.get("value").longValue();
    }

    private static long sum(JsonNode rows) {
        long sum = 0;
        for (JsonNode row : rows) {
            sum += value(row, "requests.received.total");
        }
        return sum;
    }

    /** Does one thing after another with bodies of its own; what it did is not undone by another. */
    private static final class Writer {
        private static final Portal PORTAL = Portal.admin();

        private final Random random;
        private final List<Report> reports = new ArrayList<>();

        Writer(Random random) {
            this.random = random;
        }

        private record Report(String body, int year, ObjectNode content) {}

        void write() {
            for (int act = 0; act < 3; act++) {
                int kind = reports.isEmpty() ? 0 : random.nextInt(6);
                switch (kind) {
                    case 0, 1 -> publish();
                    case 2 -> correct(any(reports));
                    case 3 -> takeDown(any(reports));
                    case 4 -> move(any(reports).body());
                    default -> merge();
                }
            }
            if (random.nextInt(4) == 0) {
                setLastDay();
            }
        }

        private <T> T any(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        private void publish() {
            ObjectNode content = Corpus.report(any(SLUGS));
            Report report = new Report(
                    Portal.newOffice(any(COUNTIES)), content.get("year").intValue(), content);
            PORTAL.bringToPublic(report.body(), report.year(), content);
            reports.add(report);
        }

        private void correct(Report report) {
            PORTAL.correct(report.body(), report.year(), "更正").then().statusCode(200);
            PORTAL.mend(
                    report.body(),
                    report.year(),
                    Corpus.with(report.content(), "proactive.rules.inForce", 10 + random.nextInt(1_000_000)));
            PORTAL.submit(report.body(), report.year()).then().statusCode(201);
            PORTAL.publish(report.body(), report.year()).then().statusCode(201);
        }

        private void takeDown(Report report) {
            PORTAL.takeDown(report.body(), report.year(), "撤下").then().statusCode(200);
            reports.remove(report);
        }

        private void move(String body) {
            ObjectNode details = PORTAL.request().get("/v1/bodies/" + body).as(ObjectNode.class);
            details.remove(List.of("code", "version"));
            details.put("region", any(COUNTIES));
            PORTAL.request()
                    .header("If-Match", "*")
                    .body(details)
                    .put("/v1/bodies/" + body)
                    .then()
                    .statusCode(200);
        }

        /** Into a body that has not reported; the reports stay, and are not touched again. */
        private void merge() {
            Report report = any(reports);
            PORTAL.request()
                    .body(Map.of("kind", "merged", "into", List.of(Portal.newOffice(any(COUNTIES)))))
                    .put("/v1/bodies/" + report.body() + "/successions/2025-01-02")
                    .then()
                    .statusCode(201);
            reports.remove(report);
        }

        /** Somewhere in the days in which these histories happen; another writer may be doing the same. */
        private void setLastDay() {
            String deadline = "/v1/deadlines/" + any(COUNTIES) + "/2024";
            Map<String, String> day = Map.of("others", "2025-01-" + (10 + random.nextInt(20)));
            if (PORTAL.request().body(day).put(deadline).statusCode() == 428) {
                PORTAL.request()
                        .header("If-Match", "*")
                        .body(day)
                        .put(deadline)
                        .then()
                        .statusCode(200);
            }
        }
    }
}
