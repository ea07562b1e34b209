package org.nianbao.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nianbao.Atlas.RECEIVED;
import static org.nianbao.Atlas.officeThatReported;
import static org.nianbao.Atlas.received;
import static org.nianbao.Atlas.sum;
import static org.nianbao.Refusal.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.nianbao.Atlas;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;

/** The districts of Hangzhou before and after 9 April 2021: Xiacheng went into Gongshu, Jianggan into Shangcheng but for
 * two streets that are in Qiantang now, and Yuhang was divided. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestInstance(Lifecycle.PER_CLASS)
class HangzhouTest {
    private static final String DAY = "2021-04-09";
    private static final String VALUE = "measures.'" + RECEIVED + "'.";

    private String shangcheng;
    private String jianggan;

    @BeforeEach
    void draw_the_new_map_once() {
        if (shangcheng == null) {
            drawTheNewMap();
        }
    }

    private void drawTheNewMap() {
        Atlas.found("330103", "下城区").then().body("parents.code", contains("000000", "330000", "330100"));
        Atlas.found("330104", "江干区").then().statusCode(201);
        shangcheng = officeThatReported("330102", 2020, 10);
        final String xiacheng = officeThatReported("330103", 2020, 11);
        jianggan = officeThatReported("330104", 2020, 12);
        final String gongshu = officeThatReported("330105", 2020, 13);
        final String yuhang = officeThatReported("330110", 2020, 14);
        final String inLinping = officeThatReported("330110", 2020, 15);
        Atlas.region("330104", DAY, "split", "330102", "330114").then().statusCode(201);
        Atlas.region("330103", DAY, "merged", "330105").then().statusCode(201);
        Atlas.region("330110", DAY, "split", "330110", "330113").then().statusCode(201);
        Atlas.body(jianggan, DAY, "merged", shangcheng).then().statusCode(201);
        Atlas.body(xiacheng, DAY, "merged", gongshu).then().statusCode(201);
        Atlas.body(inLinping, DAY, "moved", "330113").then().statusCode(201);
        List.of(shangcheng, gongshu, yuhang, inLinping).forEach(body -> Atlas.report(body, 2021, 20));
    }

    @Test
    void a_year_adds_up_where_it_was_reported_and_on_the_new_map() {
        assertEquals(
                List.of("330102=10", "330103=11", "330104=12", "330105=13", "330110=29"), map(2020, "as-reported"));
        assertEquals(List.of("330102=22", "330105=24", "330110=14", "330113=15"), map(2020, "current"));
        assertEquals(map(2021, "as-reported"), map(2021, "current"));
    }

    @Test
    void the_city_has_the_same_sum_on_both_maps() {
        for (String basis : List.of("as-reported", "all", "current")) {
            assertEquals(75, received("330100", 2020, basis));
            assertEquals(80, received("330100", 2021, basis));
            assertEquals(6, sum("330100", 2021, basis).getInt("coverage.expected"));
            assertEquals(4, sum("330100", 2022, basis).getInt("coverage.expected"));
        }
    }

    @Test
    void year_over_year_the_new_map_compares_the_same_territory() {
        assertEquals(10, sum("330102", 2021, "as-reported").getInt(VALUE + "previous"));
        JsonPath today = sum("330102", 2021, "current");
        assertEquals(22, today.getInt(VALUE + "previous"));
        assertEquals(-2, today.getInt(VALUE + "change"));
    }

    @Test
    void what_was_merged_owes_the_year_in_which_it_ended_and_none_after() {
        JsonPath last = sum("330102", 2021, "current");
        assertEquals(2, last.getInt("coverage.expected"));
        assertEquals(1, last.getInt("coverage.missing"));
        given().get(last.getString("coverage.list")).then().body("items.body", contains(jianggan));
        assertEquals(1, sum("330102", 2022, "current").getInt("coverage.expected"));
        assertEquals(1, sum("330104", 2021, "as-reported").getInt("coverage.missing"));
        assertEquals(0, sum("330104", 2022, "as-reported").getInt("coverage.expected"));
        assertEquals(0, sum("330104", 2021, "current").getInt("coverage.expected"));
        refused(
                        Portal.admin()
                                .save(
                                        jianggan,
                                        2022,
                                        Corpus.report("yongning-county-office-2024")
                                                .put("year", 2022)),
                        400,
                        "invalid-content")
                .body("errors[0].pointer", equalTo("/year"));
    }

    @Test
    void the_contributions_to_a_number_on_the_new_map_are_the_number() {
        given().get("/v1/statistics/contributions?region=330102&years=2020&basis=current&measures=" + RECEIVED)
                .then()
                .statusCode(200)
                .body("total", equalTo(22))
                .body(
                        "items.body",
                        contains(List.of(shangcheng, jianggan).stream().sorted().toArray()))
                .body("items.value.sum()", equalTo(22))
                .body("items.region", contains("330102", "330102"));
        given().get("/v1/statistics/contributions?region=330104&years=2020&measures=" + RECEIVED)
                .then()
                .body("total", equalTo(12))
                .body("items.body", contains(jianggan));
    }

    @Test
    void the_register_shows_what_became_of_whom() {
        given().get("/v1/regions/330104").then().body("validTo", equalTo("2021-04-08"));
        given().get("/v1/regions/330110").then().body("validTo", nullValue());
        given().get("/v1/bodies/" + jianggan).then().body("validTo", equalTo("2021-04-08"));
        given().get("/v1/regions/330102/successions")
                .then()
                .body("items.subject", contains("330104"))
                .body("items.kind", contains("split"));
        given().get("/v1/regions/330110/successions").then().body("items[0].into", contains("330110", "330113"));
        given().get("/v1/bodies/" + shangcheng + "/successions").then().body("items.subject", contains(jianggan));
    }

    /** Where how much was received in the city, without regions where nothing was. */
    private static List<String> map(int year, String basis) {
        JsonPath answer = Atlas.asked("region=330100&groupBy=region&years=" + year + "&basis=" + basis)
                .jsonPath();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < answer.getList("rows").size(); i++) {
            Object value = answer.get("rows[" + i + "]." + VALUE + "value");
            if (value != null) {
                rows.add(answer.getString("rows[" + i + "].region") + "=" + value);
            }
        }
        return rows;
    }
}
