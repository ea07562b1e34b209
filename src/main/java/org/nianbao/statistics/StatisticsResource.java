package org.nianbao.statistics;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.nianbao.body.BodyKind;
import org.nianbao.body.Level;
import org.nianbao.document.Bom;
import org.nianbao.form.ContentJson;

/** Sums and rates over the published reports, year over year. */
@Path("/v1/statistics")
@PermitAll
class StatisticsResource {
    private final Inquiry inquiry;
    private final Statistics statistics;
    private final Renderer renderer;

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
        @DefaultValue("as-reported")
        Basis basis;

        @QueryParam("asOf")
        String asOf;

        @QueryParam("vintage")
        String vintage;
    }

    StatisticsResource(Inquiry inquiry, Statistics statistics, Renderer renderer) {
        this.inquiry = inquiry;
        this.statistics = statistics;
        this.renderer = renderer;
    }

    /** In which words the answer is wanted, and what the client has already. */
    static class Wish {
        @QueryParam("bom")
        @DefaultValue(Bom.NONE)
        Bom bom;

        @Context
        Request request;

        @Context
        UriInfo uri;
    }

    @GET
    public Response getStatistics(
            @BeanParam Query query,
            @BeanParam Wish wish,
            @HeaderParam(HttpHeaders.ACCEPT) @DefaultValue(MediaType.WILDCARD) Representation representation) {
        return reply(query, wish, representation)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /** The answer as one of its representations, each with a tag of its own. */
    Response.ResponseBuilder reply(Query query, Wish wish, Representation representation) {
        Answer answer = statistics.answer(inquiry.understand(query));
        byte[] bytes = renderer.write(answer, representation, wish.bom);
        Response.ResponseBuilder reply = tagged(bytes, representation.type(), answer.settled(), wish.request);
        return switch (representation) {
            case CSV -> described(reply, StatisticsMetadataResource.PATH + asked(wish.uri), CsvwView.TYPE);
            case SDMX_CSV -> described(reply, StatisticsStructureResource.PATH + asked(wish.uri), SdmxStructure.TYPE);
            default -> reply;
        };
    }

    /** The bytes under a tag of their own, unless the client has them. */
    static Response.ResponseBuilder tagged(byte[] bytes, String type, boolean settled, Request request) {
        EntityTag tag = new EntityTag(ContentJson.hash(bytes));
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known == null ? Response.ok(bytes).type(type) : known)
                .tag(tag)
                .header("Cache-Control", settled ? "max-age=31536000, immutable" : "no-cache");
    }

    private static Response.ResponseBuilder described(Response.ResponseBuilder reply, String address, String type) {
        return reply.header(HttpHeaders.LINK, "<" + address + ">; rel=\"describedby\"; type=\"" + type + "\"");
    }

    /** The question as it was sent, with its question mark; empty when nothing was said. */
    static String asked(UriInfo uri) {
        String query = uri.getRequestUri().getRawQuery();
        return query == null ? "" : "?" + query;
    }
}
