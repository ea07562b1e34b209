package org.nianbao.deadline;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
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

/** When the reports of a region are due. */
@Path("/v1/deadlines/{region}/{year}")
class DeadlineResource {
    private final Announcements announcements;

    /** Which entry a request is about, and on which version it is based. */
    static class Address {
        @PathParam("region")
        String region;

        @PathParam("year")
        int year;

        @HeaderParam(HttpHeaders.IF_MATCH)
        @DefaultValue(Precondition.NONE)
        Precondition precondition;

        DeadlineKey key() {
            return new DeadlineKey(region, year);
        }
    }

    DeadlineResource(Announcements announcements) {
        this.announcements = announcements;
    }

    @GET
    @PermitAll
    public Response getDeadlines(@BeanParam Address address) {
        return answer(announcements.read(address.key()), Response.Status.OK);
    }

    @PUT
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    public Response putDeadlines(@BeanParam Address address, Timetable timetable) {
        Announcements.Entry entry =
                announcements.enter(address.key(), Presence.required(timetable), address.precondition);
        return answer(entry.view(), entry.created() ? Response.Status.CREATED : Response.Status.OK);
    }

    private static Response answer(DeadlineView view, Response.Status status) {
        Response.ResponseBuilder answer = Response.status(status).entity(view);
        return (view.version() == null ? answer : answer.tag(view.version().toString())).build();
    }
}
