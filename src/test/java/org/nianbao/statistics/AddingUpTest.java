package org.nianbao.statistics;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;

/** However the same reports are laid in rows, the rows add up to the same; totals are sums and are not added to their parts. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddingUpTest {
    private static final List<String> APPLICANTS = List.of(
            "naturalPerson",
            "commercialEnterprise",
            "researchInstitution",
            "publicWelfareOrganization",
            "legalServiceOrganization",
            "other");

    private boolean laid;

    @BeforeEach
    void reports_of_many_kinds_in_a_prefecture() {
        if (laid) {
            return;
        }
        laid = true;
        published("office", "county", "410402", "yongning-county-office-2024");
        published("department", "county", "410402", "suqian-city-2024");
        published("department", "prefecture", "410400", "yongning-county-office-2024");
        published("township", "township", "410403001", "yongning-county-office-2024");
        published("institution", "county", "410403", "suqian-city-2024");
        ObjectNode consolidated = Corpus.report("suqian-city-2024");
        Portal.admin().bringToPublic(Portal.newBody("government", "prefecture", "410400"), 2024, consolidated);
    }

    private static void published(String kind, String level, String region, String slug) {
        ObjectNode report = Corpus.report(slug).put("scope", "own");
        Portal.admin().bringToPublic(Portal.newBody(kind, level, region), 2024, report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "region",
                "body",
                "kind",
                "level",
                "region,kind",
                "region,level",
                "kind,level",
                "body,kind",
                "region&depth=township",
                "region&basis=all",
                "body&asOf=NOW",
                "region,kind&asOf=NOW"
            })
    void rows_add_up_to_the_whole(String groupBy) {
        JsonNode whole = rows("year").get(0);
        JsonNode rows = rows(groupBy.replace("NOW", Instant.now().toString()));
        for (String count : List.of("expected", "published", "onTime", "late", "missing")) {
            assertEquals(
                    whole.at("/coverage/" + count).intValue(),
                    sum(rows, "/coverage/" + count).intValue(),
                    count);
        }
        whole.get("measures")
                .fieldNames()
                .forEachRemaining(measure -> assertEquals(
                        0,
                        whole.at("/measures/" + measure + "/value")
                                .decimalValue()
                                .compareTo(sum(rows, "/measures/" + measure + "/value")),
                        measure));
    }

    @ParameterizedTest
    @ValueSource(strings = {"year", "region", "body", "kind", "level", "region,kind"})
    void in_every_row_the_total_is_the_sum_of_its_parts(String groupBy) {
        for (JsonNode row : rows(groupBy)) {
            for (String line : List.of("received", "concluded", "carriedForward", "granted")) {
                BigDecimal parts = APPLICANTS.stream()
                        .map(applicant -> value(row, "requests." + line + "." + applicant))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertEquals(0, parts.compareTo(value(row, "requests." + line + ".total")), row.toString());
            }
            BigDecimal balance = value(row, "requests.received.total")
                    .add(value(row, "requests.carriedOver.total"))
                    .subtract(value(row, "requests.concluded.total"))
                    .subtract(value(row, "requests.carriedForward.total"));
            assertEquals(0, balance.signum(), row.toString());
        }
    }

    private static BigDecimal value(JsonNode row, String measure) {
        return row.at("/measures/" + measure + "/value").decimalValue();
    }

    private static BigDecimal sum(JsonNode rows, String pointer) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode row : rows) {
            sum = sum.add(row.at(pointer).decimalValue());
        }
        return sum;
    }

    private static JsonNode rows(String groupBy) {
        return given().get("/v1/statistics?region=410400&years=2024&groupBy=" + groupBy)
                .then()
                .statusCode(200)
                .extract()
                .as(JsonNode.class)
                .get("rows");
    }
}
