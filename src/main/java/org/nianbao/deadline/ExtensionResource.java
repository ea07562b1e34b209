package org.nianbao.deadline;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.nianbao.problem.Precondition;
import org.nianbao.problem.Presence;

/** More time for one body. */
@Path("/v1/filings/{body}/{year}/extension")
@Authenticated
class ExtensionResource {
    private final Grants grants;

    /** Whose extension a request is about, and on which version it is based. */
    static class Address {
        @PathParam("body")
        String body;

        @PathParam("year")
        int year;

        @HeaderParam(HttpHeaders.IF_MATCH)
        @DefaultValue(Precondition.NONE)
        Precondition precondition;

        ExtensionKey key() {
            return new ExtensionKey(body, year);
        }
    }

    ExtensionResource(Grants grants) {
        this.grants = grants;
    }

    @GET
    public Response getExtension(@BeanParam Address address) {
        return answer(grants.read(address.key()), Response.Status.OK);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response putExtension(@BeanParam Address address, Grant grant) {
        Grants.Granted granted = grants.grant(address.key(), Presence.required(grant), address.precondition);
        return answer(granted.extension(), granted.created() ? Response.Status.CREATED : Response.Status.OK);
    }

    private static Response answer(Extension extension, Response.Status status) {
        return Response.status(status)
                .tag(String.valueOf(extension.version()))
                .entity(ExtensionView.from(extension))
                .build();
    }
}
