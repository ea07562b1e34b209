package org.nianbao.statistics;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.Contract;
import org.nianbao.PostgresResource;

/** What others read in our JSON-stat: the toolkit that most of them use, under Node.js. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class JsonStatTest {
    private static final String TOOLKIT = "jsonstat-toolkit@2.2.2";
    private static final Path FOLDER = Path.of("target", "jsonstat");

    @BeforeAll
    static void the_toolkit_is_there() throws IOException, InterruptedException {
        boolean tools = Stream.of("node", "npm").allMatch(JsonStatTest::isInstalled);
        Files.createDirectories(FOLDER);
        boolean toolkit = tools
                && run("npm", "install", "--no-save", "--no-audit", "--no-fund", "--prefix", FOLDER.toString(), TOOLKIT)
                        == 0;
        String skipped = (tools ? TOOLKIT + " cannot be had from npm" : "node and npm are not installed")
                + ": NOTHING about JSON-stat is tested with it";
        if (!toolkit) {
            System.err.println(skipped);
        }
        assumeTrue(toolkit, skipped);
    }

    @BeforeEach
    void publish() throws IOException {
        GoldenReports.publish();
    }

    @Test
    void every_number_is_found_under_its_codes() throws IOException, InterruptedException {
        for (String question : List.of(GoldenReports.COUNTY, GoldenReports.CITY)) {
            assertEquals(expected(question), numbers(read(question)));
        }
    }

    @Test
    void axes_have_their_roles_and_measures_their_units() throws IOException, InterruptedException {
        JsonNode cube = read(GoldenReports.COUNTY);
        assertEquals("dataset", cube.path("class").asText());
        assertEquals(Contract.read("[\"region\",\"kind\",\"year\",\"measure\"]"), cube.path("id"));
        assertEquals("year", cube.at("/role/time/0").asText());
        assertEquals("region", cube.at("/role/geo/0").asText());
        assertEquals("measure", cube.at("/role/metric/0").asText());
        assertEquals("托里县", cube.at("/labels/region/654224").asText());
        assertEquals("公开率", cube.at("/labels/measure/rates.disclosure").asText());
        assertEquals(Contract.read("{\"label\":\"万元\",\"decimals\":6}"), cube.at("/units/proactive.charges.amount"));
    }

    @Test
    void a_value_that_is_none_or_rests_on_little_says_so() throws IOException, InterruptedException {
        for (JsonNode cell : read(GoldenReports.COUNTY).path("table")) {
            String marks = cell.path("status").asText("");
            assertEquals(cell.path("value").isNull() && !marks.isEmpty(), marks.contains("n"), cell.toString());
        }
        Map<String, String> small = new TreeMap<>();
        read(GoldenReports.COUNTY).path("table").forEach(cell -> {
            if (cell.path("status").asText("").contains("s")) {
                small.put(cell.path("measure").asText(), cell.path("region").asText());
            }
        });
        assertTrue(small.containsKey("rates.disclosure"), small.toString());
    }

    /** The numbers of the JSON, by region, kind, year and measure; cells of the cube that no row has are not in it. */
    private static Map<String, BigDecimal> expected(String question) {
        Map<String, BigDecimal> numbers = new TreeMap<>();
        for (JsonNode row : Contract.read(
                        given().get("/v1/statistics.json" + question).asString())
                .path("rows")) {
            row.path("measures").properties().forEach(measure -> {
                if (!measure.getValue().path("value").isNull()) {
                    numbers.put(
                            key(row, measure.getKey()),
                            measure.getValue().path("value").decimalValue().stripTrailingZeros());
                }
            });
        }
        return numbers;
    }

    private static Map<String, BigDecimal> numbers(JsonNode cube) {
        Map<String, BigDecimal> numbers = new TreeMap<>();
        cube.path("table").forEach(cell -> {
            if (!cell.path("value").isNull()) {
                numbers.put(
                        key(cell, cell.path("measure").asText()),
                        cell.path("value").decimalValue().stripTrailingZeros());
            }
        });
        return numbers;
    }

    private static String key(JsonNode row, String measure) {
        return String.join(
                " ",
                row.path("region").asText(),
                row.path("kind").asText(""),
                row.path("year").asText(),
                measure);
    }

    /** What the toolkit makes of the answer. */
    private static JsonNode read(String question) throws IOException, InterruptedException {
        Response response = given().get("/v1/statistics.jsonstat.json" + question);
        response.then().statusCode(200);
        Files.write(FOLDER.resolve("answer.json"), response.asByteArray());
        Files.copy(
                JsonStatTest.class.getResourceAsStream("/jsonstat/read.cjs"),
                FOLDER.resolve("read.cjs"),
                StandardCopyOption.REPLACE_EXISTING);
        assertEquals(0, run("node", FOLDER.resolve("read.cjs").toString()), "node");
        return Contract.read(Files.readString(FOLDER.resolve("output"), StandardCharsets.UTF_8));
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectOutput(FOLDER.resolve("output").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
    }

    private static boolean isInstalled(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
