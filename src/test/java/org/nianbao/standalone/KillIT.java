package org.nianbao.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.ReceiptKeys;
import org.nianbao.access.Role;

/** {@code kill -9} in the middle of many submissions: nothing that was acknowledged is lost, nothing is done twice. */
class KillIT {
    private static final int ROUNDS = 10;
    private static final int SUBMISSIONS = 200;
    private static final int FEWEST_ACKNOWLEDGED = 20;
    private static final int MOST_ACKNOWLEDGED = 150;
    private static final int MOST_ATTEMPTS = 20;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String REPORT =
            Corpus.report("yongning-county-office-2024").toString();
    private static final String DETAILS =
            """
            {"name": "测试机关", "kind": "office", "level": "county", "region": "640121", "validFrom": "2019-01-01"}
            """;

    private static final String HANDED_IN =
            "filing join receipt on filing.receipt = receipt.id where state = 'SUBMITTED'";

    @TempDir
    Path folder;

    private EmbeddedPostgres postgres;
    private DemoIssuer issuer;
    private RunningService service;

    /** A body's submission, with the token and the key under which it is sent until it is answered. */
    private record Submission(String body, String token, String key) {
        String filing() {
            return Portal.filing(body, 2024);
        }

        HttpResponse<String> send(RunningService service) throws IOException, InterruptedException {
            return service.post(filing() + "/submission", token, key, REPORT);
        }
    }

