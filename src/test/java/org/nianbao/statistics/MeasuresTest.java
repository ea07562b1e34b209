package org.nianbao.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MeasuresTest {
    /** An address has room for so many measures. */
    private static final int AT_ONCE = 50;

    @Test
    void every_figure_of_both_forms_and_every_subtotal_is_listed_once() {
        List<String> codes = measures().extract().path("items.code");
        assertEquals(codes.size(), new HashSet<>(codes).size());
        measures()
                .header("Cache-Control", containsString("max-age"))
                .body("items.findAll { it.kind == 'figure' }", hasSize(200 + 198 - 172 + 3))
                .body("items.findAll { it.kind == 'rate' }", hasSize(10))
                .body("items.findAll { it.kind == 'derived' }", hasSize(4 * 7))
                .body("caution.zh", containsString("口径"))
                .body("caution.en", containsString("consolidated"));
    }

    @Test
    void a_measure_names_the_forms_and_the_years_over_which_it_compares() {
        measures()
                .body(found("requests.concluded.total") + "forms.form", contains("2019", "2021"))
                .body(found("requests.concluded.total") + "forms.firstYear", contains(2019, 2021))
                .body(found("requests.concluded.total") + "forms.lastYear", contains(2020, null))
                .body(found("requests.closed.all.total") + "forms.form", contains("2019"))
                .body(found("proactive.procurement.amount") + "forms.form", contains("2019"))
                .body(found("proactive.charges.amount") + "forms.form", contains("2021"));
    }

    @Test
    void a_measure_says_what_it_is_and_what_to_mind() {
        String subtotal = found("requests.closed.subtotal.total");
        measures()
                .body(found("proactive.charges.amount") + "unit", equalTo("万元"))
                .body(found("proactive.charges.amount") + "formula", nullValue())
                .body(found("proactive.charges.amount") + "caution", nullValue())
                .body(found("requests.carriedOver.other") + "caution.en", containsString("do not add years"))
                .body(subtotal + "label.zh", equalTo("（六）其他处理 小计 · 总计"))
                .body(subtotal + "formula", equalTo("requests.closed.*.total"))
                .body(subtotal + "forms[0].terms", contains("requests.closed.all.total"))
                .body(
                        subtotal + "forms[1].terms",
                        contains(
                                "requests.closed.correctionOverdue.total",
                                "requests.closed.feeOverdue.total",
                                "requests.closed.other.total"));
    }

    @Test
    void whatever_is_listed_can_be_asked_for() {
        List<String> codes = measures().extract().path("items.code");
        for (int from = 0; from < codes.size(); from += AT_ONCE) {
            List<String> some = codes.subList(from, Math.min(from + AT_ONCE, codes.size()));
            given().get("/v1/statistics?region=640302&years=2019&measures=" + String.join(",", some))
                    .then()
                    .statusCode(200)
                    .body("rows[0].measures", aMapWithSize(some.size()));
        }
    }

    private static ValidatableResponse measures() {
        return given().get("/v1/measures").then().statusCode(200);
    }

    private static String found(String code) {
        return "items.find { it.code == '" + code + "' }.";
    }
}
