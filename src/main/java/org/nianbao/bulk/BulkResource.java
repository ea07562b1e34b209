package org.nianbao.bulk;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jboss.resteasy.reactive.PathPart;
import org.nianbao.body.ReportYear;
import org.nianbao.document.Bom;
import org.nianbao.document.Format;

/** All figures of a year. */
@Path("/v1/statistics/bulk/{year}.csv")
@PermitAll
class BulkResource {
    private final Years years;
    private final Extracts extracts;

    /** What is asked for beside the year, and what the client has already. */
    static class Query {
        @QueryParam("asOf")
        String asOf;

        @QueryParam("vintage")
        String vintage;

        @QueryParam("bom")
        @DefaultValue(Bom.NONE)
        Bom bom;

        @HeaderParam("Range")
        @DefaultValue("")
        String range;

        @HeaderParam("If-Range")
        String ifRange;

        @Context
        UriInfo uri;
    }

    BulkResource(Years years, Extracts extracts) {
        this.years = years;
        this.extracts = extracts;
    }

    /** Leads to an instant when none is named: of an instant the bytes are the same for ever. */
    @GET
    @Blocking
    public CompletionStage<Response> downloadYear(
            @PathParam("year") ReportYear year, @BeanParam Query query, @Context Request request) {
        if (query.asOf == null && query.vintage == null) {
            return CompletableFuture.completedStage(Response.temporaryRedirect(query.uri
                            .getRequestUriBuilder()
                            .queryParam("asOf", years.latest(year.value()))
                            .build())
                    .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                    .build());
        }
        return extracts.of(years.stand(year.value(), query.asOf, query.vintage))
                .thenApply(extract -> reply(extract.view(query.bom), year, query, request));
    }

    private static Response reply(Extract.View view, ReportYear year, Query query, Request request) {
        EntityTag tag = new EntityTag(view.tag());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder reply = known == null ? content(view, year, query) : known;
        return reply.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "max-age=31536000, immutable")
                .build();
    }

    private static Response.ResponseBuilder content(Extract.View view, ReportYear year, Query query) {
        Optional<ByteRange> range = query.ifRange == null || query.ifRange.equals('"' + view.tag() + '"')
                ? ByteRange.of(query.range, view.size())
                : Optional.empty();
        ByteRange part = range.orElse(new ByteRange(0, view.size() - 1));
        Response.ResponseBuilder reply = Response.status(range.isPresent() ? 206 : 200)
                .entity(new PathPart(view.file(), view.begins() + part.first(), part.length()))
                .type(Format.CSV_TYPE)
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_LENGTH, part.length())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"nianbao-" + year.value() + ".csv\"");
        range.ifPresent(some -> reply.header("Content-Range", some.header(view.size())));
        return reply;
    }
}
