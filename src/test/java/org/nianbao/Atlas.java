package org.nianbao;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** Regions and bodies that merge, split and move, entered as an admin would; and what the sums say of it. */
public final class Atlas {
    public static final String RECEIVED = "requests.received.total";
    private static final ObjectNode REPORT = Corpus.report("yongning-county-office-2024");

    private Atlas() {}

    /** Enters a region that the table does not have. */
    public static Response found(String code, String name) {
        return Portal.admin()
                .request()
                .body(Map.of("name", name, "validFrom", "2019-01-01"))
                .put("/v1/regions/" + code);
    }

    public static Response region(String code, String date, String kind, String... into) {
        return entered("/v1/regions/" + code, date, Map.of("kind", kind, "into", List.of(into)));
    }

    public static Response body(String code, String date, String kind, String... into) {
        return entered("/v1/bodies/" + code, date, Map.of("kind", kind, "into", List.of(into)));
    }

    public static Response renamed(String what, String date, String name) {
        return entered(what, date, Map.of("kind", "renamed", "name", name));
    }

    public static Response entered(String what, String date, Object details) {
        return Portal.admin().request().body(details).put(what + "/successions/" + date);
    }

    /** A county office with a published report for a year, of so many requests received, at least eight. */
    public static String officeThatReported(String region, int year, int received) {
        String office = Portal.newOffice(region);
        report(office, year, received);
        return office;
    }

    /** Publishes a report of so many requests received, at least eight. */
    public static void report(String body, int year, int received) {
        ObjectNode content = REPORT.deepCopy().put("year", year);
        for (String cell : List.of("naturalPerson", "total")) {
            content = Corpus.with(content, "requests.received." + cell, received);
            content = Corpus.with(content, "requests.carriedForward." + cell, received - 8);
        }
        Portal.admin().bringToPublic(body, year, year < 2021 ? Corpus.inForm2019(content, year) : content);
    }

    /** What is answered to a question in {@code key=value&…}. */
    public static Response asked(String question) {
        return given().get("/v1/statistics?measures=" + RECEIVED + "&" + question);
    }

    /** How many requests a region received in a year, and the coverage. */
    public static JsonPath sum(String region, int year, String basis) {
        return asked("region=" + region + "&years=" + year + "&basis=" + basis)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("rows[0]");
    }

    public static Integer received(String region, int year, String basis) {
        return sum(region, year, basis).get("measures.'" + RECEIVED + "'.value");
    }

    /** The rows of an answer, without the links to lists of who is missing, which only answers of now have. */
    public static JsonNode rows(String question) {
        JsonNode rows = given().get("/v1/statistics?" + question)
                .then()
                .log()
                .ifError()
                .statusCode(200)
                .extract()
                .as(JsonNode.class)
                .get("rows");
        rows.forEach(row -> ((ObjectNode) row.get("coverage")).remove("list"));
        return rows;
    }
}
