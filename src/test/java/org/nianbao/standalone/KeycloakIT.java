package org.nianbao.standalone;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.Corpus;
import org.nianbao.ReceiptKeys;

/** The packaged service believes a real Keycloak, as far as that goes; one pair of processes for the life of a report and of a key. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class KeycloakIT {
    private static final String OWN = "116401210000001010";
    private static final String FOREIGN = "116401210000001023";
    private static final String NEW_KEY = "the-new-key";

    /** The keys are fetched every minute, and a good token is remembered for ten seconds; the rest is for a busy machine. */
    private static final Duration WITHDRAWN = Duration.ofMinutes(2);

    private EmbeddedPostgres postgres;
    private RunningKeycloak keycloak;
    private RunningService service;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        Optional<Path> jdk = NewerJdk.find();
        assumeTrue(
                jdk.isPresent(),
                "SKIPPED: Keycloak needs a JDK 21 or newer, and none was found; name one in " + NewerJdk.WANTED);
        keycloak = RunningKeycloak.start(jdk.get(), Path.of("target", "keycloak.log"));
        postgres = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Path.of("target/postgres").toFile())
                .start();
        keycloak.awaitReady();
        service = RunningService.start(folder, environment()).awaitReady();
    }

    @AfterAll
    void stop() throws IOException {
        for (AutoCloseable running : new AutoCloseable[] {service, keycloak, postgres}) {
            close(running);
        }
    }

    @Test
    @Order(1)
    void a_report_goes_from_the_vendor_over_the_filer_and_the_reviewer_to_the_public() throws Exception {
        register(OWN);
        register(FOREIGN);
        String vendor = keycloak.vendor();
        assertEquals(201, save(OWN, vendor));
        assertEquals(403, submit(OWN, vendor), "a vendor does not hand in");
        assertEquals(403, save(FOREIGN, vendor));
        String clerk = keycloak.user("clerk", "portal");
        assertEquals(403, save(FOREIGN, clerk));
        assertEquals(403, publish(clerk));
        assertEquals(201, submit(OWN, clerk));
        assertEquals(201, publish(keycloak.user("reviewer", "portal")));
        assertEquals(200, service.get("/v1/reports/" + OWN + "/2024").statusCode());
    }

    @Test
    @Order(2)
    void a_token_for_another_service_is_none_for_this_one() throws Exception {
        String token = keycloak.user("reviewer", "other");
        assertEquals("another-service", claim(token, 1, "aud"));
        assertEquals(401, read(token));
    }

    @Test
    @Order(3)
    void keys_are_rotated_without_a_restart_and_a_withdrawn_one_counts_no_more() throws Exception {
        String old = keycloak.user("clerk", "portal");
        assertEquals(200, read(old));
        keycloak.addKey(NEW_KEY);
        String fresh = keycloak.user("clerk", "portal");
        assertNotEquals(claim(old, 0, "kid"), claim(fresh, 0, "kid"));
        await().atMost(WITHDRAWN).until(() -> read(fresh) == 200);
        assertEquals(200, read(old), "both keys are published");
        keycloak.removeOtherKeys(NEW_KEY);
        Instant removed = Instant.now();
        await().atMost(WITHDRAWN).pollInterval(Duration.ofSeconds(1)).until(() -> read(old) == 401);
        System.out.println("The withdrawn key was refused after " + Duration.between(removed, Instant.now()));
        assertEquals(200, read(fresh));
        assertTrue(Long.parseLong(claim(old, 1, "exp")) > Instant.now().getEpochSecond(), "it has not just expired");
    }

    /** What the provider gave out before it cannot take back; that is why it should give for minutes. */
    @Test
    @Order(4)
    void a_disabled_user_gets_no_new_token_and_the_last_one_runs_out() throws Exception {
        String last = keycloak.user("clerk", "portal");
        keycloak.disable("clerk");
        HttpResponse<String> refused = keycloak.asked("clerk", "portal");
        assertEquals(400, refused.statusCode(), refused.body());
        assertEquals(200, read(last));
        long lives = Long.parseLong(claim(last, 1, "exp")) - Long.parseLong(claim(last, 1, "iat"));
        assertEquals(300, lives);
    }

    private Map<String, String> environment() {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                postgres.getJdbcUrl("postgres", "postgres"),
                "QUARKUS_DATASOURCE_USERNAME",
                "postgres",
                "MP_JWT_VERIFY_ISSUER",
                keycloak.issuer(),
                "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
                keycloak.keys(),
                "MP_JWT_VERIFY_AUDIENCES",
                "nianbao",
                "NIANBAO_RECEIPT_KEY",
                ReceiptKeys.FORMER.toJson(OutputControlLevel.INCLUDE_PRIVATE),
                "NIANBAO_CLAIMS_ROLES",
                "realm_access/roles");
    }

    private void register(String body) throws Exception {
        String details =
                """
                {"name": "测试机关%s", "kind": "office", "level": "county", "region": "640121", "validFrom": "2019-01-01"}
                """
                        .formatted(body);
        assertEquals(201, send("PUT", "/v1/bodies/" + body, keycloak.user("reviewer", "portal"), details));
    }

    private int save(String body, String token) throws Exception {
        return send(
                "PUT",
                filing(body),
                token,
                Corpus.report("yongning-county-office-2024").toString());
    }

    private int submit(String body, String token) throws Exception {
        return send("POST", filing(body) + "/submission", token, "");
    }

    private int publish(String token) throws Exception {
        return send("POST", filing(OWN) + "/publication", token, "");
    }

    private int read(String token) throws Exception {
        return send("GET", filing(OWN), token, "");
    }

    private int send(String method, String path, String token, String json) throws Exception {
        return service.send(method, path, token, json).statusCode();
    }

    private static String filing(String body) {
        return "/v1/filings/" + body + "/2024";
    }

    /** A member of a token's header (0) or claims (1). */
    private static String claim(String token, int part, String name) throws IOException {
        JsonNode members = new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[part]));
        return members.path(name).asText();
    }

    private static void close(AutoCloseable running) {
        try {
            if (running != null) {
                running.close();
            }
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
