package org.nianbao.validation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.Refusal.refused;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;

/** What a region demands holds in it and below, until a region below says otherwise. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RequirementsTest {

    @Inject
    Requirements requirements;

    @Inject
    AgroalDataSource database;

    @Test
    void what_nobody_demands_is_not_demanded() {
        read("110101")
                .then()
                .statusCode(200)
                .body("explainWarnings", equalTo(false))
                .body("overviewCharacters", nullValue())
                .body("from", nullValue())
                .body("version", nullValue());
        assertEquals(Demands.NONE, requirements.of("110101"));
    }

    @Test
    void a_region_has_the_demands_of_the_nearest_one_above_as_a_whole() {
        put("150000", "{\"explainWarnings\":true,\"overviewCharacters\":1000}", null)
                .then()
                .statusCode(201);
        read("150102001").then().body("explainWarnings", equalTo(true)).body("from", equalTo("150000"));
        put("150102", "{\"explainWarnings\":false}", null).then().statusCode(201);
        read("150102001")
                .then()
                .body("explainWarnings", equalTo(false))
                .body("overviewCharacters", nullValue())
                .body("from", equalTo("150102"))
                .body("version", nullValue());
        assertEquals(new Demands(true, 1000), requirements.of("150100"));
        assertEquals(new Demands(false, null), requirements.of("150102001"));
        assertEquals(Demands.NONE, requirements.of("140000"));
    }

    @Test
    void replacing_needs_the_version_it_is_based_on_and_is_journaled() throws SQLException {
        refused(put("130102", "{\"explainWarnings\":true}", "\"1\""), 412, "stale-version");
        put("130102", "{\"explainWarnings\":true}", null)
                .then()
                .statusCode(201)
                .header("ETag", equalTo(read("130102").header("ETag")));
        put("130102", "{\"explainWarnings\":true}", null).then().statusCode(200);
        refused(put("130102", "{\"explainWarnings\":false}", null), 428, "missing-if-match");
        refused(put("130102", "{\"explainWarnings\":false}", "\"9\""), 412, "stale-version");
        put("130102", "{\"explainWarnings\":false}", read("130102").header("ETag"))
                .then()
                .statusCode(200)
                .body("explainWarnings", equalTo(false))
                .body("version", equalTo(2));
        assertEquals(2, journaled("130102"));
    }

    @ParameterizedTest
    @CsvSource({
        "'{}', /explainWarnings",
        "'{\"explainWarnings\":\"yes\"}', /explainWarnings",
        "'{\"explainWarnings\":true,\"overviewCharacters\":0}', /overviewCharacters",
        "'{\"explainWarnings\":true,\"overviewCharacters\":1000001}', /overviewCharacters",
        "'{\"explainWarnings\":true,\"overviewCharacters\":1.5}', /overviewCharacters",
        "'{\"explainWarnings\":true,\"more\":1}', /more"
    })
    void demands_of_the_wrong_shape_are_refused(String demands, String pointer) {
        refused(put("120101", demands, null), 400, "invalid-content").body("errors[0].pointer", equalTo(pointer));
        read("120101").then().body("version", nullValue());
    }

    private static Response read(String region) {
        return given().get("/v1/requirements/" + region);
    }

    private static Response put(String region, String demands, String version) {
        var request = Portal.admin().request().body(demands);
        return (version == null ? request : request.header("If-Match", version)).put("/v1/requirements/" + region);
    }

    private int journaled(String region) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*) from journal where act = 'DEMANDED' and region = '" + region + "'")) {
            assertTrue(rows.next());
            return rows.getInt(1);
        }
    }
}
