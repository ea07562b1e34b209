package org.nianbao.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Corpus;
import org.nianbao.PostgresResource;

/** The figures of Suqian for 2023 and 2024 in every format: how they are asked for, and that they are those of the published reports. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FormatsTest {
    private static final String QUESTION = GoldenReports.CITY;
    private static final String RATES = GoldenReports.CITY_RATES;

    @BeforeEach
    void publish() throws IOException {
        GoldenReports.publish();
    }

    @Test
    void the_csv_has_the_figures_that_were_published() throws IOException {
        List<Map<String, String>> lines = lines(download("csv", QUESTION));
        assertEquals(400, lines.size());
        for (int year : List.of(2023, 2024)) {
            Map<String, String> values = lines.stream()
                    .filter(line -> line.get("year").equals(String.valueOf(year)))
                    .collect(Collectors.toMap(line -> line.get("measure"), line -> line.get("value")));
            Corpus.cells(Corpus.figures("suqian-city-" + year))
                    .forEach((code, cell) -> assertEquals(
                            0, cell.decimalValue().compareTo(new BigDecimal(values.get(code))), year + " " + code));
        }
    }

    @Test
    void the_workbook_says_what_the_csv_says_and_numbers_are_numbers() throws IOException {
        List<Map<String, String>> lines = lines(download("csv", RATES));
        byte[] bytes = download("xlsx", RATES);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            List<Row> rows = workbook.getFirstSheet().read();
            List<String> titles = List.copyOf(lines.get(0).keySet());
            assertEquals(lines.size() + 1, rows.size());
            for (int line = 0; line < lines.size(); line++) {
                for (int column = 0; column < titles.size(); column++) {
                    String there = rows.get(line + 1).getCellText(column);
                    assertEquals(lines.get(line).get(titles.get(column)), there, titles.get(column));
                }
            }
            int value = titles.indexOf("value");
            assertEquals(CellType.NUMBER, rows.get(1).getCell(value).getType());
            assertEquals("0.00%", rows.get(1).getCell(value).getDataFormatString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "xlsx", "jsonstat.json", "sdmx.csv"})
    void the_same_question_is_the_same_bytes_under_the_same_tag(String suffix) {
        Response first = given().get("/v1/statistics." + suffix + QUESTION);
        String tag = first.header("ETag");
        Response second = given().get("/v1/statistics." + suffix + QUESTION);
        assertArrayEquals(first.asByteArray(), second.asByteArray());
        assertTrue(tag.matches("\"[0-9a-f]{64}\""), tag);
        given().header("If-None-Match", tag)
                .get("/v1/statistics." + suffix + QUESTION)
                .then()
                .statusCode(304);
        Response liked = given().accept(first.contentType()).get("/v1/statistics" + QUESTION);
        liked.then().statusCode(200).header("ETag", tag).header("Vary", containsString("Accept"));
        assertArrayEquals(first.asByteArray(), liked.asByteArray());
    }

    @Test
    void every_representation_has_a_tag_of_its_own() {
        assertEquals(
                6,
                Stream.of(".json", ".csv", ".xlsx", ".jsonstat.json", ".sdmx.csv", ".csv?bom=true&")
                        .map(suffix -> suffix.contains("?") ? suffix + RATES.substring(1) : suffix + RATES)
                        .map(address -> given().get("/v1/statistics" + address).header("ETag"))
                        .distinct()
                        .count());
    }

    @Test
    void excel_gets_a_byte_order_mark_when_it_is_asked_for() {
        String plain = text("csv", RATES);
        assertNotEquals('\uFEFF', plain.charAt(0));
        assertEquals('\uFEFF' + plain, text("csv", RATES + "&bom=true"));
    }

    @Test
    void the_csv_leads_to_the_description_of_its_columns() {
        String header = text("csv", RATES).lines().findFirst().orElseThrow();
        String link = given().get("/v1/statistics.csv" + RATES).header("Link");
        assertTrue(link.endsWith("; rel=\"describedby\"; type=\"application/csvm+json\""), link);
        given().urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .statusCode(200)
                .contentType(startsWith("application/csvm+json"))
                .body("url", startsWith("/v1/statistics.csv?region=361100&"))
                .body("tableSchema.columns.titles", contains((Object[]) header.split(",")));
        given().get("/v1/statistics/metadata.json?measures=none").then().statusCode(400);
    }

    @Test
    void what_is_not_offered_is_refused() {
        given().get("/v1/statistics.pdf").then().statusCode(404).body("code", equalTo("not-found"));
        given().accept("image/png")
                .get("/v1/statistics")
                .then()
                .statusCode(406)
                .body("detail", containsString("application/vnd.sdmx.data+csv;version=2.0.0"));
        given().accept("application/vnd.sdmx.data+csv;version=1.0.0")
                .get("/v1/statistics")
                .then()
                .statusCode(406);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/json",
                "application/json | application/json",
                "application/json; charset=utf-8 | application/json",
                "application/json;profile=\"https://json-stat.org/full/\" | application/json;profile=",
                "application/json;q=0.5, application/json;profile=\"https://json-stat.org/full/\" | application/json;profile=",
                "application/vnd.sdmx.data+csv | application/vnd.sdmx.data+csv;version=2.0.0",
                "application/vnd.sdmx.data+csv; version=2.0.0 | application/vnd.sdmx.data+csv;version=2.0.0",
                "text/csv;charset=UTF-8 | text/csv;charset=UTF-8",
                "text/*, application/json;q=0.9 | text/csv;charset=UTF-8"
            })
    void the_best_liked_format_is_sent(String accept, String type) {
        String sent = given().accept(accept).get("/v1/statistics" + RATES).contentType();
        assertTrue(type.endsWith("=") ? sent.startsWith(type) : sent.equals(type), sent);
    }

    private static String text(String suffix, String question) {
        return new String(download(suffix, question), StandardCharsets.UTF_8);
    }

    private static byte[] download(String suffix, String question) {
        Response response = given().get("/v1/statistics." + suffix + question);
        response.then().statusCode(200);
        return response.asByteArray();
    }

    private static List<Map<String, String>> lines(byte[] csv) throws IOException {
        try (MappingIterator<Map<String, String>> lines = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(csv)) {
            return lines.readAll();
        }
    }
}
