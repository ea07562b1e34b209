package org.nianbao.body;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nianbao.Refusal.refused;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.AtOnce;
import org.nianbao.Atlas;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;

/** What became of regions and bodies is entered once, in order, and never against what is known. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SuccessionTest {

    @Test
    void a_renamed_region_keeps_its_former_names_with_their_dates() {
        Atlas.renamed("/v1/regions/630225", "2020-05-01", "甲县").then().statusCode(201);
        Atlas.renamed("/v1/regions/630225", "2022-07-01", "乙县").then().statusCode(201);
        given().get("/v1/regions/630225")
                .then()
                .body("name", equalTo("乙县"))
                .body("formerNames.name", contains("循化撒拉族自治县", "甲县"))
                .body("formerNames.validTo", contains("2020-04-30", "2022-06-30"));
        given().get("/v1/regions/630224").then().body("formerNames", empty());
    }

    @Test
    void a_renamed_body_shows_both_names() {
        String body = Portal.newOffice("630202");
        Atlas.renamed("/v1/bodies/" + body, "2020-05-01", "新名").then().statusCode(201);
        given().get("/v1/bodies/" + body).then().body("name", equalTo("新名"));
        given().get("/v1/bodies/" + body + "/successions")
                .then()
                .body("items[0].name", equalTo("新名"))
                .body("items[0].formerName", equalTo("测试机关" + body));
    }

    @ParameterizedTest
    @CsvSource({
        "630102, 2021-04-09, merged, 630102, 400, invalid-content",
        "630102, 2021-04-09, merged, 630102001, 404, unknown-region",
        "630100, 2021-04-09, merged, 630102, 400, invalid-content",
        "630102, 2021-04-09, merged, 639999, 404, unknown-region",
        "639999, 2021-04-09, merged, 630102, 404, unknown-region",
        "630102, 2021-04-09, merged, 630103;630121, 400, invalid-content",
        "630102, 2021-04-09, split, 630103, 400, invalid-content",
        "630102, 2021-04-09, split, 630103;630103, 400, invalid-content",
        "630102, 2021-04-09, renamed, '', 400, invalid-content",
        "630102, 2021-04-09, married, 630103, 400, invalid-content",
        "630102, 2021-02-30, merged, 630103, 400, invalid-parameter",
        "630102, yesterday, merged, 630103, 400, invalid-parameter",
        "630102, 2019-01-01, merged, 630103, 400, invalid-parameter",
        "630102, 2999-01-01, merged, 630103, 400, invalid-parameter"
    })
    void an_entry_that_makes_no_sense_is_refused(
            String region, String date, String kind, String into, int status, String code) {
        refused(Atlas.region(region, date, kind, into.isEmpty() ? new String[0] : into.split(";")), status, code);
    }

    @Test
    void a_date_out_of_time_is_told_the_time() {
        Atlas.region("630102", "2999-01-01", "merged", "630103").then().body("detail", containsString("2019-01-02"));
    }

    @Test
    void to_say_the_same_again_changes_nothing_and_to_say_anything_else_is_refused() {
        Atlas.found("630291", "旧一区").then().statusCode(201);
        Atlas.found("630291", "旧一区").then().statusCode(200);
        contradiction(Atlas.found("630291", "新一区"));
        Atlas.region("630291", "2021-04-09", "merged", "630202").then().statusCode(201);
        Atlas.region("630291", "2021-04-09", "merged", "630202").then().statusCode(200);
        contradiction(Atlas.region("630291", "2021-04-09", "merged", "630203"));
        contradiction(Atlas.region("630291", "2022-04-09", "merged", "630203"));
        contradiction(Atlas.renamed("/v1/regions/630291", "2020-04-09", "旧二区"));
    }

    @Test
    void nothing_goes_in_a_circle_or_into_what_is_no_more() {
        for (String code : List.of("630292", "630293", "630294")) {
            Atlas.found(code, "旧区" + code).then().statusCode(201);
        }
        Atlas.region("630292", "2022-01-01", "merged", "630293").then().statusCode(201);
        contradiction(Atlas.region("630293", "2021-01-01", "merged", "630292"));
        contradiction(Atlas.region("630293", "2022-01-01", "merged", "630294"));
        contradiction(Atlas.region("630293", "2023-01-01", "merged", "630292"));
        Atlas.region("630293", "2023-01-01", "merged", "630294").then().statusCode(201);
        contradiction(Atlas.region("630294", "2024-01-01", "merged", "630293"));
    }

    @Test
    void of_two_admins_who_merge_two_bodies_into_one_another_at_once_one_is_refused() throws Exception {
        String one = Portal.newOffice("630225");
        String other = Portal.newOffice("630225");
        List<Integer> statuses = AtOnce.statuses(
                () -> Atlas.body(one, "2022-06-01", "merged", other),
                () -> Atlas.body(other, "2022-06-01", "merged", one));
        assertEquals(List.of(201, 409), statuses.stream().sorted().toList());
    }

    @Test
    void a_body_does_not_end_before_a_year_that_is_published() {
        String body = Atlas.officeThatReported("630222", 2023, 9);
        String other = Portal.newOffice("630222");
        contradiction(Atlas.body(body, "2022-06-01", "merged", other)).body("detail", containsString("[2023]"));
        contradiction(registered(body, Map.of("validTo", "2022-12-31"))).body("detail", containsString("[2023]"));
        contradiction(registered(body, Map.of("validFrom", "2024-01-01")));
        registered(body, Map.of("validTo", "2023-12-31")).then().statusCode(200);
        Atlas.body(body, "2024-01-01", "merged", other).then().statusCode(201);
        contradiction(registered(body, Map.of("validTo", "")));
        registered(body, Map.of("name", "还可以更正的名称")).then().statusCode(200);
    }

    @Test
    void a_report_that_waits_is_not_published_for_a_year_that_its_body_has_lost_since() {
        String body = Portal.newOffice("630223");
        Portal.admin()
                .save(body, 2024, Corpus.report("yongning-county-office-2024"))
                .then()
                .statusCode(201);
        Portal.admin().submit(body, 2024).then().statusCode(201);
        registered(body, Map.of("validTo", "2023-12-31")).then().statusCode(200);
        contradiction(Portal.admin().publish(body, 2024));
        given().get("/v1/reports/" + body + "/2024").then().statusCode(404);
    }

    @Test
    void only_governments_go_into_governments() {
        String office = Portal.newOffice("630224");
        String government = Portal.newBody("government", "county", "630224");
        contradiction(Atlas.body(office, "2022-06-01", "merged", government));
        contradiction(Atlas.body(government, "2022-06-01", "merged", office));
    }

    @Test
    void a_body_moves_to_a_place_that_there_is() {
        String office = Portal.newOffice("630224");
        refused(Atlas.body(office, "2022-06-01", "moved", "639998"), 404, "unknown-region");
        refused(Atlas.body(office, "2022-06-01", "merged", "630224"), 400, "invalid-body-code");
        Atlas.body(office, "2022-06-01", "moved", "630225").then().statusCode(201);
        given().get("/v1/bodies/" + office).then().body("region", equalTo("630225"));
    }

    private static ValidatableResponse contradiction(Response response) {
        return refused(response, 409, "contradicts-register");
    }

    /** Registers a body anew with some members changed; an empty one is null. */
    private static Response registered(String body, Map<String, String> changes) {
        ObjectNode details = given().get("/v1/bodies/" + body).as(ObjectNode.class);
        details.remove(List.of("code", "version"));
        changes.forEach((member, value) -> details.put(member, value.isEmpty() ? null : value));
        return Portal.admin().request().header("If-Match", "*").body(details).put("/v1/bodies/" + body);
    }
}
