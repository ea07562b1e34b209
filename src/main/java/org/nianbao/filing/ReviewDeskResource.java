package org.nianbao.filing;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.nianbao.body.Cursor;
import org.nianbao.body.Limit;
import org.nianbao.body.Page;
import org.nianbao.body.ReportYear;
import org.nianbao.deadline.Timeliness;

/** What lies on a reviewer's desk. */
@Path("/v1/filings")
@Authenticated
class ReviewDeskResource {
    private final ReviewDesk desk;

    /** What is looked for on it. */
    static class Query {
        @QueryParam("region")
        @DefaultValue("000000")
        String region;

        @QueryParam("year")
        ReportYear year;

        @QueryParam("state")
        DeskState state;

        @QueryParam("status")
        Timeliness status;

        @QueryParam("limit")
        @DefaultValue(Limit.DEFAULT)
        Limit limit;

        @QueryParam("cursor")
        @DefaultValue(Cursor.START)
        Cursor cursor;
    }

    ReviewDeskResource(ReviewDesk desk) {
        this.desk = desk;
    }

    @GET
    public Page<DeskView> listFilings(@BeanParam Query query) {
        return Page.of(desk.find(query), query.limit, DeskKey::key, DeskView::from);
    }
}
