package org.nianbao.statistics;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.TestClock;

/** A city and a county whose statistics are kept as golden files: Suqian as it reported, and the county of the sample, in regions of their own. */
final class GoldenReports {
    static final String CITY = "?region=361100&years=2023,2024&scope=consolidated&asOf=2025-03-01T00:00:00Z";
    static final String CITY_RATES = CITY + "&measures=rates.disclosure,proactive.charges.amount";
    static final String COUNTY =
            "?region=654224&years=2023,2024&groupBy=region,kind&depth=township&asOf=2025-03-01T00:00:00Z"
                    + "&measures=requests.received.total,proactive.charges.amount,requests.refused.subtotal.total,rates.disclosure,rates.onTime,"
                    + "fees.amountCollected";

    private static final Portal PORTAL = Portal.admin();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final String SAMPLE = "990121";
    private static final String OURS = "654224";

    private GoldenReports() {}

    /** Once in a run: the database outlives the tests' other profiles. */
    static void publish() throws IOException {
        if (given().get("/v1/reports?region=" + OURS)
                .jsonPath()
                .getList("items")
                .isEmpty()) {
            TestClock.stopAt("2025-01-25T00:00:00Z");
            String city = Portal.newBody("government", "prefecture", "361100");
            PORTAL.bringToPublic(city, 2023, Corpus.report("suqian-city-2023"));
            PORTAL.bringToPublic(city, 2024, Corpus.report("suqian-city-2024"));
            for (JsonNode body : YAML.readTree(resource("sample.yaml")).path("bodies")) {
                publish(body);
            }
            TestClock.goOn();
        }
    }

    private static void publish(JsonNode body) throws IOException {
        JsonNode details = body.path("details");
        if (!details.path("region").asText().startsWith(SAMPLE)) {
            return;
        }
        String code = Portal.newBody(
                details.path("kind").asText(),
                details.path("level").asText(),
                details.path("region").asText().replace(SAMPLE, OURS));
        for (JsonNode report : body.path("reports")) {
            if (List.of("accepted", "correcting").contains(report.path("until").asText())) {
                PORTAL.bringToPublic(
                        code,
                        report.path("year").intValue(),
                        YAML.readTree(resource(report.path("file").asText())));
            }
        }
    }

    private static InputStream resource(String name) {
        return GoldenReports.class.getResourceAsStream("/sample/" + name);
    }
}
