package org.nianbao.filing;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.nianbao.problem.Presence;
import org.nianbao.retry.OnceOnly;

/** What can be done with a report after it is published. */
@Path("/v1/filings/{body}/{year}")
@Authenticated
@OnceOnly
class CorrectionResource {
    private final Corrections corrections;
    private final FilingReader reader;

    CorrectionResource(Corrections corrections, FilingReader reader) {
        this.corrections = corrections;
        this.reader = reader;
    }

    @POST
    @Path("correction")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Response correctFiling(@BeanParam FilingResource.Address address, ReasonRequest why) {
        corrections.open(address.key(), Presence.required(why).required(), address.precondition);
        return reply(address);
    }

    @DELETE
    @Path("correction")
    @Transactional
    public Response abandonCorrection(@BeanParam FilingResource.Address address) {
        corrections.abandon(address.key(), address.precondition);
        return reply(address);
    }

    @POST
    @Path("takedown")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Response takeDownReport(@BeanParam FilingResource.Address address, ReasonRequest why) {
        corrections.takeDown(address.key(), Presence.required(why).required(), address.precondition);
        return reply(address);
    }

    private Response reply(FilingResource.Address address) {
        return FilingResource.answer(reader.read(address.key()), address, Status.OK);
    }
}
