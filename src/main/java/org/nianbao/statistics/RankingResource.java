package org.nianbao.statistics;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.nianbao.document.Format;

/** Bodies or regions of one level in the order of one measure. */
@Path("/v1/statistics/rankings")
@PermitAll
class RankingResource {
    private final Inquiry inquiry;
    private final Statistics statistics;
    private final Renderer renderer;

    RankingResource(Inquiry inquiry, Statistics statistics, Renderer renderer) {
        this.inquiry = inquiry;
        this.statistics = statistics;
        this.renderer = renderer;
    }

    @GET
    @Produces(Format.JSON_TYPE)
    public Response getRanking(@BeanParam StatisticsResource.Query query, @Context Request request) {
        Question question = inquiry.understand(query).ranked();
        // The bodies that are directly of a region are no peers of the regions below it.
        Answer answer = statistics.answer(question);
        List<Answer.Row> peers = answer.rows().stream()
                .filter(row -> !question.isRest(row.group()))
                .toList();
        byte[] bytes = renderer.json(RankingView.Found.from(
                question, Ranking.of(peers, question.measures().get(0))));
        return StatisticsResource.tagged(bytes, Format.JSON_TYPE, answer.settled(), request)
                .build();
    }
}
