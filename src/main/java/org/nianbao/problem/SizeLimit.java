package org.nianbao.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that announces itself as too large before it is read, with a problem like any other.
 */
@ApplicationScoped
class SizeLimit {
    private static final int BEFORE_ALL_ROUTES = 10_000;

    private final long mostBytes;
    private final ProblemAnswer problems;

    SizeLimit(@ConfigProperty(name = "nianbao.max-body-size") MemorySize mostBytes, ProblemAnswer problems) {
        this.mostBytes = mostBytes.asLongValue();
        this.problems = problems;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL_ROUTES);
    }

    private void check(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > mostBytes) {
            problems.end(
                    context,
                    Problem.CONTENT_TOO_LARGE.because("最多 " + mostBytes + " 字节", "At most " + mostBytes + " bytes"));
        } else {
            context.next();
        }
    }
}
