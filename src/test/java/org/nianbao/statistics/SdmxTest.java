package org.nianbao.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Contract;
import org.nianbao.PostgresResource;

/** What a program that speaks SDMX reads: the table by what the structure message says of it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SdmxTest {
    private static final String IDS = "[A-Za-z0-9_@$-]+";

    @BeforeEach
    void publish() throws IOException {
        GoldenReports.publish();
    }

    @Test
    void every_measure_has_an_id_of_its_own() {
        Set<String> ids = new HashSet<>();
        for (JsonNode measure :
                Contract.read(given().get("/v1/measures").asString()).path("items")) {
            String id = Sdmx.id(measure.path("code").asText());
            assertTrue(id.matches(IDS), id);
            assertTrue(ids.add(id), id + " is an id of two measures");
        }
        assertTrue(ids.size() > 200, "of " + ids.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                GoldenReports.COUNTY,
                GoldenReports.CITY,
                "?region=654224&years=2024&groupBy=body,level&measures=rates.disclosure&asOf=2025-03-01T00:00:00Z",
                "?region=654224&years=2024&level=county&kind=office&basis=matched&asOf=2025-03-01T00:00:00Z"
            })
    void every_code_in_the_table_is_in_the_list_of_its_column(String question) throws IOException {
        JsonNode data = structure(question).path("data");
        Map<String, Set<String>> lists = new HashMap<>();
        data.path("codelists").forEach(list -> lists.put(urn("codelist.Codelist", list), ids(list.path("codes"))));
        JsonNode dimensions = data.at("/dataStructures/0/dataStructureComponents/dimensionList/dimensions");
        for (Map<String, String> line : lines(question)) {
            for (JsonNode dimension : dimensions) {
                String code = line.get(dimension.path("id").asText());
                String list = dimension.at("/localRepresentation/enumeration").asText();
                assertTrue(code.matches(IDS), code);
                assertTrue(
                        list.isEmpty() || lists.get(list).contains(code),
                        () -> dimension.path("id").asText() + " " + code);
            }
        }
    }

    @Test
    void columns_are_the_components_of_the_structure_and_all_of_them_are_concepts() throws IOException {
        JsonNode data = structure(GoldenReports.COUNTY).path("data");
        JsonNode components = data.at("/dataStructures/0/dataStructureComponents");
        List<String> columns = new ArrayList<>(List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"));
        components
                .at("/dimensionList/dimensions")
                .forEach(one -> columns.add(one.path("id").asText()));
        columns.add(components.at("/dimensionList/timeDimension/id").asText());
        components
                .at("/measureList/measures")
                .forEach(one -> columns.add(one.path("id").asText()));
        components
                .at("/attributeList/attributes")
                .forEach(one -> columns.add(one.path("id").asText()));
        assertEquals(columns, List.copyOf(lines(GoldenReports.COUNTY).get(0).keySet()));
        assertEquals(new TreeSet<>(columns.subList(3, columns.size())), ids(data.at("/conceptSchemes/0/concepts")));
    }

    @Test
    void everything_that_is_referred_to_is_in_the_message() throws IOException {
        JsonNode data = structure(GoldenReports.COUNTY).path("data");
        Set<String> there = new HashSet<>();
        data.path("codelists").forEach(list -> there.add(urn("codelist.Codelist", list)));
        data.path("dataStructures").forEach(one -> there.add(urn("datastructure.DataStructure", one)));
        JsonNode scheme = data.at("/conceptSchemes/0");
        scheme.path("concepts")
                .forEach(concept -> there.add(urn("conceptscheme.Concept", scheme) + "."
                        + concept.path("id").asText()));
        List<String> references = new ArrayList<>(data.findValuesAsText("conceptIdentity"));
        references.addAll(data.findValuesAsText("enumeration"));
        references.addAll(data.path("dataflows").findValuesAsText("structure"));
        assertTrue(references.size() > 25);
        references.forEach(reference -> assertTrue(there.contains(reference), reference));
        lines(GoldenReports.COUNTY)
                .forEach(line -> assertEquals(
                        List.of("dataflow", "NIANBAO:STATISTICS(1.0.0)", "I"),
                        List.of(line.get("STRUCTURE"), line.get("STRUCTURE_ID"), line.get("ACTION"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {GoldenReports.COUNTY, GoldenReports.CITY})
    void it_reads_back_to_the_same_numbers(String question) throws IOException {
        Map<String, String> read = new TreeMap<>();
        lines(question)
                .forEach(line -> read.put(
                        String.join(
                                " ",
                                line.get("REGION"),
                                line.get("KIND"),
                                line.get("TIME_PERIOD"),
                                line.get("MEASURE")),
                        line.get("OBS_VALUE")));
        assertEquals(expected(question), read);
    }

    /** The numbers of the JSON as they are written, nothing for null. */
    private static Map<String, String> expected(String question) {
        Map<String, String> expected = new TreeMap<>();
        for (JsonNode row : Contract.read(
                        given().get("/v1/statistics.json" + question).asString())
                .path("rows")) {
            row.path("measures").properties().forEach(measure -> {
                JsonNode value = measure.getValue().path("value");
                String id = measure.getKey().replace('.', '_');
                String kind = row.path("kind").asText("_T");
                expected.put(
                        String.join(
                                " ",
                                row.path("region").asText(),
                                kind,
                                row.path("year").asText(),
                                id),
                        value.isNull() ? "" : value.decimalValue().toPlainString());
            });
        }
        return expected;
    }

    @Test
    void the_table_leads_to_its_structure() {
        String link = given().get("/v1/statistics.sdmx.csv" + GoldenReports.CITY_RATES)
                .header("Link");
        given().urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .statusCode(200)
                .contentType(startsWith("application/vnd.sdmx.structure+json"))
                .body("data.dataflows[0].id", equalTo("STATISTICS"))
                .header("Cache-Control", "max-age=31536000, immutable")
                .body("meta.prepared", equalTo("2025-03-01T00:00:00Z"));
        given().get("/v1/statistics/structure.json?measures=none").then().statusCode(400);
    }

    private static JsonNode structure(String question) {
        return Contract.read(
                given().get("/v1/statistics/structure.json" + question).asString());
    }

    private static String urn(String type, JsonNode artefact) {
        return "urn:sdmx:org.sdmx.infomodel.%s=%s:%s(%s)"
                .formatted(
                        type,
                        artefact.path("agencyID").asText(),
                        artefact.path("id").asText(),
                        artefact.path("version").asText());
    }

    private static Set<String> ids(JsonNode items) {
        Set<String> ids = new TreeSet<>();
        items.forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }

    private static List<Map<String, String>> lines(String question) throws IOException {
        byte[] csv = given().get("/v1/statistics.sdmx.csv" + question).asByteArray();
        try (MappingIterator<Map<String, String>> lines = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(csv)) {
            return lines.readAll();
        }
    }
}
