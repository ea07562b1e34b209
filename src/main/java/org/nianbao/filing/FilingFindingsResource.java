package org.nianbao.filing;

import io.quarkus.security.Authenticated;
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
import org.nianbao.validation.Basis;
import org.nianbao.validation.Rendition;

/** The findings on a filing, to be read or to be taken along. */
@Path("/v1/filings/{body}/{year}")
@Authenticated
class FilingFindingsResource {
    private final FilingReader reader;

    /** Which findings are asked for. */
    static class Query {
        @QueryParam("ruleset")
        @DefaultValue(Basis.DEFAULT)
        Basis basis;

        @QueryParam("bom")
        @DefaultValue(Bom.NONE)
        Bom bom;
    }

    FilingFindingsResource(FilingReader reader) {
        this.reader = reader;
    }

    @GET
    @Path("findings")
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})
    public Response getFilingFindings(
            @BeanParam FilingResource.Address address,
            @BeanParam Query query,
            @HeaderParam(HttpHeaders.ACCEPT) @DefaultValue(MediaType.WILDCARD) Format format) {
        return reply(address, query, format);
    }

    @GET
    @Path("findings.{suffix}")
    public Response downloadFilingFindings(
            @BeanParam FilingResource.Address address, @BeanParam Query query, @PathParam("suffix") String suffix) {
        return reply(address, query, Format.ofSuffix(suffix));
    }

    private Response reply(FilingResource.Address address, Query query, Format format) {
        FilingFindingsView view =
                FilingFindingsView.from(reader.findings(address.key(), query.basis), address.language);
        return Response.ok(new Rendition(format, query.bom, address.language).of(view))
                .type(format.type())
                .build();
    }
}
