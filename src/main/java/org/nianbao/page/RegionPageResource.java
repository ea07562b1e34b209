package org.nianbao.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.nianbao.body.ReportYear;
import org.nianbao.form.ContentJson;

/** A region's year for people to read. */
@Path("/v1/regions/{code}/{year}")
@Produces("text/html;charset=UTF-8")
@PermitAll
class RegionPageResource {
    private final Composer composer;
    private final Printer printer;

    RegionPageResource(Composer composer, Printer printer) {
        this.composer = composer;
        this.printer = printer;
    }

    @GET
    public Response getRegionPage(String code, ReportYear year, @Context Request request) {
        byte[] html = printer.print(composer.compose(code, year.value()));
        EntityTag tag = new EntityTag(ContentJson.hash(html));
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known == null ? Response.ok(html) : known)
                .tag(tag)
                .header("Cache-Control", "no-cache")
                .header("Content-Security-Policy", printer.policy())
                .build();
    }
}
