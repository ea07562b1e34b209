package org.nianbao.publication;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.BehindTheBack;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;
import org.nianbao.form.ContentJson;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PublishedReportTest {
    private static final ObjectNode REPORT = Corpus.report("yongning-county-office-2024");

    private String body;
    private String address;

    @BeforeEach
    void a_published_report() {
        body = Portal.newOffice("640121");
        address = "/v1/reports/" + body + "/2024";
        Portal.admin().bringToPublic(body, 2024, REPORT);
    }

    @Test
    void it_is_read_back_as_it_was_filed_and_byte_by_byte_the_same_every_time() {
        Response first = given().get(address);
        first.then().statusCode(200).body("edition", equalTo(1)).body("body", equalTo(body));
        assertEquals(REPORT, first.as(ObjectNode.class).get("content"));
        assertArrayEquals(first.asByteArray(), given().get(address).asByteArray());
        assertArrayEquals(
                first.asByteArray(), given().get(address + "?edition=1").asByteArray());
        assertEquals('"' + ContentJson.hash(first.asByteArray()) + '"', first.header("ETag"));
    }

    @Test
    void the_canonical_content_stands_in_it_as_its_hash_says() {
        Response report = given().get(address);
        String text = new String(report.asByteArray(), StandardCharsets.UTF_8);
        String content = text.substring(text.indexOf("\"content\":") + "\"content\":".length(), text.length() - 1);
        assertEquals(report.path("contentHash"), ContentJson.hash(content));
        String validated = Portal.admin()
                .request()
                .body(Map.of("content", REPORT))
                .post("/v1/validations")
                .path("contentHash");
        assertEquals(validated, report.path("contentHash"));
    }

    @Test
    void who_has_it_already_is_told_so() {
        String tag = given().get(address).header("ETag");
        Response unchanged = given().header("If-None-Match", tag).get(address);
        assertEquals(304, unchanged.statusCode());
        assertEquals(tag, unchanged.header("ETag"));
        assertEquals(0, unchanged.asByteArray().length);
        assertEquals(
                304,
                given().header("If-None-Match", "\"other\", W/" + tag)
                        .get(address)
                        .statusCode());
        assertEquals(304, given().header("If-None-Match", "*").get(address).statusCode());
        assertEquals(
                200, given().header("If-None-Match", "\"other\"").get(address).statusCode());
    }

    @Test
    void its_first_edition_has_no_changes() {
        given().get(address + "/editions")
                .then()
                .statusCode(200)
                .body("items.edition", contains(1))
                .body("items[0].changes", empty());
    }

    @Test
    void it_is_found_by_body_by_region_and_by_words_in_its_name() {
        given().get("/v1/reports?body=" + body)
                .then()
                .body("items", hasSize(1))
                .body("items[0].href", equalTo(address));
        given().get("/v1/reports?region=640100&year=2024&kind=office&level=county&q=" + body)
                .then()
                .body("items.body", contains(body));
        given().get("/v1/reports?region=650000&body=" + body).then().body("items", empty());
        given().get("/v1/reports?q=%25").then().body("items", empty());
    }

    @Test
    void a_list_goes_on_where_its_cursor_says() {
        String second = Portal.newOffice("640121");
        Portal.admin().bringToPublic(second, 2024, REPORT);
        Portal.admin()
                .bringToPublic(
                        second,
                        2023,
                        Corpus.with(REPORT, "proactive.rules.inForce", 0).put("year", 2023));
        Response page = given().get("/v1/reports?limit=1&q=" + second);
        assertEquals(List.of(2024), page.path("items.year"));
        Response next = given().get("/v1/reports?limit=1&q=" + second + "&cursor=" + page.path("next"));
        assertEquals(List.of(2023), next.path("items.year"));
        assertEquals((String) null, next.path("next"));
    }

    @Test
    void nobody_changes_an_edition_not_even_the_owner_of_the_database() {
        for (String sql : List.of(
                "update edition set name = 'other' where body = '" + body + "'",
                "delete from edition where body = '" + body + "'")) {
            SQLException refused = assertThrows(SQLException.class, () -> BehindTheBack.tryAsOwner(sql));
            assertTrue(refused.getMessage().contains("never changed or deleted"), refused.getMessage());
        }
    }

    @Test
    void the_next_years_report_is_held_against_it() {
        ObjectNode next = Corpus.with(REPORT, "proactive.rules.inForce", 0).put("year", 2025);
        Response checked = Portal.admin()
                .request()
                .body(Map.of("body", body, "content", next))
                .post("/v1/validations");
        checked.then()
                .body("outcome", equalTo("warnings"))
                .body("findings.code", contains("R3-CARRY-OVER", "R3-CARRY-OVER", "R2-IN-FORCE", "R4-DIRECT"))
                .body("findings[0].pointer", equalTo("/figures/requests/carriedOver/naturalPerson"))
                .body("findings[0].expected", equalTo(0))
                .body("findings[0].actual", equalTo(1))
                .body("findings[0].operands[1].label", equalTo("2024 年报告第 1 版 四、结转下年度继续办理 · 自然人"));
    }
}
