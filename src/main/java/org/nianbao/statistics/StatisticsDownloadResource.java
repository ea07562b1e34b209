package org.nianbao.statistics;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Statistics to be taken along: the representation is named by the address. */
@Path("/v1/statistics.{suffix}")
@PermitAll
class StatisticsDownloadResource {
    private final StatisticsResource statistics;

    StatisticsDownloadResource(StatisticsResource statistics) {
        this.statistics = statistics;
    }

    @GET
    public Response downloadStatistics(
            @BeanParam StatisticsResource.Query query,
            @BeanParam StatisticsResource.Wish wish,
            @PathParam("suffix") String suffix) {
        return statistics.reply(query, wish, Representation.ofSuffix(suffix)).build();
    }
}
