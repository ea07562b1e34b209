package org.nianbao.body;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.nianbao.problem.Precondition;
import org.nianbao.problem.Presence;

/** The bodies that owe a report. */
@Path("/v1/bodies")
class BodyResource {
    private final Bodies bodies;
    private final Register register;

    /** Which bodies are asked for. */
    static class Query {
        @QueryParam("region")
        @DefaultValue("000000")
        String region;

        @QueryParam("level")
        Level level;

        @QueryParam("kind")
        BodyKind kind;

        @QueryParam("q")
        @DefaultValue("")
        String name;

        @QueryParam("limit")
        @DefaultValue(Limit.DEFAULT)
        Limit limit;

        @QueryParam("cursor")
        @DefaultValue(Cursor.START)
        Cursor cursor;
    }

    BodyResource(Bodies bodies, Register register) {
        this.bodies = bodies;
        this.register = register;
    }

    @GET
    @PermitAll
    @Transactional
    public Page<BodyView> listBodies(@BeanParam Query query) {
        return Page.of(bodies.find(query), query.limit, Body::code, BodyView::from);
    }

    @GET
    @PermitAll
    @Path("{code}")
    @Transactional
    public Response getBody(String code) {
        Body body = bodies.require(code);
        return Response.ok(BodyView.from(body))
                .tag(String.valueOf(body.version()))
                .build();
    }

    @PUT
    @Path("{code}")
    @Authenticated
    public Response putBody(
            String code,
            BodyDetails details,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue(Precondition.NONE) Precondition precondition) {
        Register.Entry entry = register.enter(code, Presence.required(details), precondition);
        return Response.status(entry.created() ? Response.Status.CREATED : Response.Status.OK)
                .tag(String.valueOf(entry.body().version()))
                .entity(BodyView.from(entry.body()))
                .build();
    }
}
