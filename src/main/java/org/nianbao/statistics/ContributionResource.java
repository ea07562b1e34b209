package org.nianbao.statistics;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.nianbao.body.Cursor;
import org.nianbao.body.Limit;

/** What a number is made of. */
@Path("/v1/statistics/contributions")
@PermitAll
class ContributionResource {
    private final Inquiry inquiry;
    private final Contributions contributions;

    ContributionResource(Inquiry inquiry, Contributions contributions) {
        this.inquiry = inquiry;
        this.contributions = contributions;
    }

    @GET
    public ContributionView.Found getContributions(
            @BeanParam StatisticsResource.Query query,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @DefaultValue(Cursor.START) Cursor cursor) {
        Question question = inquiry.understand(query).ungrouped();
        return ContributionView.Found.from(question, contributions.find(question, cursor.key(), limit.andOne()), limit);
    }
}
