package org.nianbao.statistics;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Bodies or regions of one level in the order of one measure. */
@Path("/v1/statistics/rankings")
@PermitAll
class RankingResource {
    private final Inquiry inquiry;
    private final Statistics statistics;

    RankingResource(Inquiry inquiry, Statistics statistics) {
        this.inquiry = inquiry;
        this.statistics = statistics;
    }

    @GET
    public RankingView.Found getRanking(@BeanParam StatisticsResource.Query query) {
        Question question = inquiry.understand(query).ranked();
        return RankingView.Found.from(
                question,
                Ranking.of(
                        statistics.answer(question).rows(), question.measures().get(0)));
    }
}
