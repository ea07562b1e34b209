package org.nianbao.manners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.PostgresResource;

/** The pages of a portal may speak to the service, those of nobody else. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(Strict.class)
class PortalInABrowserTest {
    private static final String FILING = "/v1/filings/116401214219054680/2024";

    @TestHTTPResource
    URI home;

    @Test
    void the_portal_may_replace_a_filing() throws IOException {
        Wire.Answer answer = preflight(Strict.PORTAL);
        assertEquals(200, answer.status());
        assertEquals(Strict.PORTAL, answer.header("Access-Control-Allow-Origin"));
        assertTrue(answer.header("Access-Control-Allow-Methods").contains("PUT"));
        String headers = answer.header("Access-Control-Allow-Headers");
        for (String needed : List.of("Authorization", "Content-Type", "If-Match", "Idempotency-Key")) {
            assertTrue(headers.contains(needed), headers);
        }
    }

    @Test
    void the_portal_may_read_what_clients_need_also_of_a_refusal_and_sends_no_cookies() throws IOException {
        Wire.Answer answer = read("/v1/forms", Strict.PORTAL);
        assertEquals(200, answer.status());
        assertEquals(Strict.PORTAL, answer.header("Access-Control-Allow-Origin"));
        assertEquals("origin", answer.header("Vary"));
        assertEquals("false", answer.header("Access-Control-Allow-Credentials"));
        for (String needed : List.of("ETag", "Location", "Retry-After", "RateLimit")) {
            assertTrue(answer.header("Access-Control-Expose-Headers").contains(needed), answer.text());
        }
        for (int i = 0; i < 5; i++) {
            read("/v1/forms", Strict.PORTAL);
        }
        Wire.Answer refusal = read("/v1/forms", Strict.PORTAL);
        assertEquals(429, refusal.status());
        assertEquals(Strict.PORTAL, refusal.header("Access-Control-Allow-Origin"));
    }

    @Test
    void another_origin_gets_nothing() throws IOException {
        for (String origin : List.of("https://evil.example", Strict.PORTAL + ".evil.example", "null")) {
            Wire.Answer preflight = preflight(origin);
            assertEquals(403, preflight.status(), preflight.text());
            assertNull(preflight.header("Access-Control-Allow-Origin"));
            Wire.Answer answer = read("/v1/forms", origin);
            assertEquals(403, answer.status(), answer.text());
            assertNull(answer.header("Access-Control-Allow-Origin"));
            assertTrue(!answer.text().contains("items"), answer.text());
        }
    }

    @Test
    void where_it_is_reached_by_https_browsers_are_told_to_stay_there() throws IOException {
        assertEquals("max-age=31536000", read("/v1/nothing", Strict.PORTAL).header("Strict-Transport-Security"));
    }

    private Wire.Answer preflight(String origin) throws IOException {
        return Wire.send(
                home.getPort(),
                "OPTIONS " + FILING,
                List.of(
                        "Origin: " + origin,
                        "Access-Control-Request-Method: PUT",
                        "Access-Control-Request-Headers: authorization,content-type,idempotency-key,if-match"));
    }

    private Wire.Answer read(String path, String origin) throws IOException {
        return Wire.send(home.getPort(), "GET " + path, List.of("Origin: " + origin, "X-Forwarded-For: 198.51.100.1"));
    }
}
