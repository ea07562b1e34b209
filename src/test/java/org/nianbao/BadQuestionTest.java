package org.nianbao;

import static org.hamcrest.Matchers.equalTo;
import static org.nianbao.Refusal.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions that cannot be answered say why. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BadQuestionTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/nothing, 404, not-found",
        "/v1/forms/1999, 404, not-found",
        "/v1/rules/R9, 404, unknown-rule",
        "/v1/regions/999999, 404, unknown-region",
        "/v1/bodies/11341702486344515H, 404, unknown-body",
        "/v1/bodies/1, 400, invalid-body-code",
        "/v1/bodies?limit=0, 400, invalid-parameter",
        "/v1/bodies?limit=201, 400, invalid-parameter",
        "/v1/bodies?limit=many, 400, invalid-parameter",
        "/v1/bodies?q=%00, 400, invalid-parameter",
        "/v1/bodies?region=%00, 400, invalid-parameter",
        "/v1/reports?q=%00, 400, invalid-parameter",
        "/v1/statistics?region=%00, 400, invalid-parameter",
        "/v1/bodies?kind=club, 400, invalid-parameter",
        "/v1/bodies?cursor=%2A%2A, 400, invalid-parameter",
        "/v1/reports/116401214219054680/1900, 404, not-published",
        "/v1/reports/116401214219054681/2024, 400, invalid-body-code",
        "/v1/reports/116401214219054680/abc, 404, not-found",
        "/v1/reports/116401214219054680/2024?edition=99, 404, not-published",
        "/v1/reports?year=x, 400, invalid-parameter",
        "/v1/statistics?years=1900, 400, invalid-parameter",
        "/v1/statistics?years=1-9999, 400, invalid-parameter",
        "/v1/statistics?years=0001-9999, 400, invalid-parameter",
        "/v1/statistics?years=2999, 400, invalid-parameter",
        "/v1/statistics?region=999999, 404, unknown-region",
        "/v1/statistics?measures=requests.nothing, 400, unknown-measure",
        "'/v1/statistics?measures=,', 400, unknown-measure",
        "/v1/reports/116401214219054680/2024?edition=x, 400, invalid-parameter",
        "/v1/reports/116401214219054680/1900/findings, 404, not-published",
        "/v1/reports/116401214219054681/2024/findings, 400, invalid-body-code",
        "/v1/reports/116401214219054680/2024/findings?ruleset=old, 400, invalid-parameter",
        "/v1/reports/116401214219054680/2024/findings?bom=perhaps, 400, invalid-parameter",
        "/v1/reports/116401214219054680/2024/findings?edition=x, 400, invalid-parameter",
        "/v1/reports/116401214219054680/2024/findings.pdf, 404, not-found",
        "/v1/filings/116401214219054680/1900/findings, 404, unknown-body",
        "/v1/requirements/999999, 404, unknown-region",
        "/v1/requirements/zzz, 404, unknown-region",
        "/v1/bodies?region=zzz, 404, unknown-region",
        "/v1/reports?region=zzz, 404, unknown-region",
        "/v1/statistics?groupBy=everything, 400, invalid-parameter",
        "/v1/statistics?scope=both, 400, invalid-parameter",
        "/v1/statistics?level=street, 400, invalid-parameter"
    })
    void a_question_that_cannot_be_answered_says_why(String path, int status, String code) {
        refused(Portal.admin().request().urlEncodingEnabled(false).get(path), status, code);
    }

    @Test
    void a_method_that_is_not_there_is_refused() {
        refused(Portal.admin().request().patch("/v1/forms"), 405, "method-not-allowed");
    }

    @Test
    void english_is_spoken_on_request() {
        Portal.admin()
                .request()
                .header("Accept-Language", "en-GB,en;q=0.9")
                .get("/v1/rules/R9")
                .then()
                .header("Content-Language", "en")
                .body("detail", equalTo("There is no rule R9"));
    }
}
