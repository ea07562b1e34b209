package org.nianbao.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.Corpus;

/** The service on one machine, as a newcomer starts it. */
class StandaloneIT {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String TOWNSHIP = "11990121000000007M";
    private static final String SAMPLE_2024 =
            "/v1/statistics?region=990121&years=2024&measures=requests.received.total";

    @TempDir
    Path folder;

    @Test
    void it_brings_its_database_and_sample_keeps_them_and_survives_being_killed() throws Exception {
        String filed;
        try (RunningService first = start()) {
            assertEquals(7, row(first, SAMPLE_2024).at("/coverage/published").intValue());
            assertEquals(
                    8,
                    row(first, "/v1/statistics?region=640121&years=2024")
                            .at("/measures/requests.received.total/value")
                            .intValue());
            filed = file(first);
            assertTrue(first.log().contains(token("reviewer")), "the tokens are shown on the console");
            nobodyElseIsLetIn();
            first.kill();
        }
        try (RunningService second = start()) {
            JsonNode read = MAPPER.readTree(
                    second.send("GET", filed, token("filer"), "").body());
            assertEquals("draft", read.get("state").textValue());
            assertEquals(7, row(second, SAMPLE_2024).at("/coverage/published").intValue());
            assertEquals(
                    403,
                    second.send("GET", "/v1/filings/116401214219054680/2024", token("filer"), "")
                            .statusCode());
        }
    }

    @Test
    void with_a_database_but_no_issuer_of_tokens_it_refuses_to_start_and_says_what_is_missing() throws Exception {
        Map<String, String> database = Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:1/none");
        try (RunningService service = RunningService.start(folder, database)) {
            assertEquals(1, service.awaitExit());
            assertTrue(service.log().contains("MP_JWT_VERIFY_ISSUER"), service.log());
            assertTrue(service.log().contains("MP_JWT_VERIFY_PUBLICKEY_LOCATION"), service.log());
            assertTrue(service.log().contains("MP_JWT_VERIFY_AUDIENCES"), service.log());
            assertFalse(Files.exists(folder.resolve("data")), "nothing embedded was started");
        }
    }

    @Test
    void a_secret_shared_with_the_issuer_is_no_way_to_sign_tokens() throws Exception {
        Map<String, String> shared = Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:1/none",
                "MP_JWT_VERIFY_ISSUER", "https://login.example.org",
                "MP_JWT_VERIFY_AUDIENCES", "nianbao",
                "MP_JWT_VERIFY_PUBLICKEY_LOCATION", "https://login.example.org/keys",
                "MP_JWT_VERIFY_PUBLICKEY_ALGORITHM", "HS256");
        try (RunningService service = RunningService.start(folder, shared)) {
            assertEquals(1, service.awaitExit());
            assertTrue(service.log().contains("MP_JWT_VERIFY_PUBLICKEY_ALGORITHM"), service.log());
        }
    }

    private RunningService start() throws IOException {
        return RunningService.start(folder, Map.of()).awaitReady();
    }

    private String file(RunningService service) throws Exception {
        String path = "/v1/filings/" + TOWNSHIP + "/2022";
        String content =
                Corpus.report("yongning-county-office-2024").put("year", 2022).toString();
        HttpResponse<String> saved = service.send("PUT", path, token("filer"), content);
        assertEquals(201, saved.statusCode(), saved.body());
        return path;
    }

    private String token(String role) throws IOException {
        return MAPPER.readTree(folder.resolve("data/demo-tokens.json").toFile())
                .get(role)
                .textValue();
    }

    private void nobodyElseIsLetIn() throws IOException {
        for (String secret : new String[] {"demo-tokens.json", "demo-key.pem", "database-password"}) {
            assertEquals("rw-------", permissions(folder.resolve("data").resolve(secret)));
        }
        assertThrows(SQLException.class, this::withoutPassword);
    }

    private void withoutPassword() throws IOException, SQLException {
        String port = Files.readAllLines(folder.resolve("data/postgresql/postmaster.pid"))
                .get(3);
        DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/postgres?user=postgres")
                .close();
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static JsonNode row(RunningService service, String question) throws Exception {
        return MAPPER.readTree(service.get(question).body()).at("/rows/0");
    }
}
