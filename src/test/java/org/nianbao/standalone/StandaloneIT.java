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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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

    private static final List<String> SECRETS =
            List.of("demo-tokens.json", "demo-key.pem", "database-password", "service-password", "receipt-key.pem");

    @TempDir
    Path folder;

    @Test
    void it_brings_its_database_and_sample_keeps_them_and_survives_being_killed() throws Exception {
        String filed;
        String receipt;
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
            itCannotChangeWhatIsKeptForGood();
            receipt = submit(first, filed);
            assertEquals("genuine", verdict(first, receipt));
            first.kill();
        }
        // A data folder from before the service had a role and a password of its own.
        Files.delete(folder.resolve("data/service-password"));
        try (RunningService second = start()) {
            assertEquals("genuine", verdict(second, receipt));
            itCannotChangeWhatIsKeptForGood();
            stillThere(second, filed);
        }
    }

    @Test
    void with_a_database_but_no_issuer_of_tokens_and_no_key_it_refuses_to_start_and_says_what_is_missing()
            throws Exception {
        Map<String, String> database = Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:1/none");
        try (RunningService service = RunningService.start(folder, database)) {
            assertEquals(1, service.awaitExit());
            assertTrue(service.log().contains("MP_JWT_VERIFY_ISSUER"), service.log());
            assertTrue(service.log().contains("MP_JWT_VERIFY_PUBLICKEY_LOCATION"), service.log());
            assertTrue(service.log().contains("MP_JWT_VERIFY_AUDIENCES"), service.log());
            assertTrue(service.log().contains("NIANBAO_RECEIPT_KEY"), service.log());
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
                "MP_JWT_VERIFY_PUBLICKEY_ALGORITHM", "HS256",
                "NIANBAO_RECEIPT_KEY", "none.pem");
        try (RunningService service = RunningService.start(folder, shared)) {
            assertEquals(1, service.awaitExit());
            assertTrue(service.log().contains("MP_JWT_VERIFY_PUBLICKEY_ALGORITHM"), service.log());
        }
    }

    private void stillThere(RunningService second, String filed) throws Exception {
        JsonNode read =
                MAPPER.readTree(second.send("GET", filed, token("filer"), "").body());
        assertEquals("submitted", read.get("state").textValue());
        assertEquals(7, row(second, SAMPLE_2024).at("/coverage/published").intValue());
        assertEquals(
                403,
                second.send("GET", "/v1/filings/116401214219054680/2024", token("filer"), "")
                        .statusCode());
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

    private String submit(RunningService service, String filed) throws Exception {
        HttpResponse<String> submitted = service.send("POST", filed + "/submission", token("filer"), "");
        assertEquals(201, submitted.statusCode(), submitted.body());
        return "/v1/receipts/" + MAPPER.readTree(submitted.body()).get("id").textValue();
    }

    /** As whoever holds a receipt asks; a key that were made anew would not know it any more. */
    private static String verdict(RunningService service, String receipt) throws Exception {
        return MAPPER.readTree(service.get(receipt).body()).path("verdict").asText();
    }

    private String token(String role) throws IOException {
        return MAPPER.readTree(folder.resolve("data/demo-tokens.json").toFile())
                .get(role)
                .textValue();
    }

    private void nobodyElseIsLetIn() throws IOException {
        for (String secret : SECRETS) {
            assertEquals("rw-------", permissions(folder.resolve("data").resolve(secret)));
        }
        assertThrows(SQLException.class, () -> connect("postgres", null).close());
        assertThrows(SQLException.class, () -> connect("nianbao_app", null).close());
    }

    /** The database has no other connection of the service than this role's. */
    private void itCannotChangeWhatIsKeptForGood() throws IOException, SQLException {
        Path data = folder.resolve("data");
        try (Connection owner = connect("postgres", Files.readString(data.resolve("database-password")));
                ResultSet users = owner.createStatement()
                        .executeQuery("select string_agg(distinct usename, ',') from pg_stat_activity "
                                + "where backend_type = 'client backend' and pid <> pg_backend_pid()")) {
            users.next();
            assertEquals("nianbao_app", users.getString(1));
        }
        try (Connection service = connect("nianbao_app", Files.readString(data.resolve("service-password")))) {
            for (String table : List.of("journal", "journal_link", "receipt", "edition")) {
                for (String change : List.of("delete from ", "truncate ", "drop table ")) {
                    SQLException refused = assertThrows(
                            SQLException.class, () -> service.createStatement().execute(change + table));
                    assertEquals("42501", refused.getSQLState(), refused.getMessage());
                }
            }
        }
    }

    private Connection connect(String user, String password) throws IOException, SQLException {
        String port = Files.readAllLines(folder.resolve("data/postgresql/postmaster.pid"))
                .get(3);
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/postgres", user, password);
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static JsonNode row(RunningService service, String question) throws Exception {
        return MAPPER.readTree(service.get(question).body()).at("/rows/0");
    }
}
