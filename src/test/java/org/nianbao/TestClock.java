package org.nianbao;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the service in the tests: the system's, until a test says what time it is. */
@Alternative
@Priority(1)
@Singleton
public class TestClock extends Clock {
    private static final Clock SYSTEM = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    private static volatile Instant stopped;

    /** Stops the clock at an instant, such as {@code 2025-01-31T23:59:59+08:00}. */
    public static void stopAt(String instant) {
        stopped = OffsetDateTime.parse(instant).toInstant();
    }

    public static void goOn() {
        stopped = null;
    }

    @Override
    public Instant instant() {
        return stopped == null ? SYSTEM.instant() : stopped;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
