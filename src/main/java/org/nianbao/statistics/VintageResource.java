package org.nianbao.statistics;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.nianbao.problem.Presence;

/** The named instants. */
@Path("/v1/vintages")
class VintageResource {
    private final Almanac almanac;

    VintageResource(Almanac almanac) {
        this.almanac = almanac;
    }

    @GET
    @PermitAll
    public VintageView.All listVintages() {
        return VintageView.All.from(almanac.all());
    }

    @PUT
    @Path("{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    public Response putVintage(String name, VintageView.Wish wish) {
        Almanac.Entry entry = almanac.enter(name, Presence.required(wish));
        return Response.status(entry.created() ? Response.Status.CREATED : Response.Status.OK)
                .entity(VintageView.from(entry.vintage()))
                .build();
    }
}
