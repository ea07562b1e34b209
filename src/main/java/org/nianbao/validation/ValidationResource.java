package org.nianbao.validation;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.nianbao.document.Bom;
import org.nianbao.document.Format;
import org.nianbao.form.ContentJson;
import org.nianbao.problem.Language;
import org.nianbao.problem.Presence;

/** Checks reports; no token, no state. */
@Path("/v1/validations")
@PermitAll
class ValidationResource {
    private final Validation validation;
    private final ContentJson json;

    ValidationResource(Validation validation, ContentJson json) {
        this.validation = validation;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})
    public Response validate(
            ValidationRequest request,
            @HeaderParam(HttpHeaders.ACCEPT) @DefaultValue(MediaType.WILDCARD) Format format,
            @QueryParam("bom") @DefaultValue(Bom.NONE) Bom bom,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("zh-CN") Language language) {
        Assessment assessment = validation.check(Presence.required(request));
        ValidationView view = ValidationView.from(assessment, json.hash(request.content()), language);
        return Response.ok(new Rendition(format, bom, language).of(view))
                .type(format.type())
                .build();
    }
}
