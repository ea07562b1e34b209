package org.nianbao.retry;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nianbao.Refusal.refused;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;

/** A second request under a key waits for the first, wherever that one runs: here in a transaction of the test. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class WaitingTest {
    private static final ObjectNode REPORT = Corpus.report("yongning-county-office-2024");
    private static final String ISSUER = "nianbao-tests";
    private static final String CALLER = "an-admin";

    @Inject
    AgroalDataSource database;

    private String body;
    private String key;

    @BeforeEach
    void a_body_that_has_not_filed() {
        body = Portal.newOffice("640121");
        key = "key-of-" + body;
    }

    @Test
    void when_the_first_fails_the_second_does_the_work() throws Exception {
        try (Connection first = claimed()) {
            CompletableFuture<Response> second = CompletableFuture.supplyAsync(this::submit);
            awaitWaiting();
            first.rollback();
            second.get().then().statusCode(201);
        }
        assertEquals("submitted", Portal.admin().read(body, 2024).path("state"));
    }

    @Test
    void when_the_first_succeeds_the_second_gets_its_answer() throws Exception {
        try (Connection first = claimed()) {
            CompletableFuture<Response> second = CompletableFuture.supplyAsync(this::submit);
            awaitWaiting();
            first.commit();
            refused(second.get(), 422, "idempotency-key-reused");
        }
        Portal.admin().read(body, 2024).then().statusCode(404);
    }

    @Test
    void when_the_first_does_not_end_the_second_may_try_again_later() throws Exception {
        try (Connection first = claimed()) {
            Response second = submit();
            refused(second, 503, "database-unavailable");
            assertEquals("5", second.header("Retry-After"));
            first.rollback();
        }
        submit().then().statusCode(201);
    }

    @Test
    void when_the_work_cannot_be_committed_it_is_not_done_and_the_key_is_free() throws Exception {
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select pg_advisory_xact_lock(hashtext('nianbao.journal'))");
            refused(submit(), 503, "database-unavailable");
            other.rollback();
        }
        Portal.admin().read(body, 2024).then().statusCode(404);
        submit().then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void when_all_connections_are_in_use_it_may_be_tried_again_later() throws Exception {
        int most = database.getConfiguration().connectionPoolConfiguration().maxSize();
        List<Connection> all = new ArrayList<>();
        try {
            while (all.size() < most) {
                all.add(database.getConnection());
            }
            refused(submit(), 503, "database-unavailable");
        } finally {
            for (Connection one : all) {
                one.close();
            }
        }
        submit().then().statusCode(201);
    }

    private Response submit() {
        return Portal.admin()
                .request()
                .header("Idempotency-Key", key)
                .body(REPORT)
                .post(Portal.filing(body, 2024) + "/submission");
    }

    /** The key is taken for some other request, by a transaction that goes on. */
    private Connection claimed() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        try (PreparedStatement claim = connection.prepareStatement(
                "insert into answered (issuer, caller, key, request, at) values (?, ?, ?, '', now())")) {
            claim.setString(1, ISSUER);
            claim.setString(2, CALLER);
            claim.setString(3, key);
            assertEquals(1, claim.executeUpdate());
        }
        return connection;
    }

    private void awaitWaiting() {
        await().until(() -> {
            try (Connection connection = database.getConnection();
                    ResultSet waiting = connection
                            .createStatement()
                            .executeQuery(
                                    "select count(*) from pg_locks where locktype = 'transactionid' and not granted")) {
                return waiting.next() && waiting.getInt(1) == 1;
            }
        });
    }
}
