package org.nianbao.standalone;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes, and comes back: the service says so, and goes on by itself. */
class OutageIT {
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void without_its_database_it_answers_503_and_when_that_is_back_it_answers_as_before() throws Exception {
        EmbeddedPostgres postgres = postgres(0);
        int port = postgres.getPort();
        try (RunningService service =
                RunningService.start(folder, environment(postgres)).awaitReady()) {
            assertFalse(Files.exists(folder.resolve("data")), "nothing embedded was started");
            assertEquals(200, service.get("/v1/bodies").statusCode());
            postgres.close();
            HttpResponse<String> down = service.get("/v1/bodies");
            assertEquals(503, down.statusCode(), down.body());
            assertEquals(
                    "application/problem+json",
                    down.headers().firstValue("Content-Type").orElse(""));
            assertEquals("5", down.headers().firstValue("Retry-After").orElse(""));
            assertEquals(503, service.get("/q/health/ready").statusCode());
            assertEquals(200, service.get("/q/health/live").statusCode());
            postgres = postgres(port);
            await().atMost(SOON).until(() -> service.get("/v1/bodies").statusCode() == 200);
            await().atMost(SOON).until(() -> service.get("/q/health/ready").statusCode() == 200);
        } finally {
            postgres.close();
        }
    }

    private EmbeddedPostgres postgres(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Path.of("target/postgres").toFile())
                .setDataDirectory(folder.resolve("cluster"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    private Map<String, String> environment(EmbeddedPostgres postgres) throws IOException {
        Path issuer = Files.createDirectories(folder.resolve("issuer"));
        DemoIssuer.of(issuer);
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                postgres.getJdbcUrl("postgres", "postgres"),
                "QUARKUS_DATASOURCE_USERNAME",
                "postgres",
                "MP_JWT_VERIFY_ISSUER",
                DemoIssuer.NAME,
                "MP_JWT_VERIFY_AUDIENCES",
                DemoIssuer.AUDIENCE,
                "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
                issuer.resolve("demo-key.pub.pem").toUri().toString(),
                "MP_JWT_VERIFY_PUBLICKEY_ALGORITHM",
                "ES256",
                "NIANBAO_RECEIPT_KEY",
                KeyFiles.ofReceipts(issuer).toString());
    }
}
