package org.nianbao.manners;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.nianbao.problem.Problem;
import org.nianbao.problem.ProblemAnswer;

/**
 * Refuses an address or headers that are too long with a problem like any other. The server has limits of its own, which answer without
 * a word; they are higher, and guard these.
 */
@ApplicationScoped
class LineLimit {
    private static final int BEFORE_ALL_ROUTES = 11_000;
    private static final int LONGEST_ADDRESS = 8_000;
    private static final int MOST_OF_HEADERS = 16_000;

    private final ProblemAnswer problems;

    LineLimit(ProblemAnswer problems) {
        this.problems = problems;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL_ROUTES);
    }

    private void check(RoutingContext context) {
        if (context.request().uri().length() > LONGEST_ADDRESS) {
            problems.end(
                    context,
                    Problem.URI_TOO_LONG.because(
                            "最多 " + LONGEST_ADDRESS + " 个字符", "At most " + LONGEST_ADDRESS + " characters"));
        } else if (size(context.request().headers()) > MOST_OF_HEADERS) {
            problems.end(
                    context,
                    Problem.HEADERS_TOO_LARGE.because(
                            "最多 " + MOST_OF_HEADERS + " 个字符", "At most " + MOST_OF_HEADERS + " characters"));
        } else {
            context.next();
        }
    }

    private static int size(Iterable<Map.Entry<String, String>> headers) {
        int size = 0;
        for (Map.Entry<String, String> header : headers) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }
}
