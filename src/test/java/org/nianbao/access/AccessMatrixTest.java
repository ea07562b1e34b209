package org.nianbao.access;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nianbao.Contract;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;
import org.nianbao.Tokens;

/** Every operation of the contract is tried by everyone who may come, at home and elsewhere; what is due to them says the contract. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AccessMatrixTest {
    private static final Set<String> ROLES = Set.of("filer", "delegate", "reviewer", "admin");

    @Inject
    AgroalDataSource database;

    /** An operation, a caller, and how the door answered. */
    private record Cell(AnyCaller caller, AnyCaller.Verdict due, AnyCaller.Verdict got) {}

    @Test
    void the_contract_says_of_every_operation_that_is_not_public_who_may_call_it() {
        for (Contract.Operation operation : Contract.operations()) {
            Map<String, String> callers = Contract.callers(operation);
            String where = operation + " " + operation.id() + ": ";
            assertEquals(
                    operation.isSecured(),
                    !callers.isEmpty(),
                    where + "an operation has both security and x-callers, or neither and is public");
            assertTrue(ROLES.containsAll(callers.keySet()), where + "x-callers names none but " + ROLES);
            assertTrue(Set.of("own", "any").containsAll(callers.values()), where + "x-callers says own or any");
            if (operation.isSecured()) {
                assertEquals("any", callers.get("admin"), where + "an admin may do everything");
                assertTrue(
                        !callers.containsValue("own") || Ground.isPlace(operation),
                        where + "own, but which? There is no parameter that names a body or a region");
            }
        }
    }

    @Test
    void every_operation_answers_everyone_as_the_contract_says() throws SQLException {
        StringBuilder table = new StringBuilder();
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (Contract.Operation operation : Contract.operations()) {
            List<Cell> row = row(operation);
            assertEquals(AnyCaller.values().length, row.size(), operation + " is tried by everyone");
            tried += row.size();
            table.append(written(operation, row));
            row.stream().filter(cell -> cell.got() != cell.due()).forEach(cell -> wrong.add(operation + " " + cell));
        }
        System.out.printf("%s%n%s%d combinations tried%n", Arrays.toString(AnyCaller.values()), table, tried);
        assertEquals(List.of(), wrong);
        assertEquals(Contract.operations().size() * AnyCaller.values().length, tried);
    }

    @Test
    void what_nobody_declared_is_closed_to_everybody() {
        Portal.as("").request().get("/undeclared").then().statusCode(401);
        for (AnyCaller caller : AnyCaller.values()) {
            Portal.as(caller.token()).request().get("/undeclared").then().body("code", equalTo(closed(caller)));
        }
    }

    @Test
    void a_bad_token_is_no_worse_than_none_where_none_is_needed() {
        Portal.as(Tokens.expired()).request().get("/v1/forms").then().statusCode(200);
    }

    private static String closed(AnyCaller caller) {
        return Set.of(AnyCaller.NOBODY, AnyCaller.BAD_TOKEN).contains(caller) ? "unauthenticated" : "forbidden";
    }

    /** First those who are refused, who must leave everything as it was; then those who are let in, each to a ground of their own. */
    private List<Cell> row(Contract.Operation operation) throws SQLException {
        List<Cell> row = new ArrayList<>();
        Ground filed = Ground.withFiling();
        Ground bare = Ground.bare();
        String before = filed.filing();
        long acts = acts();
        for (AnyCaller caller : AnyCaller.values()) {
            if (caller.due(operation) != AnyCaller.Verdict.LET_IN) {
                row.add(refused(operation, caller, filed, bare));
            }
        }
        assertEquals(before, filed.filing(), operation + ": a refused call changed the filing");
        assertEquals(acts, acts(), operation + ": a refused call was acted upon");
        for (AnyCaller caller : AnyCaller.values()) {
            if (caller.due(operation) == AnyCaller.Verdict.LET_IN) {
                row.add(letIn(operation, caller));
            }
        }
        return row;
    }

    private static Cell letIn(Contract.Operation operation, AnyCaller caller) {
        Ground ground = operation.isSecured() ? Ground.withFiling() : Ground.bare();
        int status = ground.tryOut(operation, caller.token(ground)).statusCode();
        assertTrue(status < 500, operation + " " + caller + " " + status);
        return new Cell(caller, caller.due(operation), AnyCaller.Verdict.of(status));
    }

    /** Whoever is refused is told the same, whether or not there is a filing, and nothing but that. */
    private static Cell refused(Contract.Operation operation, AnyCaller caller, Ground filed, Ground bare) {
        Response answer = filed.tryOut(operation, caller.token(filed, bare));
        AnyCaller.Verdict got = AnyCaller.Verdict.of(answer.statusCode());
        if (got != AnyCaller.Verdict.LET_IN) {
            assertEquals(
                    Set.of("type", "title", "status", "detail", "instance", "code"),
                    answer.jsonPath().getMap("").keySet(),
                    operation + " " + caller);
        }
        // Bad tokens are journaled, and only so many in a minute: another test counts on its own.
        if (got == AnyCaller.Verdict.FORBIDDEN) {
            String other = bare.tryOut(operation, caller.token(filed, bare)).asString();
            assertEquals(answer.asString().replace(filed.body(), bare.body()), other, operation + " " + caller);
        }
        return new Cell(caller, caller.due(operation), got);
    }

    /** How often anything was done; every act is journaled, and so is a refusal, which is none. */
    private long acts() throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet count = connection
                        .createStatement()
                        .executeQuery("select count(*) from journal where act <> 'REFUSED'")) {
            count.next();
            return count.getLong(1);
        }
    }

    private static String written(Contract.Operation operation, List<Cell> row) {
        StringBuilder line = new StringBuilder("%-28s".formatted(operation.id()));
        for (AnyCaller caller : AnyCaller.values()) {
            row.stream()
                    .filter(cell -> cell.caller() == caller)
                    .forEach(cell ->
                            line.append("%-7s".formatted(cell.got().sign() + (cell.got() == cell.due() ? "" : "!"))));
        }
        return line.append('\n').toString();
    }
}
