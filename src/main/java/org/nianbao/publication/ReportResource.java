package org.nianbao.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.nianbao.body.BodyKind;
import org.nianbao.body.Cursor;
import org.nianbao.body.Level;
import org.nianbao.body.Limit;
import org.nianbao.body.Page;
import org.nianbao.body.ReportYear;
import org.nianbao.problem.Problem;

/** The published reports. */
@Path("/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class ReportResource {
    private final Reports reports;
    private final History history;

    /** Which reports are asked for. */
    static class Query {
        @QueryParam("year")
        ReportYear year;

        @QueryParam("region")
        @DefaultValue("000000")
        String region;

        @QueryParam("level")
        Level level;

        @QueryParam("kind")
        BodyKind kind;

        @QueryParam("body")
        String body;

        @QueryParam("q")
        @DefaultValue("")
        String name;

        @QueryParam("limit")
        @DefaultValue(Limit.DEFAULT)
        Limit limit;

        @QueryParam("cursor")
        @DefaultValue(Cursor.START)
        Cursor cursor;
    }

    ReportResource(Reports reports, History history) {
        this.reports = reports;
        this.history = history;
    }

    @GET
    public Page<ReportView> listReports(@BeanParam Query query) {
        return Page.of(reports.list(query), query.limit, ReportKey::key, ReportView::from);
    }

    @GET
    @Path("{body}/{year}")
    public Response getReport(
            String body,
            int year,
            @QueryParam("edition") EditionNumber edition,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @DefaultValue("") String known) {
        Served served = (edition == null
                        ? reports.standing(body, year)
                        : reports.edition(new EditionKey(body, year, edition.value())))
                .orElseThrow(() -> notPublished(body, year));
        EntityTag tag = new EntityTag(served.hash());
        return (served.isAmong(known) ? Response.notModified() : Response.ok(served.document()))
                .tag(tag)
                .header("Cache-Control", "no-cache")
                .build();
    }

    @GET
    @Path("{body}/{year}/editions")
    public EditionView.All listEditions(String body, int year) {
        List<History.Chapter> chapters = history.of(body, year);
        if (chapters.isEmpty()) {
            throw notPublished(body, year);
        }
        return EditionView.All.from(chapters);
    }

    static RuntimeException notPublished(String body, int year) {
        return Problem.NOT_PUBLISHED.because(
                "机关 " + body + " 的 " + year + " 年度报告没有公布",
                "The report of " + body + " for " + year + " is not published");
    }
}
