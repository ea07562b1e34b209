package org.nianbao.statistics;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.nianbao.body.Cursor;
import org.nianbao.body.Limit;
import org.nianbao.document.Format;

/** What a number is made of. */
@Path("/v1/statistics/contributions")
@PermitAll
class ContributionResource {
    private final Inquiry inquiry;
    private final Contributions contributions;
    private final Statistics statistics;
    private final Renderer renderer;

    ContributionResource(Inquiry inquiry, Contributions contributions, Statistics statistics, Renderer renderer) {
        this.inquiry = inquiry;
        this.contributions = contributions;
        this.statistics = statistics;
        this.renderer = renderer;
    }

    @GET
    @Produces(Format.JSON_TYPE)
    public Response getContributions(
            @BeanParam StatisticsResource.Query query,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @DefaultValue(Cursor.START) Cursor cursor,
            @Context Request request) {
        Question question = inquiry.understand(query).ungrouped();
        Contributions.Found found = contributions.find(question, cursor.key(), limit.andOne());
        byte[] bytes = renderer.json(ContributionView.Found.from(question, found, limit));
        return StatisticsResource.tagged(bytes, Format.JSON_TYPE, statistics.isSettled(question), request)
                .build();
    }
}
