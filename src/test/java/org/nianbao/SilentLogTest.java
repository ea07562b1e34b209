package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong, the log has no report, no number of a person, no token and no password. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SilentLogTest {
    private static final String PERSON = "640121198801011234";
    private static final String TELEPHONE = "13909510123";
    private static final String SENTENCE = "秘密的一句话";
    private static final String REPORT = Corpus.report("yongning-county-office-2024")
            .toString()
            .replaceFirst("\"problems\":\"", "\"problems\":\"" + SENTENCE + PERSON + "，电话" + TELEPHONE + "。");
    private static final List<String> SECRETS = List.of(PERSON, TELEPHONE, SENTENCE, "eyJ", "s3cret", "Failing row");

    private final Recorder recorder = new Recorder();

    /** All that the root logger is given, with stack traces, as a handler prints it; but for what the tests' own database says. */
    private static final class Recorder extends ExtHandler {
        private final List<String> lines = new ArrayList<>();

        Recorder() {
            setFormatter(new PatternFormatter("%p [%c] %s%e%n"));
        }

        @Override
        protected synchronized void doPublish(ExtLogRecord logged) {
            if (!logged.getLoggerName().startsWith("io.zonky")) {
                lines.add(getFormatter().format(logged));
            }
        }

        synchronized String text() {
            return String.join("", lines);
        }
    }

    @BeforeEach
    void listen() {
        assertTrue(REPORT.contains(PERSON), "the report has what must not be told");
        Logger.getLogger("").addHandler(recorder);
    }

    @AfterEach
    void stop() {
        Logger.getLogger("").removeHandler(recorder);
    }

    @Test
    void refusals_of_all_kinds_are_not_logged_with_what_was_sent() {
        Portal admin = Portal.admin();
        admin.request()
                .body("{\"content\":" + REPORT + "}")
                .post("/v1/validations")
                .then()
                .statusCode(200);
        for (String broken : List.of(
                "{\"content\":" + REPORT + ",}",
                "{\"content\":{\"" + PERSON + "\":1}}",
                "{\"content\":\"" + SENTENCE + "\"}",
                "{\"body\":\"" + PERSON + "\",\"content\":" + REPORT + "}")) {
            admin.request().body(broken).post("/v1/validations").then().statusCode(400);
        }
        silent();
    }

    @Test
    void neither_are_tokens_and_what_came_with_them() {
        String body = Portal.newOffice("640121");
        Portal admin = Portal.admin();
        for (String token :
                List.of(Tokens.expired(), Tokens.signedByAnotherKey(), "eyJhbGciOiJub25lIn0.e30.", "s3cret")) {
            Portal.as(token).save(body, 2024, REPORT).then().statusCode(401);
        }
        Portal.as(Tokens.filer(Portal.newCode()))
                .save(body, 2024, REPORT)
                .then()
                .statusCode(403);
        admin.save(body, 2024, REPORT).then().statusCode(201);
        admin.save(body, 2024, REPORT).then().statusCode(428);
        silent();
    }

    @Test
    void what_the_database_refuses_is_not_repeated() throws SQLException {
        String body = Portal.newOffice("640121");
        BehindTheBack.tryAsOwner(
                "alter table filing add constraint broken check (content not like '%" + PERSON + "%') not valid");
        try {
            Portal.admin().save(body, 2024, REPORT).then().statusCode(409);
        } finally {
            BehindTheBack.tryAsOwner("alter table filing drop constraint broken");
        }
        assertTrue(recorder.text().contains("broken"), "the refusal is logged");
        silent();
    }

    @Test
    void the_unexpected_is_logged_with_its_place_and_without_what_it_says() throws SQLException {
        String body = Portal.newOffice("640121");
        BehindTheBack.tryAsOwner("alter table receipt rename column ruleset to gone");
        try {
            Portal.as(Tokens.filer(body))
                    .request()
                    .noFilters()
                    .body(REPORT)
                    .post(Portal.filing(body, 2024) + "/submission")
                    .then()
                    .statusCode(500);
        } finally {
            BehindTheBack.tryAsOwner("alter table receipt rename column gone to ruleset");
        }
        assertTrue(recorder.text().contains("Unexpected, trace "), "it is logged");
        assertTrue(recorder.text().contains("at org.nianbao.filing.Receipts.issue"), "with its place");
        silent();
    }

    private void silent() {
        String text = recorder.text();
        SECRETS.forEach(secret -> assertFalse(text.contains(secret), secret + " in\n" + text));
    }
}
