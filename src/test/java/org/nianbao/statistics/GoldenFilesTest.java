package org.nianbao.statistics;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.PostgresResource;

/**
 * Real and made-up statistics in every format, as they stand in {@code src/test/resources/golden}. Who changes a format on purpose writes
 * the files anew, and reads in the diff what became of it: {@code mvn test -Dtest=GoldenFilesTest -Dgolden.write=true}.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class GoldenFilesTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @BeforeEach
    void publish() throws IOException {
        GoldenReports.publish();
    }

    @ParameterizedTest
    @CsvSource({
        "suqian.json, /v1/statistics.json",
        "suqian.csv, /v1/statistics.csv",
        "suqian.xlsx, /v1/statistics.xlsx",
        "suqian.jsonstat.json, /v1/statistics.jsonstat.json",
        "suqian.sdmx.csv, /v1/statistics.sdmx.csv",
        "suqian.structure.json, /v1/statistics/structure.json"
    })
    void the_figures_of_suqian_are_as_they_were(String file, String address) throws IOException {
        same(file, address + GoldenReports.CITY);
    }

    @ParameterizedTest
    @CsvSource({
        "county.json, /v1/statistics.json",
        "county.csv, /v1/statistics.csv",
        "county.xlsx, /v1/statistics.xlsx",
        "county.jsonstat.json, /v1/statistics.jsonstat.json",
        "county.sdmx.csv, /v1/statistics.sdmx.csv",
        "county.structure.json, /v1/statistics/structure.json"
    })
    void the_figures_of_the_made_up_county_are_as_they_were(String file, String address) throws IOException {
        same(file, address + GoldenReports.COUNTY);
    }

    private static void same(String file, String address) throws IOException {
        Response response = given().get(address);
        response.then().statusCode(200);
        Path golden = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.write")) {
            Files.write(golden, response.asByteArray());
        }
        assertEquals(lines(file, Files.readAllBytes(golden)), lines(file, response.asByteArray()));
    }

    /** What people would compare: of a workbook its cells. */
    private static String lines(String file, byte[] bytes) throws IOException {
        return file.endsWith(".xlsx") ? String.join("\n", cells(bytes)) : new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<String> cells(byte[] workbook) throws IOException {
        List<String> cells = new ArrayList<>();
        try (ReadableWorkbook read =
                new ReadableWorkbook(new ByteArrayInputStream(workbook), new ReadingOptions(true, true))) {
            for (Row row : read.getFirstSheet().read()) {
                row.stream()
                        .filter(cell -> cell != null)
                        .map(GoldenFilesTest::shown)
                        .forEach(cells::add);
            }
        }
        return cells;
    }

    private static String shown(Cell cell) {
        return cell.getAddress() + " " + cell.getType() + " " + cell.getDataFormatString() + " " + cell.getText();
    }
}
