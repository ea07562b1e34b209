package org.nianbao.statistics;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.nianbao.body.BodyKind;
import org.nianbao.body.Level;

/** Sums over the published reports, year over year. */
@Path("/v1/statistics")
@PermitAll
class StatisticsResource {
    private final Inquiry inquiry;
    private final Statistics statistics;

    /** What is asked, as it was sent. */
    static class Query {
        @QueryParam("region")
        @DefaultValue("000000")
        String region;

        @QueryParam("years")
        Years years;

        @QueryParam("groupBy")
        @DefaultValue("year")
        Grouping groupBy;

        @QueryParam("measures")
        String measures;

        @QueryParam("level")
        Level level;

        @QueryParam("kind")
        BodyKind kind;

        @QueryParam("scope")
        @DefaultValue("own")
        String scope;
    }

    StatisticsResource(Inquiry inquiry, Statistics statistics) {
        this.inquiry = inquiry;
        this.statistics = statistics;
    }

    @GET
    public StatisticsView getStatistics(@BeanParam Query query) {
        return StatisticsView.from(statistics.answer(inquiry.understand(query)));
    }
}
