package org.nianbao.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.nianbao.Atlas;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;

/** What is answered from kept totals is what one gets by adding up all standing editions, as questions about an instant do. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class KeptTotalsTest {
    private static final List<String> SLUGS =
            List.of("yongning-county-office-2024", "shuyang-drc-2023", "shanghai-stcsm-2024", "suqian-city-2024");
    private static final String SPAN = "years=2022-2025&";
    private static final List<String> QUESTIONS = List.of(
            "region=000000",
            "region=000000&depth=prefecture",
            "region=000000&depth=county",
            "region=640000",
            "region=640000&groupBy=year",
            "region=640000&groupBy=kind,level",
            "region=640000&depth=county&groupBy=region,kind",
            "region=640000&kind=office",
            "region=640000&level=county&groupBy=level",
            "region=640100",
            "region=640121&groupBy=year",
            "region=640121&depth=township",
            "region=000000&scope=consolidated&groupBy=kind",
            "region=640000&basis=matched");

    @Inject
    AgroalDataSource database;

    @Inject
    RememberedAnswers remembered;

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
        for (String question : QUESTIONS) {
            JsonNode kept = Atlas.rows(SPAN + question);
            assertNotEquals(0, kept.size(), question);
            assertEquals(Atlas.rows(SPAN + question + "&asOf=" + Instant.now()), kept, question);
            run("select fold_postings(1000000)");
            remembered.forget();
            assertEquals(kept, Atlas.rows(SPAN + question), "folded: " + question);
        }
    }

    @Test
    void they_are_the_same_when_they_are_counted_anew() throws Exception {
        publishSome(new Random(9));
        List<JsonNode> before = new ArrayList<>();
        for (String question : QUESTIONS) {
            before.add(Atlas.rows(SPAN + question));
        }
        run("select total_recount()");
        remembered.forget();
        for (int i = 0; i < before.size(); i++) {
            assertEquals(before.get(i), Atlas.rows(SPAN + QUESTIONS.get(i)), QUESTIONS.get(i));
        }
    }

    @Test
    void an_answer_stays_what_it_is_until_something_happens() {
        String address = "/v1/statistics?region=640122&years=2023&groupBy=year";
        Response first = given().get(address);
        given().header("If-None-Match", first.header("ETag"))
                .get(address)
                .then()
                .statusCode(304);
        int missing = first.path("rows[0].coverage.missing");
        Portal.newOffice("640122");
        given().get(address).then().statusCode(200).body("rows[0].coverage.missing", equalTo(missing + 1));
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

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
