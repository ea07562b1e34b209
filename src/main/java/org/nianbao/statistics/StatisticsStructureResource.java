package org.nianbao.statistics;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The structure message of the SDMX-CSV. */
@Path(StatisticsStructureResource.PATH)
@PermitAll
class StatisticsStructureResource {
    static final String PATH = "/v1/statistics/structure.json";

    private final Inquiry inquiry;
    private final Statistics statistics;
    private final Renderer renderer;

    StatisticsStructureResource(Inquiry inquiry, Statistics statistics, Renderer renderer) {
        this.inquiry = inquiry;
        this.statistics = statistics;
        this.renderer = renderer;
    }

    @GET
    public Response getStatisticsStructure(@BeanParam StatisticsResource.Query query, @Context Request request) {
        Answer answer = statistics.answer(inquiry.understand(query));
        byte[] bytes = renderer.structure(answer);
        return StatisticsResource.tagged(bytes, SdmxStructure.TYPE, answer.settled(), request)
                .build();
    }
}
