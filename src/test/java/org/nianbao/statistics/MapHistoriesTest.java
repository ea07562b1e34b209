package org.nianbao.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nianbao.Atlas;
import org.nianbao.PostgresResource;
import org.nianbao.TestClock;

/** Whatever happens to the map, nothing is lost or counted twice, and the past stays as it was. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MapHistoriesTest {
    private static final List<String> COUNTIES =
            List.of("610331", "610323", "610324", "610326", "610327", "610328", "610329", "610330");
    private static final List<String> NUMBERS = List.of(
            "coverage.expected",
            "coverage.published",
            "coverage.missing",
            "coverage.late",
            "measures.'" + Atlas.RECEIVED + "'.value");
    private static final LocalDate FIRST = LocalDate.parse("2024-01-02");

    @AfterEach
    void let_time_go_on() {
        TestClock.goOn();
    }

    @Test
    void the_sum_and_the_coverage_of_the_province_are_the_same_on_both_maps_after_every_step_of_a_random_history() {
        Random random = new Random(20210409);
        List<String> bodies = new ArrayList<>();
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        TestClock.stopAt(now.toString());
        for (int i = 0; i < 10; i++) {
            bodies.add(Atlas.officeThatReported(one(COUNTIES, random), 2022 + i % 2, 8 + random.nextInt(9)));
        }
        Map<String, Response> answers = new LinkedHashMap<>();
        int entered = 0;
        for (int step = 0; step < 12; step++) {
            entered += step(bodies, FIRST.plusDays(20L * step + random.nextInt(20)), random)
                                    .statusCode()
                            == 201
                    ? 1
                    : 0;
            mapsAgree();
            TestClock.stopAt(now.plusSeconds(3600).toString());
            answers.put(now.toString(), past(now.toString()));
            now = now.plusSeconds(3600);
        }
        assertTrue(entered > 3, "many steps were allowed, not " + entered);
        answers.forEach(
                (then, answer) -> assertEquals(answer.asString(), past(then).asString(), then));
    }

    /** Enters something that happens to a body or a county; much of it is refused. */
    private static Response step(List<String> bodies, LocalDate day, Random random) {
        String date = day.toString();
        return switch (random.nextInt(6)) {
            case 0, 1 -> Atlas.body(one(bodies, random), date, "merged", one(bodies, random));
            case 2 -> Atlas.body(one(bodies, random), date, "moved", one(COUNTIES, random));
            case 3 -> Atlas.body(one(bodies, random), date, "split", one(bodies, random), one(bodies, random));
            case 4 -> Atlas.region(one(COUNTIES, random), date, "merged", one(COUNTIES, random));
            default -> Atlas.region(one(COUNTIES, random), date, "split", one(COUNTIES, random), one(COUNTIES, random));
        };
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static void mapsAgree() {
        JsonPath reported = whole("as-reported");
        JsonPath today = whole("current");
        for (String number : NUMBERS) {
            assertEquals(sum(reported, number), sum(today, number), number);
        }
    }

    private static JsonPath whole(String basis) {
        return Atlas.asked("region=610300&years=2022,2024&basis=" + basis + "&groupBy=region")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Of every year. */
    private static Map<Integer, Integer> sum(JsonPath answer, String number) {
        Map<Integer, Integer> sums = new LinkedHashMap<>();
        for (int i = 0; i < answer.getList("rows").size(); i++) {
            Integer value = answer.get("rows[" + i + "]." + number);
            sums.merge(answer.getInt("rows[" + i + "].year"), value == null ? 0 : value, Integer::sum);
        }
        return sums;
    }

    private static Response past(String asOf) {
        return Atlas.asked("region=610300&years=2022,2024&basis=current&groupBy=region&asOf=" + asOf);
    }
}
