package org.nianbao.audit;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.nianbao.body.Cursor;
import org.nianbao.body.Limit;
import org.nianbao.body.Page;
import org.nianbao.body.ReportYear;
import org.nianbao.journal.Chain;
import org.nianbao.journal.Link;
import org.nianbao.problem.Problem;

/** What happened, for admins. */
@Path("/v1/journal")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class JournalResource {
    private final Audit audit;

    /** Which entries are asked for. */
    static class Query {
        @QueryParam("body")
        String body;

        @QueryParam("year")
        ReportYear year;

        @QueryParam("limit")
        @DefaultValue(Limit.DEFAULT)
        Limit limit;

        @QueryParam("cursor")
        @DefaultValue(Cursor.START)
        Cursor cursor;

        Chain.Filter filter() {
            return new Chain.Filter(body, year == null ? null : year.value());
        }

        long after() {
            String key = cursor.key();
            if (!key.matches("\\d{0,18}")) {
                throw Problem.INVALID_PARAMETER.because("cursor 无效", "The cursor is not one of ours");
            }
            return key.isEmpty() ? 0 : Long.parseLong(key);
        }
    }

    JournalResource(Audit audit) {
        this.audit = audit;
    }

    @GET
    public Page<EntryView> listJournal(@BeanParam Query query) {
        List<Link> found = audit.read(query.after(), query.limit.andOne(), query.filter());
        return Page.of(found, query.limit, link -> Long.toString(link.position()), EntryView::from);
    }

    @GET
    @Path("check")
    public JournalCheckView checkJournal() {
        return audit.check();
    }
}
