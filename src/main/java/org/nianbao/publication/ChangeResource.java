package org.nianbao.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.nianbao.body.Limit;

/** What changed in what the public reads. */
@Path("/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class ChangeResource {
    private final Changes changes;

    ChangeResource(Changes changes) {
        this.changes = changes;
    }

    @GET
    public Response listChanges(
            @QueryParam("after") @DefaultValue(FeedPosition.BEGINNING) FeedPosition after,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit) {
        ChangeView.Feed feed = ChangeView.Feed.from(changes.after(after.value(), limit.value()), after);
        return Response.ok(feed).header("Cache-Control", "no-cache").build();
    }
}
