package org.nianbao.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;

/** Who has most, who has too few cases to say, and who is far from the others. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RankingTest {
    private static final ObjectNode REPORT = Corpus.report("yongning-county-office-2024");

    @Test
    void the_largest_is_first_equal_ones_share_a_rank_and_one_far_off_is_marked() {
        int[] decisions = {10, 11, 12, 12, 13, 14, 15, 16, 400};
        for (int number : decisions) {
            ObjectNode report = Corpus.with(REPORT, "proactive.licensing.decisions", number);
            Portal.admin().bringToPublic(Portal.newOffice("410502"), 2024, report);
        }
        given().get("/v1/statistics/rankings?region=410502&years=2024&groupBy=body&level=county&kind=office"
                        + "&measures=proactive.licensing.decisions")
                .then()
                .statusCode(200)
                .body("ranked", equalTo(9))
                .body("items.value", contains(400, 16, 15, 14, 13, 12, 12, 11, 10))
                .body("items.rank", contains(1, 2, 3, 4, 5, 6, 6, 8, 9))
                .body("items.findAll { it.outlier }.value", contains(400));
    }

    @Test
    void a_rate_of_few_cases_is_not_ranked() {
        Portal.admin().bringToPublic(Portal.newOffice("410503"), 2024, REPORT);
        ObjectNode city = Corpus.report("suqian-city-2024").put("scope", "own");
        Portal.admin().bringToPublic(Portal.newOffice("410505"), 2024, city);
        given().get("/v1/statistics/rankings?region=410500&years=2024&groupBy=region&measures=rates.disclosure")
                .then()
                .body("ranked", equalTo(1))
                .body("items[0].region", equalTo("410505"))
                .body("items.find { it.region == '410503' }.rank", equalTo(null))
                .body("items.find { it.region == '410503' }.small", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "years=2024&measures=rates.disclosure",
                "years=2024&groupBy=body&measures=rates.disclosure",
                "years=2023-2024&groupBy=region&measures=rates.disclosure",
                "years=2024&groupBy=region",
                "years=2024&groupBy=region,kind&measures=rates.disclosure"
            })
    void only_peers_are_ranked_by_one_measure_of_one_year(String question) {
        given().get("/v1/statistics/rankings?" + question).then().statusCode(400);
    }

    @Test
    void a_score_counts_median_deviations() {
        double[] values = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        assertEquals(0, Ranking.score(values, 5).getAsDouble());
        assertEquals(0.6745 * 4 / 2, Ranking.score(values, 9).getAsDouble(), 1e-9);
        assertTrue(Ranking.score(new double[] {1, 2, 3}, 3).isEmpty(), "too few");
        double[] same = new double[20];
        Arrays.fill(same, 7);
        assertTrue(Ranking.score(same, 7).isEmpty(), "all the same");
        same[0] = 5000;
        assertTrue(Ranking.score(same, 5000).getAsDouble() > 10, "one that is not");
        assertEquals(0, Ranking.score(same, 7).getAsDouble());
    }
}
