package org.nianbao.statistics;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.nianbao.body.BodyKind;
import org.nianbao.body.Cursor;
import org.nianbao.body.Level;
import org.nianbao.body.Limit;
import org.nianbao.body.Page;
import org.nianbao.body.ReportYear;
import org.nianbao.deadline.Timeliness;

/** Who filed, who was late, who is missing. */
@Path("/v1/statistics/coverage")
@PermitAll
class CoverageResource {
    private final Coverage coverage;

    /** Whom it is asked about. */
    static class Query {
        @QueryParam("region")
        @DefaultValue("000000")
        String region;

        @QueryParam("year")
        ReportYear year;

        @QueryParam("level")
        Level level;

        @QueryParam("kind")
        BodyKind kind;

        @QueryParam("body")
        String body;

        @QueryParam("scope")
        String scope;

        @QueryParam("basis")
        @DefaultValue("as-reported")
        Basis basis;

        @QueryParam("published")
        YesOrNo published;

        @QueryParam("status")
        Timeliness status;

        @QueryParam("limit")
        @DefaultValue(Limit.DEFAULT)
        Limit limit;

        @QueryParam("cursor")
        @DefaultValue(Cursor.START)
        Cursor cursor;
    }

    CoverageResource(Coverage coverage) {
        this.coverage = coverage;
    }

    @GET
    public Page<CoverageView> getCoverage(@BeanParam Query query) {
        return Page.of(coverage.find(query), query.limit, CoverageView::key, CoverageView::from);
    }
}
