package org.nianbao.manners;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.access.Bearers;
import org.nianbao.access.Client;
import org.nianbao.problem.Problem;
import org.nianbao.problem.ProblemAnswer;

/**
 * Counts the requests of every client before anything is read or looked up for them, and sends away who asks too often: by address, or
 * by the token, which is verified for that. A bad token counts for nothing.
 */
@ApplicationScoped
class Turnstile {
    /** That of Quarkus has 300: what CORS refuses or answers is not counted, and a portal's page may read our refusal. */
    private static final int AFTER_CORS = 250;

    /** Probes, metrics and Swagger UI; everything else is counted, however its address is spelt. */
    private static final String OURSELVES = "/q/";

    /** Path segments may carry parameters, of which nobody takes notice. */
    private static final Pattern VALIDATIONS = Pattern.compile("/v1(;[^/]*)?/validations(;[^/]*)?/*");

    private final Buckets buckets;
    private final Bearers bearers;
    private final ProblemAnswer problems;

    Turnstile(Buckets buckets, Bearers bearers, ProblemAnswer problems) {
        this.buckets = buckets;
        this.bearers = bearers;
        this.problems = problems;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, AFTER_CORS);
    }

    private void check(RoutingContext context) {
        if (!buckets.isCounting() || context.normalizedPath().startsWith(OURSELVES)) {
            context.next();
        } else if (context.request().getHeader(HttpHeaders.AUTHORIZATION) == null) {
            countAddress(context);
        } else {
            verify(context);
        }
    }

    /** The keys of the issuer may have to be fetched first; what the client is sending waits as long. */
    private void verify(RoutingContext context) {
        context.request().pause();
        String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        Vertx.currentContext()
                .executeBlocking(() -> bearers.name(authorization), false)
                .onComplete(known -> {
                    context.request().resume();
                    count(context, known.succeeded() ? known.result() : Optional.empty());
                });
    }

    private void count(RoutingContext context, Optional<String> bearer) {
        bearer.ifPresentOrElse(name -> count(context, Quota.CALLERS, name), () -> countAddress(context));
    }

    private void countAddress(RoutingContext context) {
        boolean validation = HttpMethod.POST.equals(context.request().method())
                && VALIDATIONS.matcher(context.normalizedPath()).matches();
        count(context, validation ? Quota.VALIDATIONS : Quota.READS, Client.network(context));
    }

    private void count(RoutingContext context, Quota quota, String client) {
        Optional<Standing> standing = buckets.count(quota, client);
        standing.ifPresent(counted -> counted.tell(context.response()));
        if (standing.isPresent() && standing.get().isExhausted()) {
            long seconds = standing.get().secondsToWait();
            problems.end(
                    context,
                    Problem.TOO_MANY_REQUESTS.because(
                            "请在 " + seconds + " 秒后重试", "Try again in " + seconds + " seconds"));
        } else {
            context.next();
        }
    }
}
