package org.nianbao.validation;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.nianbao.problem.Precondition;
import org.nianbao.problem.Presence;

/** What the regions demand of the reports filed in them. */
@Path("/v1/requirements/{region}")
class RequirementResource {
    private final Regulations regulations;

    RequirementResource(Regulations regulations) {
        this.regulations = regulations;
    }

    @GET
    @PermitAll
    public Response getRequirements(String region) {
        RequirementView view = RequirementView.from(region, regulations.read(region));
        Response.ResponseBuilder answer = Response.ok(view);
        return (view.version() == null ? answer : answer.tag(view.version().toString())).build();
    }

    @PUT
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    public Response putRequirements(
            String region,
            Demands demands,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue(Precondition.NONE) Precondition precondition) {
        Regulations.Entry entry = regulations.enter(region, Presence.required(demands), precondition);
        return Response.status(entry.created() ? Response.Status.CREATED : Response.Status.OK)
                .tag(String.valueOf(entry.requirement().version()))
                .entity(RequirementView.from(region, Optional.of(entry.requirement())))
                .build();
    }
}
