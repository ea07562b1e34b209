package org.nianbao.filing;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Starts a filing. */
@Path("/v1/filings/{body}/{year}/template")
@Authenticated
class TemplateResource {
    private final Templates templates;

    TemplateResource(Templates templates) {
        this.templates = templates;
    }

    @GET
    public TemplateView getFilingTemplate(@BeanParam FilingResource.Address address) {
        return TemplateView.from(templates.start(address.key()), address.language);
    }
}
