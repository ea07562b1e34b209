package org.nianbao.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;
import org.nianbao.form.TestForms;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class YearOverYearTest {
    private static final Portal PORTAL = Portal.admin();
    private static final ObjectNode REPORT = Corpus.report("yongning-county-office-2024");
    private static final String RECEIVED = "requests.received.total";

    @Test
    void two_years_of_a_city_equal_a_calculation_by_hand_for_each_of_the_two_hundred_figures() {
        String city = Portal.newBody("government", "prefecture", "321300");
        PORTAL.bringToPublic(city, 2023, Corpus.report("suqian-city-2023"));
        PORTAL.bringToPublic(city, 2024, Corpus.report("suqian-city-2024"));
        JsonNode answer = read(given().get("/v1/statistics?region=321300&years=2024&scope=consolidated"));
        JsonNode measures = answer.at("/rows/0/measures");
        Map<String, JsonNode> before = Corpus.cells(Corpus.figures("suqian-city-2023"));
        Map<String, JsonNode> now = Corpus.cells(Corpus.figures("suqian-city-2024"));
        assertEquals(200, measures.size());
        now.forEach((code, cell) -> {
            JsonNode measured = measures.get(code);
            BigDecimal value = cell.decimalValue();
            BigDecimal previous = before.get(code).decimalValue();
            assertEqual(value, measured.get("value"), code);
            assertEqual(previous, measured.get("previous"), code);
            assertEqual(value.subtract(previous), measured.get("change"), code);
            assertEqual(rate(value, previous), measured.get("changeRate"), code);
            assertEquals(true, measured.get("comparable").booleanValue(), code);
        });
    }

    private static BigDecimal rate(BigDecimal value, BigDecimal previous) {
        return previous.signum() == 0
                ? null
                : value.divide(previous, 40, RoundingMode.HALF_UP)
                        .subtract(BigDecimal.ONE)
                        .setScale(6, RoundingMode.HALF_UP);
    }

    private static void assertEqual(BigDecimal expected, JsonNode actual, String code) {
        if (expected == null) {
            assertEquals(true, actual.isNull(), code);
        } else {
            assertEquals(0, expected.compareTo(actual.decimalValue()), code + " " + expected + " " + actual);
        }
    }

    @Test
    void an_office_is_counted_once_beside_the_consolidated_report_of_its_government() {
        String office = Portal.newOffice("640221");
        String government = Portal.newBody("government", "county", "640221");
        PORTAL.bringToPublic(office, 2024, REPORT);
        PORTAL.bringToPublic(government, 2024, REPORT.deepCopy().put("scope", "consolidated"));
        given().get("/v1/statistics?region=640221&years=2024")
                .then()
                .body("rows", hasSize(1))
                .body("rows[0].coverage.expected", equalTo(1))
                .body("rows[0].coverage.published", equalTo(1))
                .body("rows[0].coverage.missing", equalTo(0))
                .body("rows[0].measures.'requests.received.total'.value", equalTo(8))
                .body("rows[0].measures.'requests.carriedOver.total'.value", equalTo(1))
                .body("rows[0].measures.'requests.concluded.total'.value", equalTo(9))
                .body("rows[0].measures.'requests.concluded.total'.previous", nullValue())
                .body("rows[0].measures.'requests.concluded.total'.comparable", equalTo(false));
    }

    @Test
    void a_body_that_has_not_filed_is_missing_and_adds_no_zero() {
        Portal.newBody("department", "county", "640181");
        given().get("/v1/statistics?region=640181&years=2024&measures=" + RECEIVED)
                .then()
                .body("rows[0].coverage.expected", equalTo(1))
                .body("rows[0].coverage.missing", equalTo(1))
                .body("rows[0].measures.'requests.received.total'.value", nullValue());
    }

    @Test
    void a_report_of_another_scope_hides_nobody_who_is_missing() {
        Portal.newBody("department", "county", "640104");
        PORTAL.bringToPublic(Portal.newBody("department", "county", "640104"), 2024, REPORT);
        PORTAL.bringToPublic(Portal.newBody("government", "county", "640104"), 2024, REPORT);
        given().get("/v1/statistics?region=640104&years=2024&measures=" + RECEIVED)
                .then()
                .body("rows[0].coverage.expected", equalTo(3))
                .body("rows[0].coverage.published", equalTo(2))
                .body("rows[0].coverage.missing", equalTo(1));
    }

    @Test
    void blanks_are_read_as_zero_and_the_answer_says_how_many() {
        String body = Portal.newBody("department", "county", "321322");
        PORTAL.bringToPublic(body, 2023, Corpus.report("shuyang-drc-2023"));
        given().get("/v1/statistics?region=321322&years=2023&measures=requests.received.total,requests.received.other")
                .then()
                .body("rows[0].measures.'requests.received.total'.value", equalTo(26))
                .body("rows[0].measures.'requests.received.total'.blank", equalTo(0))
                .body("rows[0].measures.'requests.received.other'.value", equalTo(0))
                .body("rows[0].measures.'requests.received.other'.blank", equalTo(1));
    }

    @Test
    void rows_differ_by_what_they_are_grouped_by() {
        PORTAL.bringToPublic(Portal.newBody("department", "prefecture", "640200"), 2024, REPORT);
        PORTAL.bringToPublic(Portal.newOffice("640202"), 2024, REPORT);
        String township = Portal.newBody("township", "township", "640202001");
        PORTAL.bringToPublic(township, 2024, REPORT);
        grouped("640200", "region").body("rows.region", contains("640200", "640202"));
        grouped("640202", "region").body("rows.region", contains("640202", "640202001"));
        grouped("640200", "level").body("rows.level", contains("county", "prefecture", "township"));
        grouped("640200", "kind").body("rows.kind", contains("department", "office", "township"));
        grouped("640202001", "body").body("rows.body", contains(township));
        given().get("/v1/statistics?region=640200&years=2024&kind=township&measures=" + RECEIVED)
                .then()
                .body("rows[0].measures.'requests.received.total'.value", equalTo(8));
        given().get("/v1/statistics?region=640200&years=2021-2024&measures=" + RECEIVED)
                .then()
                .body("rows.year", contains(2021, 2022, 2023, 2024));
    }

    private static ValidatableResponse grouped(String region, String by) {
        return given().get("/v1/statistics?region=" + region + "&years=2024&groupBy=" + by + "&measures=" + RECEIVED)
                .then()
                .statusCode(200)
                .body("question.groupBy", equalTo(by));
    }

    private static JsonNode read(Response response) {
        try {
            return TestForms.MAPPER.readTree(response.asString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
