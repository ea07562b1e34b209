package org.nianbao.manners;

import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.TimeUnit;

/** How a client stands with one of its quotas after a request, and how it is told (draft-ietf-httpapi-ratelimit-headers-10). */
record Standing(Quota quota, int limit, ConsumptionProbe probe) {
    private static final long NEARLY_A_SECOND = TimeUnit.SECONDS.toNanos(1) - 1;

    boolean isExhausted() {
        return !probe.isConsumed();
    }

    /** {@code r} is how many requests are left, {@code t} in how many seconds there are all of them again. */
    void tell(HttpServerResponse response) {
        response.putHeader(
                "RateLimit-Policy", "\"%s\";q=%d;w=%d".formatted(quota.code(), limit, Buckets.WINDOW.toSeconds()));
        response.putHeader(
                "RateLimit",
                "\"%s\";r=%d;t=%d"
                        .formatted(quota.code(), probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset())));
        if (isExhausted()) {
            response.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(secondsToWait()));
        }
    }

    long secondsToWait() {
        return seconds(probe.getNanosToWaitForRefill());
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + NEARLY_A_SECOND);
    }
}