    @BeforeEach
    void a_service_with_a_database_that_outlives_it() throws Exception {
        postgres = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Path.of("target/postgres").toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertEquals("on", asked("show " + setting), setting);
        }
        issuer = DemoIssuer.of(Files.createDirectories(folder.resolve("issuer")));
        service = start();
    }

    @AfterEach
    void stop() throws IOException {
        Files.writeString(Path.of("target/kill-it.log"), service.log());
        service.close();
        postgres.close();
    }

    @Test
    void what_is_acknowledged_is_kept_and_what_is_sent_again_is_done_once() throws Exception {
        long seed = Long.getLong("nianbao.seed", System.nanoTime());
        System.out.printf("kill -9 in %d rounds of %d submissions, seed %d%n", ROUNDS, SUBMISSIONS, seed);
        Random random = new Random(seed);
        for (int round = 1; round <= ROUNDS; round++) {
            int fatal = FEWEST_ACKNOWLEDGED + random.nextInt(MOST_ACKNOWLEDGED - FEWEST_ACKNOWLEDGED + 1);
            long begin = System.nanoTime();
            String killed = killed(registered(), fatal);
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf("Round %2d: killed at acknowledgement %3d, %s, %.1f s%n", round, fatal, killed, seconds);
            for (String kept : List.of(HANDED_IN, "filing", "receipt", "answered")) {
                assertEquals(round * SUBMISSIONS, Integer.parseInt(asked("select count(*) from " + kept)), kept);
            }
        }
    }

    /** Kills the service at so many acknowledgements, starts it again, has everything sent again; and says how it was. */
    private String killed(List<Submission> submissions, int fatal) throws Exception {
        AtomicInteger acknowledged = new AtomicInteger();
        List<Optional<HttpResponse<String>>> before =
                Clients.all(submissions, one -> untilKilled(one, acknowledged, fatal));
        service = start();
        List<HttpResponse<String>> after = Clients.all(submissions, one -> served(() -> one.send(service)));
        int lost = 0;
        int lostAnswers = 0;
        for (int i = 0; i < SUBMISSIONS; i++) {
            boolean replayed = isReplayed(after.get(i));
            assertEquals(201, after.get(i).statusCode(), after.get(i).body());
            if (before.get(i).isPresent()) {
                assertTrue(replayed, "what was acknowledged is not done again");
                assertEquals(before.get(i).get().body(), after.get(i).body());
            } else {
                lost++;
                lostAnswers += replayed ? 1 : 0;
            }
        }
        verify(after);
        return "%d acknowledged before, %d sent again, of which %d had been done"
                .formatted(SUBMISSIONS - lost, lost, lostAnswers);
    }

    private static boolean isReplayed(HttpResponse<String> answer) {
        return answer.headers().firstValue("Idempotency-Replayed").isPresent();
    }

    /** The answer, if there is one; whoever gets the fatal one kills the service. */
    private Optional<HttpResponse<String>> untilKilled(Submission one, AtomicInteger acknowledged, int fatal)
            throws Exception {
        try {
            HttpResponse<String> answer = served(() -> one.send(service));
            assertEquals(201, answer.statusCode(), answer.body());
            if (acknowledged.incrementAndGet() == fatal) {
                service.kill();
            }
            return Optional.of(answer);
        } catch (IOException dead) {
            return Optional.empty();
        }
    }

    /** A service that has just started may be too busy at first, and says so: whoever has a key sends the request again. */
    private static HttpResponse<String> served(Callable<HttpResponse<String>> request) throws Exception {
        HttpResponse<String> answer = request.call();
        for (int attempt = 1; attempt < MOST_ATTEMPTS && answer.statusCode() == 503; attempt++) {
            answer = request.call();
        }
        return answer;
    }

    private void verify(List<HttpResponse<String>> answers) throws Exception {
        JsonWebKeySet keys = new JsonWebKeySet(service.get("/v1/receipts/keys").body());
        Clients.all(answers, answer -> {
            JsonNode receipt = MAPPER.readTree(answer.body());
            verify(receipt, keys);
            return receipt;
        });
        HttpResponse<String> check = service.send("GET", "/v1/journal/check", token(Role.ADMIN, Set.of()), "");
        assertTrue(MAPPER.readTree(check.body()).path("whole").booleanValue(), check.body());
    }

    /** With the public keys alone, and by asking the service. */
    private void verify(JsonNode receipt, JsonWebKeySet keys) throws Exception {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setCompactSerialization(receipt.path("jws").textValue());
        signature.setKey(new VerificationJwkSelector()
                .select(signature, keys.getJsonWebKeys())
                .getKey());
        assertTrue(signature.verifySignature());
        JsonNode signed = MAPPER.readTree(signature.getPayload());
        signed.properties().forEach(member -> assertEquals(receipt.get(member.getKey()), member.getValue()));
        String id = receipt.path("id").textValue();
        JsonNode check =
                MAPPER.readTree(served(() -> service.get("/v1/receipts/" + id)).body());
        assertEquals("genuine", check.path("verdict").textValue(), check.toString());
        assertEquals("same", check.path("filing").textValue(), check.toString());
    }

    /** Bodies that have not filed. */
    private List<Submission> registered() throws Exception {
        String admin = token(Role.ADMIN, Set.of());
        return Clients.all(Stream.generate(Portal::newCode).limit(SUBMISSIONS).toList(), code -> {
            HttpResponse<String> entered = served(() -> service.send("PUT", "/v1/bodies/" + code, admin, DETAILS));
            assertEquals(201, entered.statusCode(), entered.body());
            return new Submission(code, token(Role.FILER, Set.of(code)), "key-of-" + code);
        });
    }

    private String token(Role role, Set<String> bodies) {
        return issuer.token(role, bodies, Set.of());
    }

    private String asked(String question) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private RunningService start() throws IOException {
        return RunningService.start(
                        folder,
                        Map.of(
                                "QUARKUS_DATASOURCE_JDBC_URL",
                                postgres.getJdbcUrl("postgres", "postgres"),
                                "QUARKUS_DATASOURCE_USERNAME",
                                "postgres",
                                "MP_JWT_VERIFY_ISSUER",
                                DemoIssuer.NAME,
                                "MP_JWT_VERIFY_AUDIENCES",
                                "nianbao",
                                "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
                                folder.resolve("issuer/demo-key.pub.pem")
                                        .toUri()
                                        .toString(),
                                "MP_JWT_VERIFY_PUBLICKEY_ALGORITHM",
                                "ES256",
                                // It lives for seconds, and is not worth being compiled well.
                                "JAVA_TOOL_OPTIONS",
                                "-XX:TieredStopAtLevel=1",
                                "NIANBAO_RECEIPT_KEY",
                                ReceiptKeys.FORMER.toJson(OutputControlLevel.INCLUDE_PRIVATE)))
                .awaitReady();
    }
}
