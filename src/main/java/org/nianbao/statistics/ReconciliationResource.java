package org.nianbao.statistics;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.nianbao.body.ReportYear;

/** Consolidated figures beside the sum of own reports. */
@Path("/v1/statistics/reconciliation")
@PermitAll
class ReconciliationResource {
    private final Inquiry inquiry;
    private final Reconciliation reconciliation;

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

    ReconciliationResource(Inquiry inquiry, Reconciliation reconciliation) {
        this.inquiry = inquiry;
        this.reconciliation = reconciliation;
    }

    @GET
    public ReconciliationView getReconciliation(@BeanParam Query query) {
        return ReconciliationView.from(reconciliation.find(inquiry.understand(query)));
    }
}
