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
import org.nianbao.body.ReportYear;
import org.nianbao.document.Format;

/** Consolidated figures beside the sum of own reports. */
@Path("/v1/statistics/reconciliation")
@PermitAll
class ReconciliationResource {
    private final Inquiry inquiry;
    private final Reconciliation reconciliation;
    private final Statistics statistics;
    private final Renderer renderer;

    /** Which government and year. */
    static class Query {
        @QueryParam("region")
        @DefaultValue("000000")
        String region;

        @QueryParam("year")
        ReportYear year;

        @QueryParam("body")
        String body;

        @QueryParam("asOf")
        String asOf;

        @QueryParam("vintage")
        String vintage;
    }

    ReconciliationResource(Inquiry inquiry, Reconciliation reconciliation, Statistics statistics, Renderer renderer) {
        this.inquiry = inquiry;
        this.reconciliation = reconciliation;
        this.statistics = statistics;
        this.renderer = renderer;
    }

    @GET
    @Produces(Format.JSON_TYPE)
    public Response getReconciliation(@BeanParam Query query, @Context Request request) {
        Question question = inquiry.understand(query);
        byte[] bytes = renderer.json(ReconciliationView.from(reconciliation.find(question)));
        return StatisticsResource.tagged(bytes, Format.JSON_TYPE, statistics.isSettled(question), request)
                .build();
    }
}
