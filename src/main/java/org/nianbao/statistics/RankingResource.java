package org.nianbao.statistics;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

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
        // The bodies that are directly of a region are no peers of the regions below it.
        List<Answer.Row> peers = statistics.answer(question).rows().stream()
                .filter(row -> !question.isRest(row.group()))
                .toList();
        return RankingView.Found.from(
                question, Ranking.of(peers, question.measures().get(0)));
    }
}
