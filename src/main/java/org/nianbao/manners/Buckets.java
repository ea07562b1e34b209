package org.nianbao.manners;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What every client has left of its quotas, in the memory of this instance; who has been away for two minutes has all of it anyway. */
@ApplicationScoped
class Buckets {
    static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_CLIENTS = 50_000;

    private final Cache<Holder, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .maximumSize(MOST_CLIENTS)
            .build();
    private final Limits limits;
    private final TimeMeter time;

    Buckets(Limits limits, Clock clock) {
        this.limits = limits;
        this.time = new Ticks(clock);
    }

    /** Whether there is any limit. */
    boolean isCounting() {
        return Stream.of(Quota.values()).anyMatch(quota -> quota.of(limits) > 0);
    }

    /** Counts a request; nothing when there is no limit. */
    Optional<Standing> count(Quota quota, String client) {
        int limit = quota.of(limits);
        if (limit <= 0) {
            return Optional.empty();
        }
        Bucket bucket = buckets.get(new Holder(quota, client), fresh -> bucket(limit));
        return Optional.of(new Standing(quota, limit, bucket.tryConsumeAndReturnRemaining(1)));
    }

    private Bucket bucket(int limit) {
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(limit).refillGreedy(limit, WINDOW))
                .withCustomTimePrecision(time)
                .build();
    }

    /** Whose bucket it is. */
    private record Holder(Quota quota, String client) {}

    /** The service's clock, as the buckets read it. */
    private record Ticks(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
