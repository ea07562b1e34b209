package org.nianbao.statistics;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

/** The sidecar of the CSV: what its columns mean. */
@Path(StatisticsMetadataResource.PATH)
@Produces(CsvwView.TYPE)
@PermitAll
class StatisticsMetadataResource {
    static final String PATH = "/v1/statistics/metadata.json";
    private static final String CSV = "/v1/statistics.csv";

    private final Inquiry inquiry;

    StatisticsMetadataResource(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /** A question that cannot be answered has no metadata either. */
    @GET
    public CsvwView getStatisticsMetadata(@BeanParam StatisticsResource.Query query, @Context UriInfo uri) {
        inquiry.understand(query);
        return CsvwView.of(CSV + StatisticsResource.asked(uri));
    }
}
