package org.nianbao.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The measure of a published report: the same bytes with the same headers, from memory. */
@PermitAll
@Path("/bench/reports")
@Produces(MediaType.APPLICATION_JSON)
class MemoryResource {
    private final Reports reports;
    private final Map<String, Served> memory = new ConcurrentHashMap<>();

    MemoryResource(Reports reports) {
        this.reports = reports;
    }

    @GET
    @Path("{body}/{year}")
    public Response get(String body, int year) {
        Served served = memory.computeIfAbsent(
                body + year, key -> reports.standing(body, year).orElseThrow());
        return Response.ok(served.document())
                .tag(new EntityTag(served.hash()))
                .header("Cache-Control", "no-cache")
                .build();
    }
}
