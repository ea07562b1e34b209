package org.nianbao.manners;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nianbao.Refusal.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;
import org.nianbao.TestClock;
import org.nianbao.Tokens;

/** Who asks too often is told so, and when to come back; nobody else notices. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(Strict.class)
class RateLimitTest {
    private static final String REQUEST = "{\"content\":" + Corpus.report("yongning-county-office-2024") + "}";
    private static int minutes;

    /** Every test at a time of its own, which stands still: what was used up before is there again. */
    @BeforeEach
    void another_time() {
        minutes += 10;
        TestClock.stopAt("2031-01-01T%02d:%02d:00Z".formatted(minutes / 60, minutes % 60));
    }

    @AfterEach
    void go_on() {
        TestClock.goOn();
    }

    @Test
    void every_answer_says_what_is_left_and_the_one_too_many_says_when_to_come_back() {
        for (int left = 2; left >= 0; left--) {
            validate("192.0.2.1")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", equalTo("\"validations\";q=3;w=60"))
                    .header("RateLimit", equalTo("\"validations\";r=" + left + ";t=" + 20 * (3 - left)))
                    .header("Retry-After", nullValue());
        }
        refused(validate("192.0.2.1"), 429, "too-many-requests")
                .header("RateLimit", equalTo("\"validations\";r=0;t=60"))
                .header("Retry-After", equalTo("20"))
                .body("detail", equalTo("请在 20 秒后重试"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1;x/validations",
                "/v1/validations;a=b",
                "/v1/validations/",
                "/v1/./validations",
                "//v1/validations"
            })
    void an_address_that_is_spelt_otherwise_counts_the_same(String spelt) throws Exception {
        // Not through REST Assured: the contract knows no such addresses.
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + spelt))
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", "192.0.2.9")
                .POST(HttpRequest.BodyPublishers.ofString(REQUEST))
                .build();
        HttpClient client = HttpClient.newHttpClient();
        for (int i = 0; i < 5; i++) {
            client.send(request, HttpResponse.BodyHandlers.discarding());
        }
        assertEquals(
                429,
                client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
    }

    @Test
    void who_waits_as_long_as_told_is_answered_again() {
        for (int i = 0; i < 3; i++) {
            validate("192.0.2.1");
        }
        validate("192.0.2.1").then().statusCode(429);
        TestClock.stopAt("2031-01-01T%02d:%02d:20Z".formatted(minutes / 60, minutes % 60));
        validate("192.0.2.1").then().statusCode(200);
        validate("192.0.2.1").then().statusCode(429);
    }

    @Test
    void it_counts_before_anything_is_read_and_errors_count_too() {
        for (int i = 0; i < 3; i++) {
            from("192.0.2.1").body("{").post("/v1/validations").then().statusCode(400);
        }
        from("192.0.2.1").body("{").post("/v1/validations").then().statusCode(429);
    }

    @Test
    void addresses_are_counted_apart_and_so_are_validations_and_all_else() {
        for (int i = 0; i < 3; i++) {
            validate("192.0.2.1");
        }
        validate("192.0.2.1").then().statusCode(429);
        validate("192.0.2.2").then().statusCode(200);
        for (int i = 0; i < 5; i++) {
            from("192.0.2.1").get("/v1/forms").then().statusCode(200);
        }
        refused(from("192.0.2.1").get("/v1/statistics"), 429, "too-many-requests");
        from("192.0.2.1").get("/q/health/live").then().statusCode(200).header("RateLimit", nullValue());
    }

    @Test
    void who_has_a_whole_network_of_addresses_is_one_client() {
        for (int i = 0; i < 3; i++) {
            validate("2001:db8:0:1::" + i).then().statusCode(200);
        }
        validate("2001:db8:0:1:ffff::1").then().statusCode(429);
        validate("2001:db8:0:2::1").then().statusCode(200);
    }

    @Test
    void a_good_token_is_counted_by_itself_and_a_bad_one_counts_for_nothing() {
        for (int i = 0; i < 3; i++) {
            validate("192.0.2.1", "Bearer " + Tokens.signedByAnotherKey() + i)
                    .then()
                    .statusCode(200);
        }
        validate("192.0.2.1", "Bearer x").then().statusCode(429);
        validate("192.0.2.1", "Basic eDp5").then().statusCode(429);
        for (int i = 0; i < 7; i++) {
            validate("192.0.2." + i, "Bearer " + Tokens.admin())
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", equalTo("\"callers\";q=7;w=60"));
        }
        validate("192.0.2.77", "Bearer " + Tokens.admin()).then().statusCode(429);
        validate("192.0.2.1", "Bearer " + Tokens.filer(Portal.newCode())).then().statusCode(200);
    }

    @Test
    void bad_tokens_where_one_is_needed_run_out_too() {
        for (int i = 0; i < 5; i++) {
            journal().then().statusCode(401);
        }
        refused(journal(), 429, "too-many-requests");
    }

    private static Response journal() {
        return from("192.0.2.1").header("Authorization", "Bearer x").get("/v1/journal");
    }

    @Test
    void a_client_that_no_trusted_proxy_speaks_for_cannot_choose_its_address() {
        for (int i = 0; i < 3; i++) {
            given().contentType(ContentType.JSON)
                    .header("X-Real-IP", "192.0.2." + i)
                    .header("X-RateLimit-Remaining", "1000")
                    .body(REQUEST)
                    .post("/v1/validations")
                    .then()
                    .statusCode(200);
        }
        given().contentType(ContentType.JSON)
                .header("X-Client-IP", "192.0.2.9")
                .body(REQUEST)
                .post("/v1/validations")
                .then()
                .statusCode(429);
        get("/v1/forms").then().statusCode(200);
    }

    private static Response validate(String address) {
        return from(address).body(REQUEST).post("/v1/validations");
    }

    private static Response validate(String address, String authorization) {
        return from(address)
                .header("Authorization", authorization)
                .body(REQUEST)
                .post("/v1/validations");
    }

    private static RequestSpecification from(String address) {
        return given().contentType(ContentType.JSON).header("X-Forwarded-For", address);
    }
}
