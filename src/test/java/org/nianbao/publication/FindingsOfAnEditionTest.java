package org.nianbao.publication;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.Refusal.refused;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;

/** What was found on a report when it was submitted and published, beside what is found today; also as tables. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FindingsOfAnEditionTest {
    private static final ObjectNode REPORT =
            Corpus.with(Corpus.report("yongning-county-office-2024"), "proactive.compulsion.decisions", null);
    private static final Map<String, String> SAID = Map.of("reason", "verified-correct", "text", "本机关无\"行政强制\"职权。");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CARRY_OVER = "R3-CARRY-OVER";

    @TempDir
    Path folder;

    private String body;
    private String filing;
    private String report;

    @BeforeEach
    void a_submitted_report_with_an_explained_warning() {
        body = Portal.newOffice("640121");
        filing = Portal.filing(body, 2024) + "/findings";
        report = "/v1/reports/" + body + "/2024/findings";
        String blank =
                Portal.admin().save(body, 2024, REPORT).path("findings.find { it.code == 'R0-BLANK' }.fingerprint");
        Portal.admin().explain(body, 2024, blank, SAID).then().statusCode(201);
        Portal.admin().submit(body, 2024).then().statusCode(201);
    }

    @Test
    void a_submission_shows_what_was_found_then_beside_what_is_found_now() {
        last_year_is_published_late();
        Portal portal = Portal.admin();
        portal.request()
                .get(filing)
                .then()
                .body("state", equalTo("submitted"))
                .body("outcome", equalTo("warnings"))
                .body("findings.code", not(hasItem(CARRY_OVER)))
                .body("findings.find { it.code == 'R0-BLANK' }.explanation.text", equalTo("本机关无\"行政强制\"职权。"));
        portal.request().get(filing + "?ruleset=current").then().body("findings.code", hasItem(CARRY_OVER));
        portal.request().delete(Portal.filing(body, 2024) + "/submission");
        portal.request().get(filing).then().body("state", equalTo("draft")).body("findings.code", hasItem(CARRY_OVER));
    }

    @Test
    void an_edition_shows_what_was_found_when_it_was_published_beside_what_is_found_today() {
        refused(given().get(report), 404, "not-published");
        Response published = Portal.admin().publish(body, 2024);
        last_year_is_published_late();
        Response own = given().get(report);
        own.then()
                .statusCode(200)
                .body("edition", equalTo(1))
                .body(
                        "ruleset",
                        equalTo(given().get("/v1/reports/" + body + "/2024").path("ruleset")))
                .body("findings.code", not(hasItem(CARRY_OVER)));
        own.then().body("findings", equalTo(published.path("findings")));
        given().get(report + "?edition=1&ruleset=own").then().body("findings", equalTo(own.path("findings")));
        given().get(report + "?ruleset=current")
                .then()
                .body("findings.code", hasItem(CARRY_OVER))
                .body("findings.find { it.code == 'R0-BLANK' }.explanation", notNullValue());
        given().header("Accept-Language", "en")
                .get(report)
                .then()
                .body("findings.find { it.code == 'R0-BLANK' }.message", startsWith("Table "));
        refused(given().get(report + "?edition=2"), 404, "not-published");
        refused(given().accept("image/png").get(report), 406, "not-acceptable");
    }

    @Test
    void findings_are_read_again_from_csv() throws IOException {
        Response csv = Portal.admin().request().accept("text/csv").get(filing);
        csv.then().statusCode(200).contentType("text/csv;charset=UTF-8");
        List<List<String>> lines = lines(csv);
        Map<String, Object> blank =
                Portal.admin().request().get(filing).path("findings.find { it.code == 'R0-BLANK' }");
        List<String> line = lines.stream()
                .filter(cells -> cells.get(1).equals("R0-BLANK"))
                .findFirst()
                .orElseThrow();
        assertEquals("严重程度", lines.get(0).get(0));
        assertEquals(List.of("warning", "R0-BLANK", blank.get("place"), blank.get("message")), line.subList(0, 4));
        assertTrue(line.contains("经核对无误：本机关无\"行政强制\"职权。"), line.toString());
        assertEquals(List.of(blank.get("pointer"), blank.get("fingerprint")), line.subList(9, 11));
        assertEquals(lines.get(0).size(), line.size());
    }

    @Test
    void the_header_speaks_the_readers_language_and_excel_is_told_the_encoding() {
        Response csv = Portal.admin().request().header("Accept-Language", "en").get(filing + ".csv?bom=true");
        String text = new String(csv.asByteArray(), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFFSeverity,Rule,Place,Message"), text);
        assertTrue(text.contains("Verified correct: 本机关"), text);
    }

    @Test
    void findings_are_read_again_from_a_workbook_with_its_header_in_sight() throws IOException {
        Portal.admin().publish(body, 2024).then().statusCode(201);
        Response xlsx = given().accept(XLSX).get(report);
        xlsx.then().statusCode(200).contentType(XLSX);
        List<List<String>> lines = lines(given().get(report + ".csv"));
        assertEquals(lines, rows(xlsx));
        assertEquals(lines, rows(given().get(report + ".xlsx")));
        String sheet = sheet(xlsx);
        assertTrue(sheet.contains("state=\"frozen\""), sheet);
        assertTrue(sheet.contains("<col "), sheet);
        given().get(report + ".json").then().statusCode(200).body("edition", equalTo(1));
    }

    @Test
    void a_validation_is_a_table_too() throws IOException {
        ObjectNode wrong = Corpus.with(REPORT, "requests.concluded.naturalPerson", 10);
        Response csv = Portal.admin()
                .request()
                .accept("text/csv")
                .body(Map.of("content", wrong))
                .post("/v1/validations");
        List<String> balance = lines(csv).stream()
                .filter(cells -> cells.get(1).equals("R3-BALANCE"))
                .findFirst()
                .orElseThrow();
        assertEquals("9", balance.get(balance.indexOf("10") - 1));
        assertTrue(
                balance.stream().anyMatch(cell -> cell.startsWith("一、本年新收政府信息公开申请数量 · 自然人 = 8 [+1]; ")),
                balance.toString());
    }

    private void last_year_is_published_late() {
        ObjectNode before = Corpus.report("yongning-county-office-2024").put("year", 2023);
        Portal.admin().bringToPublic(body, 2023, before);
    }

    private static List<List<String>> lines(Response csv) throws IOException {
        try (MappingIterator<List<String>> lines = new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .readValues(csv.asByteArray())) {
            return lines.readAll();
        }
    }

    private static List<List<String>> rows(Response xlsx) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx.asByteArray()));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.map(row -> Stream.iterate(0, i -> i < 13, i -> i + 1)
                            .map(i -> row.getOptionalCell(i)
                                    .map(cell -> cell.getText())
                                    .orElse(""))
                            .toList())
                    .toList();
        }
    }

    private String sheet(Response xlsx) throws IOException {
        Path file = Files.write(folder.resolve("findings.xlsx"), xlsx.asByteArray());
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
