package org.nianbao.filing;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nianbao.Refusal.refused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;
import org.nianbao.Tokens;
import org.nianbao.form.TestForms;

/** A filing starts with what last year's report says about this year, and with nothing else. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TemplateTest {
    private static final Portal PORTAL = Portal.admin();
    private static final ObjectNode CITY = Corpus.report("suqian-city-2023");

    @Test
    void what_was_carried_forward_and_the_contact_block_are_filled_in_and_nothing_else() throws IOException {
        String body = Portal.newBody("government", "prefecture", "640300");
        ObjectNode last = CITY.deepCopy();
        last.putObject("contact").put("telephone", "0953-0000000");
        PORTAL.bringToPublic(body, 2023, last);
        Response reply = template(body, 2024);
        reply.then().statusCode(200).body("content.form", equalTo("2021")).body("source", notNullValue());
        JsonNode content = content(reply);
        assertEquals("consolidated", content.path("scope").textValue());
        assertEquals("0953-0000000", content.at("/contact/telephone").textValue());
        assertEquals(CITY.at("/figures/requests/carriedForward"), content.at("/figures/requests/carriedOver"));
        Corpus.cells(content)
                .forEach((code, cell) -> assertEquals(!code.startsWith("requests.carriedOver."), cell.isNull(), code));
        assertEquals(true, content.path("narrative").isMissingNode());
    }

    @Test
    void an_untouched_template_does_not_pass() throws IOException {
        String body = Portal.newOffice("640121");
        failsUntouched(template(body, 2024), body);
        PORTAL.bringToPublic(body, 2024, Corpus.report("yongning-county-office-2024"));
        failsUntouched(template(body, 2025), body);
    }

    @Test
    void cases_that_were_pending_have_no_cell_and_are_hinted_at() {
        String body = Portal.newOffice("640121");
        ObjectNode last = Corpus.report("yongning-county-office-2024");
        last.withObject("/figures/disputes/reconsideration").put("pending", 2).put("total", 2);
        PORTAL.save(body, 2024, last).then().statusCode(201);
        template(body, 2025)
                .then()
                .body("hints.pointer", hasItem("/figures/requests/carriedOver"))
                .body("source", nullValue());
        PORTAL.submit(body, 2024).then().statusCode(201);
        template(body, 2025)
                .then()
                .body("hints.pointer", hasItem("/figures/disputes/reconsideration"))
                .body("content.figures.disputes.reconsideration.pending", nullValue())
                .body("source", equalTo("已提交的 2024 年填报"));
        PORTAL.request()
                .header("Accept-Language", "en")
                .get(Portal.filing(body, 2025) + "/template")
                .then()
                .body("source", equalTo("filing of 2024 as submitted"));
    }

    @Test
    void it_works_from_the_form_of_2019_to_that_of_2021() throws IOException {
        String body = Portal.newOffice("640121");
        ObjectNode last = Corpus.inForm2019(Corpus.report("yongning-county-office-2024"), 2020);
        PORTAL.bringToPublic(body, 2020, last);
        JsonNode content = content(template(body, 2021));
        assertEquals("2021", content.path("form").textValue());
        assertEquals(last.at("/figures/requests/carriedForward"), content.at("/figures/requests/carriedOver"));
        assertEquals(200, Corpus.cells(content).size());
        PORTAL.save(body, 2021, content).then().statusCode(201);
        template(body, 2019).then().body("content.form", equalTo("2019"));
    }

    @Test
    void a_report_without_open_ends_gives_no_hints() {
        String body = Portal.newOffice("640121");
        ObjectNode last = Corpus.report("yongning-county-office-2024");
        last.withObject("/figures/disputes").properties().forEach(group -> ((ObjectNode) group.getValue())
                .put("upheld", 0)
                .put("corrected", 0)
                .put("otherOutcome", 0)
                .put("pending", 0)
                .put("total", 0));
        PORTAL.bringToPublic(body, 2024, last);
        template(body, 2025).then().body("hints", empty());
    }

    @Test
    void only_those_who_file_for_the_body_start_its_filing() {
        String body = Portal.newOffice("640121");
        String address = Portal.filing(body, 2024) + "/template";
        assertEquals(200, Portal.as(Tokens.filer(body)).request().get(address).statusCode());
        assertEquals(
                403,
                Portal.as(Tokens.filer(Portal.newCode())).request().get(address).statusCode());
        assertEquals(
                403, Portal.as(Tokens.reviewer("640121")).request().get(address).statusCode());
        assertEquals(
                403, Portal.as(Tokens.withoutAnyRole()).request().get(address).statusCode());
        assertEquals(401, Portal.as("").request().get(address).statusCode());
        refused(template(body, 2014), 400, "invalid-parameter");
        refused(template(Portal.newCode(), 2024), 404, "unknown-body");
    }

    private static void failsUntouched(Response template, String body) throws IOException {
        PORTAL.request()
                .body(Map.of("body", body, "content", content(template)))
                .post("/v1/validations")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("failed"));
    }

    private static Response template(String body, int year) {
        return PORTAL.request().get(Portal.filing(body, year) + "/template");
    }

    private static JsonNode content(Response reply) throws IOException {
        return TestForms.MAPPER.readTree(reply.asString()).path("content");
    }
}
