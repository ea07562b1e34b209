package org.nianbao.retry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.nianbao.Refusal.refused;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.BehindTheBack;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;
import org.nianbao.Tokens;

/** Whoever got no answer sends the same request again under the same key. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RetryTest {
    private static final ObjectNode REPORT = Corpus.report("yongning-county-office-2024");
    private static final ObjectNode WITH_ERRORS = Corpus.with(REPORT, "requests.concluded.naturalPerson", 99);
    private static final ObjectNode OTHER = Corpus.with(REPORT, "proactive.licensing.decisions", 5);
    private static final Map<String, Object> REASON = Map.of("reason", "更正数据");
    private static final Map<String, Object> REASONS = Map.of("reasons", List.of(Map.of("text", "请核对")));
    private static final Portal PORTAL = Portal.admin();

    private String body;
    private String key;

    @BeforeEach
    void a_body_that_has_not_filed() {
        body = Portal.newOffice("640121");
        key = "key-of-" + body;
    }

    @Test
    void a_submission_that_is_sent_again_is_answered_as_before_and_done_once() {
        Response first = keyed(key).body(REPORT).post(address("submission"));
        Response again = keyed(key).body(REPORT).post(address("submission"));
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        again.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertEquals(first.asString(), again.asString());
        assertEquals(first.contentType(), again.contentType());
        assertEquals(List.of("REGISTERED", "SAVED", "SUBMITTED"), acts());
        String id = first.path("id");
        PORTAL.request().get("/v1/receipts/" + id).then().body("verdict", equalTo("genuine"));
    }

    @Test
    void it_is_answered_as_before_also_when_things_have_gone_on_since() {
        PORTAL.save(body, 2024, REPORT);
        Response submitted = keyed(key + 1).post(address("submission"));
        Response returned = keyed(key + 2).body(REASONS).post(address("return"));
        PORTAL.mend(body, 2024, OTHER);
        keyed(key + 3).post(address("submission")).then().statusCode(201);
        Response published = keyed(key + 4).post(address("publication"));
        assertEquals(published.asString(), PORTAL.read(body, 2024).asString());
        Response correcting = keyed(key + 5).body(REASON).post(address("correction"));
        Response takenDown = keyed(key + 6).body(REASON).post(address("takedown"));
        List<String> done = acts();
        sameAgain(submitted, keyed(key + 1).post(address("submission")));
        sameAgain(returned, keyed(key + 2).body(REASONS).post(address("return")));
        sameAgain(published, keyed(key + 4).post(address("publication")));
        sameAgain(correcting, keyed(key + 5).body(REASON).post(address("correction")));
        sameAgain(takenDown, keyed(key + 6).body(REASON).post(address("takedown")));
        assertEquals(done, acts());
    }

    private static void sameAgain(Response first, Response again) {
        first.then().statusCode(anyOf(equalTo(200), equalTo(201)));
        again.then().statusCode(first.statusCode()).header("Idempotency-Replayed", "true");
        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("ETag"), again.header("ETag"));
    }

    @Test
    void a_key_stands_for_one_request_only() {
        keyed(key).body(REPORT).post(address("submission")).then().statusCode(201);
        reused(keyed(key).body(OTHER).post(address("submission")));
        reused(keyed(key).post(address("submission")));
        reused(keyed(key).body(REASONS).post(address("return")));
        reused(keyed(key).body(REPORT).post(Portal.filing(Portal.newOffice("640121"), 2024) + "/submission"));
        assertEquals(List.of("REGISTERED", "SAVED", "SUBMITTED"), acts());
    }

    private static void reused(Response response) {
        refused(response, 422, "idempotency-key-reused");
    }

    @Test
    void a_body_that_nobody_reads_is_refused_with_a_key() {
        keyed(key).body(REPORT).post(address("submission")).then().statusCode(201);
        refused(keyed("publish-" + key).body(Map.of("a", 1)).post(address("publication")), 400, "invalid-parameter");
        keyed("publish-" + key).post(address("publication")).then().statusCode(201);
    }

    @Test
    void who_has_other_rights_by_now_does_not_get_the_answer_of_then() {
        Portal.as(Tokens.filer(body))
                .request()
                .header("Idempotency-Key", key)
                .body(REPORT)
                .post(address("submission"))
                .then()
                .statusCode(201);
        RequestSpecification demoted = Portal.as(Tokens.filer(Portal.newCode()))
                .request()
                .header("Idempotency-Key", key)
                .body(REPORT);
        reused(demoted.post(address("submission")));
    }

    @Test
    void keys_belong_to_their_caller() {
        keyed(key).body(REPORT).post(address("submission")).then().statusCode(201);
        Portal.as(Tokens.reviewer("640121"))
                .request()
                .header("Idempotency-Key", key)
                .post(address("publication"))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
    }

    @Test
    void what_was_refused_is_not_kept_and_may_be_mended_under_the_same_key() {
        refused(keyed(key).body(WITH_ERRORS).post(address("submission")), 422, "has-errors");
        refused(keyed(key).post(address("publication")), 404, "no-filing");
        keyed(key)
                .body(REPORT)
                .post(address("submission"))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
    }

    @Test
    void a_key_opens_no_door() {
        keyed(key).body(REPORT).post(address("submission")).then().statusCode(201);
        RequestSpecification nobody = given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(REPORT);
        refused(nobody.post(address("submission")), 401, "unauthenticated");
        RequestSpecification foreigner = Portal.as(Tokens.filer(Portal.newCode()))
                .request()
                .header("Idempotency-Key", key)
                .body(REPORT);
        refused(foreigner.post(address("submission")), 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "two words", "a\"b", "\"open", "closed\"", "a\\b", "\"key\";a=1", "a\tb"})
    void what_is_no_key_is_refused(String bad) {
        PORTAL.save(body, 2024, REPORT);
        refused(keyed(bad).post(address("submission")), 400, "invalid-parameter");
        refused(keyed(bad).post(address("publication")), 400, "invalid-parameter");
        assertEquals("draft", PORTAL.read(body, 2024).path("state"));
    }

    @Test
    void a_key_has_255_characters_at_most_and_there_is_one() {
        String longest = (key + "x".repeat(255)).substring(0, 255);
        refused(keyed(longest + "x").body(REPORT).post(address("submission")), 400, "invalid-parameter");
        refused(
                keyed(key).header("Idempotency-Key", key + "2").body(REPORT).post(address("submission")),
                400,
                "invalid-parameter");
        keyed(longest).body(REPORT).post(address("submission")).then().statusCode(201);
    }

    @Test
    void a_key_is_the_same_with_the_quotes_of_a_structured_field_and_without() {
        Response first = keyed('"' + key + '"').body(REPORT).post(address("submission"));
        sameAgain(first, keyed(key).body(REPORT).post(address("submission")));
    }

    @Test
    void other_methods_have_no_use_for_a_key() {
        keyed(key).body(REPORT).put(Portal.filing(body, 2024)).then().statusCode(201);
        refused(keyed(key).body(REPORT).put(Portal.filing(body, 2024)), 428, "missing-if-match");
        keyed(key).delete(Portal.filing(body, 2024)).then().statusCode(204);
        refused(keyed(key).get(Portal.filing(body, 2024)), 404, "no-filing");
    }

    @Test
    void a_body_that_is_too_large_is_refused_with_a_key_as_without() {
        String large = REPORT.toString() + " ".repeat(1 << 20);
        refused(keyed(key).body(large).post(address("submission")), 413, "content-too-large");
    }

    @Test
    void answers_are_kept_for_seven_days_and_then_thrown_away() throws SQLException {
        keyed(key).body(REPORT).post(address("submission")).then().statusCode(201);
        aged("6 days 23 hours");
        claimAnother();
        keyed(key).body(REPORT).post(address("submission")).then().header("Idempotency-Replayed", "true");
        aged("2 hours");
        claimAnother();
        Response afresh = keyed(key).post(address("publication"));
        assertEquals(201, afresh.statusCode());
        assertNull(afresh.header("Idempotency-Replayed"));
    }

    private void aged(String interval) throws SQLException {
        BehindTheBack.change("update answered set at = at - cast(? as interval) where key = ?", interval, key);
    }

    private static void claimAnother() {
        String other = Portal.newOffice("640121");
        keyed("key-of-" + other)
                .body(REPORT)
                .post(Portal.filing(other, 2024) + "/submission")
                .then()
                .statusCode(201);
    }

    private static RequestSpecification keyed(String key) {
        return PORTAL.request().header("Idempotency-Key", key);
    }

    private String address(String act) {
        return Portal.filing(body, 2024) + "/" + act;
    }

    private List<String> acts() {
        return PORTAL.request().get("/v1/journal?body=" + body).path("items.act");
    }
}
