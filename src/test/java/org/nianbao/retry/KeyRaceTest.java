package org.nianbao.retry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.nianbao.AtOnce;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;

/** The same key from several clients at once. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class KeyRaceTest {
    private static final ObjectNode REPORT = Corpus.report("yongning-county-office-2024");
    private static final ObjectNode OTHER = Corpus.with(REPORT, "proactive.licensing.decisions", 5);
    private static final int CLIENTS = 8;

    private String body;

    @BeforeEach
    void a_body_that_has_not_filed() {
        body = Portal.newOffice("640121");
    }

    @RepeatedTest(10)
    void the_same_key_from_eight_clients_at_once_is_one_submission_and_eight_equal_answers() throws Exception {
        List<Response> answers = AtOnce.answers(IntStream.range(0, CLIENTS)
                .mapToObj(number -> submitting(REPORT))
                .toList());
        answers.forEach(answer -> answer.then().statusCode(201));
        assertEquals(1, answers.stream().map(Response::asString).distinct().count(), "all are given the same answer");
        assertEquals(
                CLIENTS - 1,
                answers.stream()
                        .filter(answer -> "true".equals(answer.header("Idempotency-Replayed")))
                        .count());
        submittedOnce();
    }

    @RepeatedTest(10)
    void the_same_key_with_two_contents_at_once_is_one_submission_and_one_refusal() throws Exception {
        assertEquals(
                List.of(201, 422),
                AtOnce.statuses(submitting(REPORT), submitting(OTHER)).stream()
                        .sorted()
                        .toList());
        submittedOnce();
    }

    private Callable<Response> submitting(ObjectNode content) {
        return () -> Portal.admin()
                .request()
                .header("Idempotency-Key", "key-of-" + body)
                .body(content)
                .post(Portal.filing(body, 2024) + "/submission");
    }

    private void submittedOnce() {
        List<String> acts =
                Portal.admin().request().get("/v1/journal?body=" + body).path("items.act");
        assertEquals(List.of("REGISTERED", "SAVED", "SUBMITTED"), acts);
    }
}
