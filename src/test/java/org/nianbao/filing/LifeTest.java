package org.nianbao.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;
import org.nianbao.Tokens;

/** The README says who may do what in which state; every cell of its table is tried, by everybody. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LifeTest {
    private static final ObjectNode REPORT =
            Corpus.with(Corpus.report("yongning-county-office-2024"), "proactive.compulsion.decisions", null);
    private static final ObjectNode MENDED = Corpus.with(REPORT, "proactive.rules.inForce", 1);
    private static final int YEAR = 2024;
    private static final String REGION = "640121";
    private static final String ADMIN = "admin";
    private static final Map<String, String> LETTERS =
            Map.of("delegate", "D", "filer", "F", "reviewer", "R", ADMIN, "DFR");

    /** Every state, with every public side that it can have. */
    private static final List<String> ROWS = List.of(
            "none",
            "draft",
            "submitted",
            "returned",
            "accepted",
            "correcting",
            "submitted correction",
            "returned correction",
            "submitted, taken down",
            "returned, taken down");

    /** The table of the README: for every state and step the letters of those who may. */
    private static final Map<String, Map<String, String>> TABLE = table();

    static List<String> states() {
        return List.copyOf(TABLE.keySet());
    }

    @ParameterizedTest
    @MethodSource("states")
    void everybody_tries_every_step(String state) {
        Map<String, String> steps = TABLE.get(state);
        int tried = 0;
        String untouched = brought(state);
        for (String step : steps.keySet()) {
            for (String caller : List.of("nobody", "stranger", "delegate", "filer", "reviewer", ADMIN)) {
                boolean allowed = may(caller, steps.get(step));
                String body = allowed ? brought(state) : untouched;
                Response answer = take(step, body, portal(caller, body));
                int expected = allowed ? 2 : refusal(caller, step, state);
                int status = answer.statusCode();
                assertEquals(
                        expected,
                        allowed ? status / 100 : status,
                        state + ": " + caller + " " + step + "\n" + answer.asString());
                tried++;
            }
        }
        System.out.printf("%s: %d steps x 6 callers = %d tried%n", state, steps.size(), tried);
    }

    @ParameterizedTest
    @MethodSource("states")
    void next_actions_are_what_the_table_says(String state) {
        if (state.equals("none")) {
            return;
        }
        String body = brought(state);
        for (String caller : LETTERS.keySet()) {
            List<String> may = TABLE.get(state).entrySet().stream()
                    .filter(step -> may(caller, step.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            assertEquals(may, portal(caller, body).read(body, YEAR).path("nextActions"), state + ": " + caller);
        }
    }

    @Test
    void the_table_has_all_states_and_steps() {
        List<String> steps = Arrays.stream(Step.values()).map(Step::code).toList();
        assertEquals(ROWS, List.copyOf(TABLE.keySet()));
        TABLE.forEach((state, row) -> assertEquals(steps, List.copyOf(row.keySet()), state));
        for (FilingState state : FilingState.values()) {
            assertFalse(TABLE.keySet().stream().noneMatch(row -> row.startsWith(state.code())), state.code());
        }
    }

    private static boolean may(String caller, String letters) {
        return LETTERS.getOrDefault(caller, "").chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
    }

    /** Who may never do it is told so; who may, that it is not the time for it. */
    private static int refusal(String caller, String step, String state) {
        if (caller.equals("nobody")) {
            return 401;
        }
        boolean ever = TABLE.values().stream().anyMatch(row -> may(caller, row.get(step)));
        return !ever ? 403 : state.equals("none") ? 404 : 409;
    }

    private static Portal portal(String caller, String body) {
        return switch (caller) {
            case "nobody" -> Portal.nobody();
            case "stranger" -> Portal.as(Tokens.filer("119901210000000013"));
            case "delegate" -> Portal.as(Tokens.delegate(body));
            case "filer" -> Portal.as(Tokens.filer(body));
            case "reviewer" -> Portal.as(Tokens.reviewer(REGION));
            default -> Portal.admin();
        };
    }

    private static Response take(String step, String body, Portal portal) {
        return switch (step) {
            case "save" -> portal.replace(body, YEAR, MENDED, exists(body) ? "*" : "");
            case "explain" -> portal.explain(body, YEAR, blank(), Map.of("reason", "other", "text", "本年没有。"));
            case "submit" -> portal.submit(body, YEAR);
            case "delete" -> portal.request().delete(Portal.filing(body, YEAR));
            case "withdraw" -> portal.withdraw(body, YEAR);
            case "return" -> portal.giveBack(body, YEAR, "请核对");
            case "publish" -> portal.publish(body, YEAR);
            case "correct" -> portal.correct(body, YEAR, "漏报");
            case "abandon" -> portal.abandon(body, YEAR);
            case "takeDown" -> portal.takeDown(body, YEAR, "含有个人信息");
            default -> throw new IllegalArgumentException(step);
        };
    }

    private static boolean exists(String body) {
        return Portal.admin().read(body, YEAR).statusCode() == 200;
    }

    /** The warning in every report here, by what it will be called: it does not depend on the body. */
    private static String blank() {
        return Portal.admin()
                .request()
                .body(Map.of("content", REPORT))
                .post("/v1/validations")
                .path("findings.find { it.code == 'R0-BLANK' }.fingerprint");
    }

    /** A body whose filing is in a state of the table, changed since it was last decided on where that matters. */
    private static String brought(String state) {
        String body = Portal.newOffice(REGION);
        Portal admin = Portal.admin();
        switch (state) {
            case "none" -> {}
            case "draft" -> admin.save(body, YEAR, REPORT);
            case "submitted" -> submitted(body, REPORT);
            case "returned" -> {
                submitted(body, REPORT);
                admin.giveBack(body, YEAR, "请核对");
                admin.mend(body, YEAR, MENDED);
            }
            case "accepted" -> admin.bringToPublic(body, YEAR, REPORT);
            default -> published(body, state);
        }
        return body;
    }

    private static void published(String body, String state) {
        Portal admin = Portal.admin();
        switch (state) {
            case "correcting" -> correcting(body);
            case "submitted correction" -> submittedCorrection(body);
            case "returned correction" -> {
                submittedCorrection(body);
                admin.giveBack(body, YEAR, "请核对");
                admin.mend(body, YEAR, Corpus.with(REPORT, "proactive.rules.inForce", 2));
            }
            case "submitted, taken down" -> {
                submittedCorrection(body);
                admin.takeDown(body, YEAR, "含有个人信息").then().statusCode(200);
            }
            case "returned, taken down" -> {
                admin.bringToPublic(body, YEAR, REPORT);
                admin.takeDown(body, YEAR, "含有个人信息").then().statusCode(200);
                admin.mend(body, YEAR, MENDED);
            }
            default -> throw new IllegalArgumentException(state);
        }
    }

    private static void submitted(String body, ObjectNode report) {
        Portal.admin().save(body, YEAR, report).then().statusCode(201);
        Portal.admin().submit(body, YEAR).then().statusCode(201);
    }

    private static void correcting(String body) {
        Portal.admin().bringToPublic(body, YEAR, REPORT);
        Portal.admin().correct(body, YEAR, "漏报").then().statusCode(200);
        Portal.admin().mend(body, YEAR, MENDED);
    }

    private static void submittedCorrection(String body) {
        correcting(body);
        Portal.admin().submit(body, YEAR).then().statusCode(201);
    }

    private static Map<String, Map<String, String>> table() {
        List<List<String>> rows = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(Path.of("README.md"))) {
                if (line.startsWith("| state | save |") || !rows.isEmpty() && line.startsWith("|")) {
                    rows.add(Arrays.stream(line.substring(1).split("\\|"))
                            .map(cell -> cell.strip().replace("`", ""))
                            .toList());
                } else if (!rows.isEmpty()) {
                    break;
                }
            }
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        List<String> steps = rows.get(0);
        Map<String, Map<String, String>> table = new LinkedHashMap<>();
        for (List<String> row : rows.subList(2, rows.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            IntStream.range(1, steps.size()).forEach(column -> cells.put(steps.get(column), row.get(column)));
            table.put(row.get(0), cells);
        }
        return table;
    }
}
