package org.nianbao.filing;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.nianbao.problem.Presence;

/** What a body says to the findings on its filing. */
@Path("/v1/filings/{body}/{year}/explanations/{finding}")
@Authenticated
class ExplanationResource {
    private final Explanations explanations;
    private final FilingReader reader;

    ExplanationResource(Explanations explanations, FilingReader reader) {
        this.explanations = explanations;
        this.reader = reader;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Response putExplanation(
            @BeanParam FilingResource.Address address, @PathParam("finding") String finding, ExplanationRequest said) {
        boolean first = explanations.explain(address.key(), finding, Presence.required(said), address.precondition);
        CheckedFiling filing = reader.read(address.key());
        return FilingResource.answer(filing, address, first ? Status.CREATED : Status.OK);
    }

    @DELETE
    @Transactional
    public Response deleteExplanation(@BeanParam FilingResource.Address address, @PathParam("finding") String finding) {
        explanations.takeBack(address.key(), finding, address.precondition);
        return FilingResource.answer(reader.read(address.key()), address, Status.OK);
    }
}
