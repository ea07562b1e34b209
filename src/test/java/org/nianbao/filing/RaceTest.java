package org.nianbao.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;

/** Two at once: one wins, the other is told so. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RaceTest {
    private static final ObjectNode REPORT = Corpus.report("yongning-county-office-2024");
    private static final Portal PORTAL = Portal.admin();

    @RepeatedTest(10)
    void of_two_submissions_at_once_one_wins() throws Exception {
        String body = Portal.newOffice("640121");
        PORTAL.save(body, 2024, REPORT);
        assertEquals(List.of(201, 409), atOnce(() -> PORTAL.submit(body, 2024), () -> PORTAL.submit(body, 2024)));
    }

    @RepeatedTest(10)
    void of_two_first_saves_at_once_one_wins() throws Exception {
        String body = Portal.newOffice("640121");
        List<Integer> statuses = atOnce(() -> PORTAL.save(body, 2024, REPORT), () -> PORTAL.save(body, 2024, REPORT));
        assertEquals(201, statuses.get(0));
        assertEquals(true, List.of(409, 428).contains(statuses.get(1)), statuses.toString());
    }

    @RepeatedTest(10)
    void of_two_publications_at_once_one_wins_and_there_is_one_edition() throws Exception {
        String body = Portal.newOffice("640121");
        PORTAL.save(body, 2024, REPORT);
        PORTAL.submit(body, 2024);
        assertEquals(List.of(201, 409), atOnce(() -> PORTAL.publish(body, 2024), () -> PORTAL.publish(body, 2024)));
        List<Integer> editions =
                PORTAL.request().get("/v1/reports/" + body + "/2024/editions").path("items.edition");
        assertEquals(List.of(1), editions);
    }

    @RepeatedTest(10)
    void a_withdrawal_and_a_publication_at_once_never_both_succeed() throws Exception {
        String body = Portal.newOffice("640121");
        PORTAL.save(body, 2024, REPORT);
        PORTAL.submit(body, 2024);
        List<Integer> statuses = atOnce(() -> PORTAL.publish(body, 2024), () -> PORTAL.request()
                .delete(Portal.filing(body, 2024) + "/submission"));
        assertEquals(1, statuses.stream().filter(status -> status < 300).count(), statuses.toString());
        assertEquals(1, statuses.stream().filter(status -> status == 409).count(), statuses.toString());
    }

    /** Statuses, the lowest first. */
    private static List<Integer> atOnce(Callable<Response> one, Callable<Response> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (Callable<Response> call : List.of(one, other)) {
                answers.add(both.submit(() -> {
                    start.await();
                    return call.call().statusCode();
                }));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            statuses.sort(null);
            return statuses;
        } finally {
            both.shutdown();
        }
    }
}
