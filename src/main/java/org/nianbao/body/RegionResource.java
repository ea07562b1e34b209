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

/** The administrative divisions of the country. */
@Path("/v1/regions")
class RegionResource {
    private final RegionSuccessions regions;

    RegionResource(RegionSuccessions regions) {
        this.regions = regions;
    }

    @GET
    @PermitAll
    @Path("{code}")
    public RegionView getRegion(String code) {
        return RegionView.from(regions.describe(code));
    }

    @PUT
    @Path("{code}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    public Response putRegion(String code, RegionDetails details) {
        RegionSuccessions.Entry entry = regions.enter(code, Presence.required(details));
        return Response.status(entry.created() ? Response.Status.CREATED : Response.Status.OK)
                .entity(RegionView.from(entry.described()))
                .build();
    }
}
