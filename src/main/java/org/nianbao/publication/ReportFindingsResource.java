package org.nianbao.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.nianbao.document.Bom;
import org.nianbao.document.Format;
import org.nianbao.problem.Language;
import org.nianbao.validation.Basis;
import org.nianbao.validation.Rendition;

/** The findings on a published report, to be read or to be taken along. */
@Path("/v1/reports/{body}/{year}")
@PermitAll
class ReportFindingsResource {
    private final EditionFindings findings;

    /** Which findings are asked for, and in which language. */
    static class Query {
        @PathParam("body")
        String body;

        @PathParam("year")
        int year;

        @QueryParam("edition")
        EditionNumber edition;

        @QueryParam("ruleset")
        @DefaultValue(Basis.DEFAULT)
        Basis basis;

        @QueryParam("bom")
        @DefaultValue(Bom.NONE)
        Bom bom;

        @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
        @DefaultValue("zh-CN")
        Language language;
    }

    ReportFindingsResource(EditionFindings findings) {
        this.findings = findings;
    }

    @GET
    @Path("findings")
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})
    public Response getReportFindings(
            @BeanParam Query query, @HeaderParam(HttpHeaders.ACCEPT) @DefaultValue(MediaType.WILDCARD) Format format) {
        return reply(query, format);
    }

    @GET
    @Path("findings.{suffix}")
    public Response downloadReportFindings(@BeanParam Query query, @PathParam("suffix") String suffix) {
        return reply(query, Format.ofSuffix(suffix));
    }

    private Response reply(Query query, Format format) {
        EditionFindings.Found found = findings.find(query.body, query.year, query.edition, query.basis)
                .orElseThrow(() -> ReportResource.notPublished(query.body, query.year));
        ReportFindingsView view = ReportFindingsView.from(found, query.language);
        return Response.ok(new Rendition(format, query.bom, query.language).of(view))
                .type(format.type())
                .build();
    }
}
