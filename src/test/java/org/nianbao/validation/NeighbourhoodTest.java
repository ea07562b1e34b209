package org.nianbao.validation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;

/** A report is held against what stands around it: the years before and after, the reports below, the reports beside. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class NeighbourhoodTest {
    private static final Portal PORTAL = Portal.admin();
    private static final ObjectNode REPORT = Corpus.report("yongning-county-office-2024");

    @Test
    void a_year_that_comes_late_breaks_the_one_that_stands() {
        String body = Portal.newOffice("640323");
        PORTAL.bringToPublic(body, 2024, REPORT);
        PORTAL.save(body, 2023, REPORT.deepCopy().put("year", 2023))
                .then()
                .statusCode(201)
                .body("findings.code", hasItem("R3-NEXT"));
        PORTAL.submit(body, 2023).then().statusCode(201);
        PORTAL.publish(body, 2023).then().statusCode(201);
        given().get("/v1/reports/" + body + "/2024/findings")
                .then()
                .statusCode(200)
                .body("findings.code", not(hasItem("R3-CARRY-OVER")));
        given().get("/v1/reports/" + body + "/2024/findings?ruleset=current")
                .then()
                .statusCode(200)
                .body("findings.code", hasItem("R3-CARRY-OVER"))
                .body("findings.message", hasItem(containsString("2023 年报告第 1 版")));
    }

    @Test
    void what_was_submitted_last_year_counts_before_it_is_published() {
        String body = Portal.newOffice("640323");
        PORTAL.save(body, 2023, REPORT.deepCopy().put("year", 2023)).then().statusCode(201);
        PORTAL.submit(body, 2023).then().statusCode(201);
        PORTAL.save(body, 2024, REPORT)
                .then()
                .statusCode(201)
                .body("findings.code", hasItem("R3-CARRY-OVER"))
                .body("findings.message", hasItem(containsString("已提交的 2023 年填报")));
    }

    @Test
    void a_narrative_that_another_body_has_published_is_noticed() {
        ObjectNode first = problems("一是基层站所信息更新不及时，部分栏目长期没有新的内容；二是政策解读的形式以文字为主，图表和视频较少，群众不容易看懂；"
                + "三是依申请公开的答复格式不够统一，个别答复没有写明救济途径；四是专职人员变动频繁，业务培训没有及时跟上，影响了工作的连续性。");
        String author = Portal.newOffice("640324");
        PORTAL.bringToPublic(author, 2024, first);
        PORTAL.save(Portal.newOffice("640381"), 2024, first)
                .then()
                .statusCode(201)
                .body("findings.code", hasItem("R5-COPIED"))
                .body("findings.message", hasItem(containsString("测试机关" + author)));
        PORTAL.save(Portal.newOffice("640381"), 2024, problems("一是人手不足。"))
                .then()
                .statusCode(201)
                .body("findings.code", not(hasItem("R5-COPIED")));
    }

    private static ObjectNode problems(String text) {
        ObjectNode report = REPORT.deepCopy();
        report.withObject("/narrative").put("problems", text);
        return report;
    }

    @Test
    void a_consolidated_report_is_held_against_the_own_reports_below_it() {
        String office = Portal.newOffice("640422");
        String government = Portal.newBody("government", "county", "640422");
        ObjectNode consolidated = REPORT.deepCopy().put("scope", "consolidated");
        PORTAL.bringToPublic(office, 2024, REPORT);
        PORTAL.save(government, 2024, consolidated)
                .then()
                .statusCode(201)
                .body("findings.code", not(hasItem("R9-BELOW")));
        ObjectNode less = Corpus.with(consolidated, "proactive.normativeDocuments.inForce", 30);
        PORTAL.replace(government, 2024, less, "\"1\"")
                .then()
                .statusCode(200)
                .body("findings.code", hasItem("R9-BELOW"));
        Portal.newOffice("640422");
        PORTAL.replace(government, 2024, less, "\"2\"")
                .then()
                .statusCode(200)
                .body("findings.code", hasItem("R9-BELOW"))
                .body("findings.code", hasItem("R9-MISSING"));
    }
}
