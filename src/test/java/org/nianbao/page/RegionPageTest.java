package org.nianbao.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.Refusal.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;
import org.nianbao.form.Words;
import org.nianbao.statistics.Answer;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RegionPageTest {
    private static final String COUNTY = "640423";

    @Inject
    Printer printer;

    @Test
    void the_figures_of_a_published_report_stand_on_the_page_of_its_county() {
        Portal.admin().bringToPublic(Portal.newOffice(COUNTY), 2024, Corpus.report("yongning-county-office-2024"));
        Document page = Jsoup.parse(page(COUNTY, 2024).asString());
        assertEquals(List.of("8", "—"), figures(page, "本年新收"));
        assertEquals(List.of("1", "—"), figures(page, "上年结转"));
        assertEquals(List.of("9", "—"), figures(page, "办结总数"));
        assertEquals("1", page.select("dl.cover div:contains(已公布) dd").text());
        assertTrue(page.select("tr:has(th:contains(Disclosure rate)) td")
                .first()
                .text()
                .contains("base under 30"));
        assertEquals("9", last(page, "requests"), "the same in the table below the chart");
        assertEquals(1, page.select("a[href=/v1/regions/640000/2024]").size(), "up");
        assertEquals(1, page.select(".years a[href$=/2023]").size());
    }

    @Test
    void what_is_missing_is_counted_and_leads_to_the_list() {
        Portal.newOffice("640425");
        Document page = Jsoup.parse(page("640425", 2023).asString());
        assertEquals("1", page.select("dl.cover div:contains(Missing) dd").text());
        String list = page.select("a:contains(未公布的机关)").attr("href");
        assertEquals(1, given().get(list).jsonPath().getList("items").size());
        assertEquals(List.of("—", "—"), figures(page, "公开率"));
    }

    @Test
    void whoever_does_not_see_can_read_it() {
        Document page = Jsoup.parse(page("640100", 2024).asString());
        assertEquals("zh-CN", page.select("html").attr("lang"));
        assertEquals(1, page.select("h1").size());
        assertFalse(page.select("[lang=en]").isEmpty());
        assertEquals("main", page.select("main").attr("id"));
        assertEquals("#main", page.select("a.skip").attr("href"));
        assertTrue(page.select("th:not([scope])").isEmpty());
        page.select("table")
                .forEach(table -> assertEquals(1, table.select("caption").size()));
        assertTrue(page.select("svg").size() >= 3);
        for (Element drawing : page.select("svg")) {
            assertEquals("img", drawing.attr("role"));
            for (String id : drawing.attr("aria-labelledby").split(" ")) {
                assertFalse(page.getElementById(id).text().isBlank(), id);
            }
            assertEquals(1, drawing.parent().select("table").size(), "the same data as a table");
        }
    }

    @Test
    void a_browser_may_apply_its_style_and_nothing_else() throws NoSuchAlgorithmException {
        Response response = page("640100", 2024);
        Document page = Jsoup.parse(response.asString());
        byte[] style = page.select("style").first().data().getBytes(StandardCharsets.UTF_8);
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
        assertEquals(
                List.of("default-src 'none'; style-src 'sha256-" + hash
                        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"),
                response.headers().getValues("Content-Security-Policy"));
        assertTrue(page.select("script, [style], [onload], link, img").isEmpty());
    }

    @Test
    void every_link_to_data_is_answered() {
        Document page = Jsoup.parse(page("640100", 2024).asString());
        assertTrue(page.select(".data a").size() >= 18);
        assertEquals(5, page.select(".downloads p:first-of-type a").size());
        page.select(".data a, .downloads p:first-of-type a")
                .eachAttr("href")
                .forEach(href ->
                        given().urlEncodingEnabled(false).get(href).then().statusCode(200));
    }

    @Test
    void it_is_sent_again_only_when_it_has_changed() {
        String tag = page("640100", 2020).header("ETag");
        assertFalse(tag.startsWith("W/"));
        given().header("If-None-Match", tag)
                .get("/v1/regions/640100/2020")
                .then()
                .statusCode(304);
    }

    @Test
    void a_region_that_is_not_or_a_year_without_a_form_is_a_problem() {
        refused(given().get("/v1/regions/999999/2024"), 404, "unknown-region");
        refused(given().get("/v1/regions/640100/2018"), 400, "invalid-parameter");
        refused(given().get("/v1/regions/640100/3000"), 400, "invalid-parameter");
        refused(given().get("/v1/regions/640100/next"), 400, "invalid-parameter");
        given().header("Accept", "image/png")
                .get("/v1/regions/640100/2024")
                .then()
                .statusCode(406);
    }

    @Test
    void a_hostile_name_is_text_wherever_it_stands() {
        String hostile = "<script>alert('x')</script>\" onload=\"alert(1)</title></style>&amp;";
        Words words = new Words(hostile, hostile);
        List<RegionPage.Link> links = List.of(new RegionPage.Link("/v1/regions/1/2024", hostile));
        LineChart.Subject subject = new LineChart.Subject("regions", words, List.of(2024), "?region=000000");
        BarChart.Value value = new BarChart.Value(words, null, hostile);
        BarChart bars = BarChart.of(subject, words, List.of(new BarChart.Value(words, null, null), value));
        RegionPage page = new RegionPage(
                hostile, 2024, links, links, links, hostile, covered(hostile), List.of(), List.of(), List.of(bars));
        Document read = Jsoup.parse(text(page));
        assertTrue(read.select("script, [onload]").isEmpty());
        assertTrue(read.title().startsWith(hostile), read.title());
        assertEquals(hostile, read.select(".below a").text());
        assertEquals(hostile, read.select("tbody a").attr("href"));
        assertNull(read.body().selectFirst("style"));
    }

    private static Answer.Coverage covered(String list) {
        return new Answer.Coverage(1, 0, 0, 0, 1, list);
    }

    private String text(RegionPage page) {
        return new String(printer.print(page), StandardCharsets.UTF_8);
    }

    private static Response page(String region, int year) {
        return given().get("/v1/regions/" + region + "/" + year)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/html"))
                .extract()
                .response();
    }

    /** What stands beside a label: this year's and last year's. */
    private static List<String> figures(Document page, String label) {
        return page.select("section tr:has(th:contains(" + label + "))").first().select("td").stream()
                .limit(2)
                .map(Element::ownText)
                .toList();
    }

    private static String last(Document page, String chart) {
        return page.select("figure:has(#" + chart + "-title) td").last().text();
    }
}
