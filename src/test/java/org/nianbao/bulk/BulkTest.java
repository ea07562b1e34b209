package org.nianbao.bulk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;
import org.nianbao.TestClock;

/** A year as one file: what is in it, and how it is fetched piece by piece. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BulkTest {
    private static final Portal PORTAL = Portal.admin();
    private static final String REGION = "654221";
    private static final String FILE = "/v1/statistics/bulk/2024.csv";
    private static final String PINNED = FILE + "?asOf=2025-02-10T12:00:00Z";
    private static final String NAME = "=测试\"机关\",一";

    private static String office;
    private static String city;

    @BeforeEach
    void publish_reports() {
        if (office != null) {
            return;
        }
        TestClock.stopAt("2025-02-10T00:00:00Z");
        office = named(NAME);
        city = Portal.newBody("government", "prefecture", "654200");
        ObjectNode blank = Corpus.report("yongning-county-office-2024");
        blank.withObject("/figures/proactive/rules").putNull("issued");
        PORTAL.bringToPublic(office, 2024, blank);
        PORTAL.bringToPublic(city, 2024, Corpus.report("suqian-city-2024"));
        PORTAL.bringToPublic(city, 2020, Corpus.inForm2019(Corpus.report("suqian-city-2024"), 2020));
        TestClock.goOn();
    }

    @AfterEach
    void let_time_go_on() {
        TestClock.goOn();
    }

    @Test
    void a_row_has_what_was_published() throws IOException {
        Map<String, String> row = row(PINNED, city);
        assertEquals(
                List.of("654200", "prefecture", "government", "consolidated", "2021", "2024", "1"),
                List.of("region", "level", "kind", "scope", "form", "year", "edition").stream()
                        .map(row::get)
                        .toList());
        assertEquals(9 + 200 + 3, row.size());
        Corpus.cells(Corpus.figures("suqian-city-2024"))
                .forEach((code, cell) -> assertEquals(number(cell.asText()), number(row.get(code)), code));
        assertFalse(row.get("proactive.charges.amount").endsWith("0"), "no needless zeros");
    }

    @Test
    void a_blank_stays_empty_and_a_name_is_no_formula() throws IOException {
        Map<String, String> row = row(PINNED, office);
        assertEquals("'" + NAME, row.get("name"));
        assertEquals("", row.get("proactive.rules.issued"));
        assertEquals("0", row.get("proactive.rules.repealed"));
        assertEquals("", row.get("fees.amountCollected"));
    }

    @Test
    void a_year_has_the_columns_of_its_form() throws IOException {
        Map<String, String> row = row("/v1/statistics/bulk/2020.csv?asOf=2025-02-15T00:00:00Z", city);
        assertEquals(9 + 198 + 3, row.size());
        assertEquals("160.5964", row.get("proactive.procurement.amount"));
        assertEquals("-3", row.get("proactive.licensing.itemsChange"));
    }

    @Test
    void rows_are_in_the_order_of_the_codes_and_end_as_the_rfc_says() {
        String csv = given().get(PINNED).asString();
        List<String> codes = Arrays.stream(csv.split("\r\n"))
                .skip(1)
                .map(line -> line.substring(0, 18))
                .toList();
        assertEquals(codes.stream().sorted().distinct().toList(), codes);
        assertTrue(csv.endsWith("\r\n"));
        assertEquals(csv.lines().count(), csv.split("\r\n").length, "no line ends otherwise");
    }

    @Test
    void without_an_instant_it_leads_to_the_last_change_that_is_settled() {
        String late = Portal.newOffice(REGION);
        TestClock.stopAt("2025-02-11T00:12:00Z");
        PORTAL.bringToPublic(late, 2024, Corpus.report("yongning-county-office-2024"));
        TestClock.stopAt("2025-02-11T00:19:59Z");
        found(FILE + "?bom=true").header("Location", endsWith("?bom=true&asOf=2025-02-10T00%3A00%3A00Z"));
        TestClock.stopAt("2025-02-11T00:20:00Z");
        found(FILE).header("Location", endsWith("?asOf=2025-02-11T00%3A12%3A00Z"));
        assertTrue(given().get(FILE).asString().contains(late), "a client that follows has the file");
        assertFalse(given().get(PINNED).asString().contains(late));
    }

    @Test
    void instants_between_two_changes_are_one_file_that_is_the_same_for_ever() {
        Response first = given().get(PINNED);
        given().queryParam("asOf", "2025-02-10T21:30:00+08:00")
                .get(FILE)
                .then()
                .statusCode(200)
                .header("ETag", first.header("ETag"))
                .header("Cache-Control", "max-age=31536000, immutable");
        given().header("If-None-Match", first.header("ETag")).get(PINNED).then().statusCode(304);
    }

    @Test
    void a_question_that_has_no_stable_answer_is_refused() {
        TestClock.stopAt("2025-02-10T12:04:59Z");
        given().get(PINNED).then().statusCode(400).body("detail", containsString("2025-02-10T11:59:59Z"));
        given().get("/v1/statistics/bulk/2018.csv?asOf=2025-02-01T00:00:00Z")
                .then()
                .statusCode(400);
        given().get("/v1/statistics/bulk/2018.csv").then().statusCode(400);
        given().get("/v1/statistics/bulk/x.csv").then().statusCode(400);
        given().get(FILE + "?vintage=none").then().statusCode(404).body("code", equalTo("unknown-vintage"));
    }

    @Test
    void a_year_of_which_nothing_was_published_yet_has_a_header_only() {
        String csv = given().get("/v1/statistics/bulk/2019.csv?asOf=2019-05-15T00:00:00Z")
                .asString();
        assertEquals(1, csv.lines().count());
    }

    private static ValidatableResponse found(String address) {
        return given().redirects().follow(false).get(address).then().statusCode(307);
    }

    private static String named(String name) {
        String code = Portal.newCode();
        PORTAL.request()
                .body(Map.of(
                        "name", name, "kind", "office", "level", "county", "region", REGION, "validFrom", "2019-01-01"))
                .put("/v1/bodies/" + code)
                .then()
                .statusCode(201);
        return code;
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text).stripTrailingZeros();
    }

    private static Map<String, String> row(String address, String body) throws IOException {
        String csv = new String(given().get(address).asByteArray(), StandardCharsets.UTF_8);
        try (MappingIterator<Map<String, String>> lines = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(csv)) {
            return lines.readAll().stream()
                    .filter(line -> line.get("body").equals(body))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
