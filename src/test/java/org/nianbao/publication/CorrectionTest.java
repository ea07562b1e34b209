package org.nianbao.publication;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;
import org.nianbao.Tokens;

/** What is published is corrected in the open, and taken down with a reason that stays. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CorrectionTest {
    private static final ObjectNode REPORT =
            Corpus.with(Corpus.report("yongning-county-office-2024"), "proactive.compulsion.decisions", null);
    private static final ObjectNode CORRECTED = corrected();
    private static final int YEAR = 2024;
    private static final String WHY = "漏报规章 1 件";
    private static final String RULES = "proactive.rules.inForce";

    private String body;
    private String address;
    private Portal filer;
    private Portal reviewer;

    private static ObjectNode corrected() {
        ObjectNode content = Corpus.with(REPORT, "proactive.rules.inForce", 1);
        content.withObject("/narrative").put("problems", "一是解读形式单一，二是目录更新不及时。");
        return content;
    }

    @BeforeEach
    void a_published_report() {
        body = Portal.newOffice("640121");
        address = "/v1/reports/" + body + "/" + YEAR;
        filer = Portal.as(Tokens.filer(body));
        reviewer = Portal.as(Tokens.reviewer("640121"));
        Portal.admin().bringToPublic(body, YEAR, REPORT);
    }

    @Test
    void the_public_reads_what_stands_until_the_correction_is_accepted() {
        byte[] first = given().get(address).asByteArray();
        filer.correct(body, YEAR, WHY).then().statusCode(200).body("state", equalTo("correcting"));
        assertArrayEquals(first, given().get(address).asByteArray());
        filer.mend(body, YEAR, CORRECTED);
        filer.submit(body, YEAR).then().statusCode(201);
        assertArrayEquals(first, given().get(address).asByteArray());
        reviewer.publish(body, YEAR).then().statusCode(201).body("correction", nullValue());
        given().get(address)
                .then()
                .body("edition", equalTo(2))
                .body("reason", equalTo(WHY))
                .body("content." + "figures." + RULES, equalTo(1));
        assertArrayEquals(first, given().get(address + "?edition=1").asByteArray());
    }

    @Test
    void filer_and_reviewer_see_what_changes_and_the_public_reads_it_with_the_edition() {
        filer.correct(body, YEAR, WHY).then().body("correction.changes", empty());
        filer.mend(body, YEAR, CORRECTED);
        filer.submit(body, YEAR);
        changes(reviewer.read(body, YEAR).then().body("correction.reason", equalTo(WHY)), "correction.");
        reviewer.publish(body, YEAR);
        ValidatableResponse editions = given().get(address + "/editions").then();
        editions.body("items.edition", contains(1, 2))
                .body("items[0].changes", empty())
                .body("items[0].reason", nullValue())
                .body("items[1].reason", equalTo(WHY));
        changes(editions, "items[1].");
    }

    private static void changes(ValidatableResponse reply, String where) {
        reply.body(where + "changes.pointer", contains("/narrative/problems", "/figures/proactive/rules/inForce"))
                .body(where + "changes[0].after", equalTo("一是解读形式单一，二是目录更新不及时。"))
                .body(where + "changes[1].before", equalTo(0))
                .body(where + "changes[1].after", equalTo(1));
    }

    @Test
    void a_correction_that_changes_nothing_is_not_submitted_but_one_that_explains_is() {
        filer.correct(body, YEAR, WHY);
        filer.submit(body, YEAR).then().statusCode(409).body("code", equalTo("unchanged"));
        String blank = filer.read(body, YEAR).path("findings.find { it.code == 'R0-BLANK' }.fingerprint");
        filer.explain(body, YEAR, blank, Map.of("reason", "other", "text", "本机关没有行政强制职权。"));
        filer.submit(body, YEAR).then().statusCode(201);
        reviewer.publish(body, YEAR).then().statusCode(201);
        given().get(address).then().body("explanations[0].text", equalTo("本机关没有行政强制职权。"));
    }

    @Test
    void a_correction_that_is_returned_is_mended_or_given_up() {
        Response accepted = filer.read(body, YEAR);
        filer.correct(body, YEAR, WHY);
        filer.mend(body, YEAR, CORRECTED);
        filer.submit(body, YEAR);
        reviewer.giveBack(body, YEAR, "请附依据").then().body("correction.changes", hasSize(2));
        filer.submit(body, YEAR).then().statusCode(409).body("code", equalTo("unchanged"));
        filer.abandon(body, YEAR)
                .then()
                .statusCode(200)
                .body("state", equalTo("accepted"))
                .body("correction", nullValue())
                .body("reasons", empty())
                .body("receipt.id", equalTo(accepted.path("receipt.id")));
        assertEquals(REPORT, filer.read(body, YEAR).as(ObjectNode.class).get("content"));
        given().get(address).then().body("edition", equalTo(1));
    }

    @Test
    void a_correction_that_is_withdrawn_is_under_correction_again() {
        String receipt = filer.read(body, YEAR).path("receipt.id");
        filer.correct(body, YEAR, WHY);
        filer.mend(body, YEAR, CORRECTED);
        filer.submit(body, YEAR);
        filer.withdraw(body, YEAR)
                .then()
                .body("state", equalTo("correcting"))
                .body("receipt.id", equalTo(receipt))
                .body("correction.reason", equalTo(WHY));
        given().get("/v1/receipts/" + receipt).then().body("verdict", equalTo("genuine"));
    }

    @Test
    void without_a_reason_nothing_is_opened_or_taken_down() {
        for (String verb : new String[] {"/correction", "/takedown"}) {
            for (Map<String, Object> why : List.<Map<String, Object>>of(
                    Map.of(), Map.of("reason", " "), Map.of("reason", "\u0000"), Map.of("reason", "长".repeat(1001)))) {
                reviewer.request()
                        .body(why)
                        .post(Portal.filing(body, YEAR) + verb)
                        .then()
                        .statusCode(400)
                        .body("errors[0].pointer", equalTo("/reason"));
            }
        }
        reviewer.read(body, YEAR).then().body("state", equalTo("accepted"));
    }

    @Test
    void what_is_taken_down_is_gone_and_says_why() {
        reviewer.takeDown(body, YEAR, "正文含有个人信息").then().statusCode(200).body("state", equalTo("returned"));
        for (String gone : new String[] {"", "?edition=1", "/findings", "/findings?edition=1", "/findings.csv"}) {
            given().get(address + gone)
                    .then()
                    .statusCode(410)
                    .body("code", equalTo("taken-down"))
                    .body("takenDown.reason", equalTo("正文含有个人信息"))
                    .body("takenDown.at", notNullValue());
        }
        given().get(address + "?edition=2").then().statusCode(404);
        given().get("/v1/reports?body=" + body).then().body("items", empty());
        given().get(address + "/editions").then().body("items[0].takenDown.reason", equalTo("正文含有个人信息"));
    }

    @Test
    void what_was_taken_down_is_published_again_as_the_next_edition_and_the_old_one_stays_gone() {
        reviewer.takeDown(body, YEAR, "正文含有个人信息");
        filer.submit(body, YEAR).then().statusCode(409).body("code", equalTo("unchanged"));
        filer.mend(body, YEAR, CORRECTED);
        filer.submit(body, YEAR).then().statusCode(201);
        reviewer.publish(body, YEAR).then().statusCode(201);
        given().get(address).then().body("edition", equalTo(2)).body("reason", equalTo("正文含有个人信息"));
        given().get(address + "?edition=1").then().statusCode(410);
        given().get(address + "/editions").then().body("items.changes", contains(empty(), empty()));
    }

    @Test
    void what_is_taken_down_counts_no_longer_and_its_body_is_missing() {
        String region = "411104";
        String office = Portal.newOffice(region);
        Portal.admin().bringToPublic(office, YEAR, REPORT);
        requests(region).body("rows[0].coverage.published", equalTo(1));
        Portal.admin().takeDown(office, YEAR, "数据有误").then().statusCode(200);
        requests(region).body("rows[0].coverage.published", equalTo(0)).body("rows[0].coverage.missing", equalTo(1));
        given().get("/v1/statistics/coverage?year=2024&status=missing&region=" + region)
                .then()
                .body("items.body", hasItem(office));
        given().get("/v1/statistics?groupBy=body&years=2024&measures=requests.received.total&region=" + region)
                .then()
                .body("rows.findAll { it.coverage.published > 0 }", empty());
    }

    private static ValidatableResponse requests(String region) {
        return given().get("/v1/statistics?years=2024&measures=requests.received.total&region=" + region)
                .then()
                .statusCode(200);
    }

    @Test
    void a_correction_under_review_can_lose_what_it_corrects() {
        filer.correct(body, YEAR, WHY);
        filer.mend(body, YEAR, CORRECTED);
        filer.submit(body, YEAR);
        reviewer.takeDown(body, YEAR, "数据有误").then().body("state", equalTo("submitted"));
        given().get(address).then().statusCode(410);
        reviewer.read(body, YEAR).then().body("nextActions", not(hasItem("takeDown")));
        reviewer.publish(body, YEAR).then().statusCode(201);
        given().get(address).then().body("edition", equalTo(2)).body("reason", equalTo(WHY + "；数据有误"));
    }

    @Test
    void a_correction_that_ends_where_it_began_is_no_correction() {
        filer.correct(body, YEAR, WHY);
        filer.mend(body, YEAR, CORRECTED);
        filer.submit(body, YEAR).then().statusCode(201);
        reviewer.giveBack(body, YEAR, "请附依据");
        filer.mend(body, YEAR, REPORT);
        filer.submit(body, YEAR).then().statusCode(409).body("code", equalTo("unchanged"));
    }

    @Test
    void whatever_its_state_a_report_that_is_taken_down_tells_the_body_why() {
        filer.correct(body, YEAR, WHY);
        filer.mend(body, YEAR, CORRECTED);
        filer.submit(body, YEAR).then().statusCode(201);
        reviewer.giveBack(body, YEAR, "请附依据");
        reviewer.takeDown(body, YEAR, "数据有误").then().body("reasons.text", contains("请附依据", "数据有误"));
        filer.read(body, YEAR).then().body("correction.reason", equalTo(WHY + "；数据有误"));
    }

    @Test
    void a_reason_can_be_seen() {
        for (String unseen : new String[] {"\u200b\u2060", "理由\u202e由理", "…", "长".repeat(1001)}) {
            reviewer.takeDown(body, YEAR, unseen).then().statusCode(400);
            filer.correct(body, YEAR, unseen).then().statusCode(400);
        }
    }
}
