package org.nianbao.statistics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.nianbao.body.BodyKind;
import org.nianbao.body.Level;
import org.nianbao.form.ContentJson;

/** Sums and rates over the published reports, year over year. */
@Path("/v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class StatisticsResource {
    private final Inquiry inquiry;
    private final Statistics statistics;
    private final ObjectMapper mapper;

    /** What is asked, as it was sent. */
    static class Query {
        @QueryParam("region")
        @DefaultValue("000000")
        String region;

        @QueryParam("years")
        Years years;

        @QueryParam("groupBy")
        @DefaultValue(Grouping.YEAR)
        Grouping.Chosen groupBy;

        @QueryParam("depth")
        Depth depth;

        @QueryParam("measures")
        String measures;

        @QueryParam("level")
        Level level;

        @QueryParam("kind")
        BodyKind kind;

        @QueryParam("body")
        String body;

        @QueryParam("scope")
        @DefaultValue("own")
        String scope;

        @QueryParam("basis")
        @DefaultValue("all")
        Basis basis;

        @QueryParam("asOf")
        String asOf;

        @QueryParam("vintage")
        String vintage;
    }

    StatisticsResource(Inquiry inquiry, Statistics statistics, ObjectMapper mapper) {
        this.inquiry = inquiry;
        this.statistics = statistics;
        this.mapper = mapper;
    }

    @GET
    public Response getStatistics(@BeanParam Query query, @Context Request request) throws JsonProcessingException {
        Answer answer = statistics.answer(inquiry.understand(query));
        byte[] bytes = mapper.writeValueAsBytes(StatisticsView.from(answer));
        EntityTag tag = new EntityTag(ContentJson.hash(bytes));
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known == null ? Response.ok(bytes) : known)
                .tag(tag)
                .header("Cache-Control", answer.settled() ? "max-age=31536000, immutable" : "no-cache")
                .build();
    }
}
