package org.nianbao.publication;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;

/** Whoever follows the feed misses nothing, also while many write. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ChangeFeedTest {
    private static final ObjectNode REPORT = Corpus.report("yongning-county-office-2024");
    private static final Portal PORTAL = Portal.admin();
    private static final int WRITERS = 8;

    @Test
    void it_tells_what_was_published_corrected_withdrawn_and_published_again() {
        String start = end();
        String body = Portal.newOffice("640121");
        PORTAL.bringToPublic(body, 2024, REPORT);
        correct(body, 1);
        PORTAL.takeDown(body, 2024, "数据有误");
        PORTAL.mend(body, 2024, Corpus.with(REPORT, "proactive.rules.inForce", 2));
        PORTAL.submit(body, 2024);
        PORTAL.publish(body, 2024);
        JsonPath feed = read(start, 200);
        assertEquals(List.of("published", "corrected", "withdrawn", "published"), feed.getList("items.change"));
        assertEquals(List.of(1, 2, 2, 3), feed.getList("items.edition"));
        assertEquals("更正", feed.getString("items[1].reason"));
        assertEquals("数据有误", feed.getString("items[2].reason"));
        given().get(feed.getString("items[3].href")).then().header("ETag", '"' + feed.getString("items[3].hash") + '"');
    }

    @Test
    void a_reader_who_follows_it_while_eight_write_misses_nothing() throws Exception {
        String start = end();
        Set<String> done = new CopyOnWriteArraySet<>();
        List<Map<String, Object>> seen = followedWhile(start, () -> write(done));
        List<String> told = seen.stream()
                .map(item -> item.get("body") + " " + item.get("edition") + " " + item.get("change"))
                .toList();
        assertEquals(done, Set.copyOf(told));
        assertEquals(done.size(), told.size(), "nothing is told twice");
        long first = Long.parseLong(start) + 1;
        assertEquals(
                LongStream.range(first, first + told.size()).boxed().toList(),
                seen.stream()
                        .map(item -> ((Number) item.get("position")).longValue())
                        .toList());
        List<Map<String, Object>> again = new ArrayList<>();
        follow(start, again);
        assertEquals(seen, again, "from the beginning it is the same list");
    }

    /** All that a reader saw who followed the feed from a start while eight did something, and after. */
    private static List<Map<String, Object>> followedWhile(String start, Runnable writing) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> work = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            work.add(writers.submit(writing));
        }
        List<Map<String, Object>> seen = new ArrayList<>();
        String next = start;
        boolean busy = true;
        while (busy) {
            busy = work.stream().anyMatch(writer -> !writer.isDone());
            next = follow(next, seen);
        }
        for (Future<?> writer : work) {
            writer.get();
        }
        writers.shutdown();
        return seen;
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=-1", "after=x", "after=1234567890123456789", "limit=0", "limit=201"})
    void a_bad_question_is_told_what_is_wrong(String query) {
        given().get("/v1/changes?" + query).then().statusCode(400).body("code", equalTo("invalid-parameter"));
    }

    @Test
    void a_reader_who_is_ahead_gets_nothing_and_stays_where_it_was() {
        JsonPath feed = read("999999999999", 50);
        assertTrue(feed.getList("items").isEmpty());
        assertEquals("999999999999", feed.getString("next"));
    }

    private static void write(Set<String> done) {
        for (int i = 0; i < 3; i++) {
            String body = Portal.newOffice("640122");
            PORTAL.bringToPublic(body, 2024, REPORT);
            done.add(body + " 1 published");
            correct(body, 1);
            done.add(body + " 2 corrected");
            PORTAL.takeDown(body, 2024, "数据有误").then().statusCode(200);
            done.add(body + " 2 withdrawn");
        }
    }

    private static void correct(String body, int inForce) {
        PORTAL.correct(body, 2024, "更正").then().statusCode(200);
        PORTAL.mend(body, 2024, Corpus.with(REPORT, "proactive.rules.inForce", inForce));
        PORTAL.submit(body, 2024).then().statusCode(201);
        PORTAL.publish(body, 2024).then().statusCode(201);
    }

    /** Reads on to the end, in pieces, and says where that is. */
    private static String follow(String from, List<Map<String, Object>> seen) {
        String next = from;
        JsonPath feed = read(next, 7);
        while (!feed.getList("items").isEmpty()) {
            seen.addAll(feed.getList("items"));
            next = feed.getString("next");
            feed = read(next, 7);
        }
        return next;
    }

    private static String end() {
        return follow("0", new ArrayList<>());
    }

    private static JsonPath read(String after, int limit) {
        return given().get("/v1/changes?after=" + after + "&limit=" + limit)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
