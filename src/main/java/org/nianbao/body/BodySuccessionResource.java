package org.nianbao.body;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.nianbao.problem.Presence;

/** What became of bodies. */
@Path("/v1/bodies/{code}/successions")
class BodySuccessionResource {
    private final BodySuccessions successions;

    BodySuccessionResource(BodySuccessions successions) {
        this.successions = successions;
    }

    @GET
    @PermitAll
    public SuccessionView.All listBodySuccessions(String code) {
        return SuccessionView.All.from(successions.of(code));
    }

    @PUT
    @Path("{date}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    public Response putBodySuccession(String code, String date, SuccessionDetails details) {
        Lineage.Entry entry = successions.follow(code, date, Presence.required(details));
        return Response.status(entry.created() ? Response.Status.CREATED : Response.Status.OK)
                .entity(SuccessionView.from(entry.succession()))
                .build();
    }
}
