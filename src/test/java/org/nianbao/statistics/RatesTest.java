package org.nianbao.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;

/** Rates are made from sums; rows differ by what one asks for; two years compare when they are about the same. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RatesTest {
    private static final Portal PORTAL = Portal.admin();
    private static final ObjectNode OFFICE = Corpus.report("yongning-county-office-2024");
    private static final String RECEIVED = "requests.received.total";

    /** Suqian as published: 2023 and 2024, calculated by hand from the figures in the corpus. */
    @ParameterizedTest
    @CsvSource({
        "rates.disclosure, (granted + partiallyGranted) / concluded",
        "rates.carriedForward, carriedForward / (received + carriedOver)"
    })
    void a_rate_of_a_city_equals_a_calculation_by_hand(String rate, String how) {
        String city = Portal.newBody("government", "prefecture", "321200");
        ObjectNode report = Corpus.report("suqian-city-2024");
        PORTAL.bringToPublic(city, 2024, report);
        double concluded = total(report, "concluded");
        double expected = rate.equals("rates.disclosure")
                ? (total(report, "granted") + total(report, "partiallyGranted")) / concluded
                : total(report, "carriedForward") / (total(report, "received") + total(report, "carriedOver"));
        float value = given().get("/v1/statistics?years=2024&scope=consolidated&groupBy=body&region=321200&body=" + city
                        + "&measures=" + rate)
                .path("rows[0].measures.'" + rate + "'.value");
        assertEquals(expected, value, 0.0000005, how);
    }

    private static double total(ObjectNode report, String row) {
        return report.at("/figures/requests/" + row + "/total").doubleValue();
    }

    @Test
    void a_rate_of_two_bodies_is_that_of_their_sums_and_not_the_mean_of_their_rates() {
        PORTAL.bringToPublic(Portal.newOffice("410202"), 2024, withConcluded(1, 1));
        PORTAL.bringToPublic(Portal.newOffice("410202"), 2024, withConcluded(0, 3));
        measured("410202", "2024", "rates.disclosure")
                .body("value", equalTo(0.25f))
                .body("base", equalTo(4))
                .body("small", equalTo(true));
        measured("410203", "2024", "rates.disclosure").body("value", nullValue());
    }

    /** So many of the concluded requests were granted; the others were not processed. */
    private static ObjectNode withConcluded(int granted, int concluded) {
        ObjectNode content = OFFICE;
        for (String row : List.of("granted", "unavailable.notHeld", "partiallyGranted", "notProcessed.repeated")) {
            for (String column :
                    List.of("naturalPerson", "commercialEnterprise", "legalServiceOrganization", "total")) {
                content = Corpus.with(content, "requests." + row + "." + column, 0);
            }
        }
        content = Corpus.with(content, "requests.carriedOver.naturalPerson", 0);
        content = Corpus.with(content, "requests.carriedOver.total", 0);
        for (String column : List.of("naturalPerson", "total")) {
            content = Corpus.with(content, "requests.received." + column, concluded);
            content = Corpus.with(content, "requests.concluded." + column, concluded);
            content = Corpus.with(content, "requests.granted." + column, granted);
            content = Corpus.with(content, "requests.notProcessed.repeated." + column, concluded - granted);
        }
        return content;
    }

    @Test
    void the_change_of_a_rate_is_told_in_points() {
        String body = Portal.newOffice("410204");
        PORTAL.bringToPublic(body, 2023, withConcluded(1, 2).put("year", 2023));
        PORTAL.bringToPublic(body, 2024, withConcluded(3, 4));
        measured("410204", "2024", "rates.disclosure")
                .body("value", equalTo(0.75f))
                .body("previous", equalTo(0.5f))
                .body("change", equalTo(0.25f))
                .body("points", equalTo(25))
                .body("changeRate", equalTo(0.5f))
                .body("comparable", equalTo(true));
    }

    @Test
    void other_bodies_than_the_year_before_are_told_and_matched_ones_compare() {
        String both = Portal.newOffice("410205");
        PORTAL.bringToPublic(both, 2023, withConcluded(1, 2).put("year", 2023));
        PORTAL.bringToPublic(both, 2024, withConcluded(3, 4));
        PORTAL.bringToPublic(Portal.newOffice("410205"), 2024, withConcluded(0, 5));
        measured("410205", "2024", RECEIVED)
                .body("value", equalTo(9))
                .body("change", equalTo(7))
                .body("comparable", equalTo(false))
                .body("reason", equalTo("bodies"));
        measured("410205", "2024&basis=matched", RECEIVED)
                .body("value", equalTo(4))
                .body("previous", equalTo(2))
                .body("comparable", equalTo(true));
        given().get("/v1/statistics?years=2024&basis=matched&region=410205&measures=" + RECEIVED)
                .then()
                .body("rows[0].coverage.published", equalTo(2));
    }

    @Test
    void the_on_time_rate_counts_bodies_and_the_missing_ones_are_listed() {
        PORTAL.bringToPublic(Portal.newOffice("410212"), 2024, OFFICE);
        String missing = Portal.newOffice("410212");
        measured("410212", "2024", "rates.onTime").body("base", equalTo(2));
        String list = given().get("/v1/statistics?years=2024&region=410212&measures=" + RECEIVED)
                .path("rows[0].coverage.list");
        given().get(list).then().statusCode(200).body("items.body", contains(missing));
    }

    @Test
    void rows_differ_by_two_things_and_regions_go_as_deep_as_asked() {
        PORTAL.bringToPublic(Portal.newOffice("411002"), 2024, OFFICE);
        PORTAL.bringToPublic(Portal.newBody("department", "county", "411002"), 2024, OFFICE);
        PORTAL.bringToPublic(Portal.newBody("department", "prefecture", "411000"), 2024, OFFICE);
        PORTAL.bringToPublic(Portal.newBody("township", "township", "411003001"), 2024, OFFICE);
        rows("region=411000&groupBy=region,kind")
                .body("rows.region", contains("411000", "411002", "411002", "411003"))
                .body("rows.kind", contains("department", "department", "office", "township"));
        rows("region=410000&groupBy=region&depth=county")
                .body("rows.findAll { it.region.startsWith('4110') }.region", contains("411000", "411002", "411003"));
        rows("region=410000&groupBy=region").body("rows.find { it.region == '411000' }.coverage.published", equalTo(4));
        rows("region=411000&groupBy=region&depth=township")
                .body("rows.region", contains("411000", "411002", "411003001"));
        rows("region=411000&groupBy=level,kind")
                .body("rows.level", contains("county", "county", "prefecture", "township"));
    }

    private static ValidatableResponse rows(String question) {
        return given().get("/v1/statistics?years=2024&measures=" + RECEIVED + "&" + question)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "groupBy=region,kind,level",
                "groupBy=colour",
                "groupBy=region&depth=county&region=410202",
                "groupBy=region&depth=village",
                "basis=half",
                "body=1"
            })
    void a_bad_question_is_told_what_is_wrong(String question) {
        given().get("/v1/statistics?years=2024&" + question).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"published=maybe", "scope=all", "body=1", "level=village"})
    void a_list_is_not_asked_for_in_vain(String question) {
        given().get("/v1/statistics/coverage?year=2024&" + question).then().statusCode(400);
    }

    private static ValidatableResponse measured(String region, String years, String measure) {
        return given().get("/v1/statistics?region=" + region + "&years=" + years + "&measures=" + measure)
                .then()
                .statusCode(200)
                .rootPath("rows[0].measures.'" + measure + "'");
    }
}
