package org.nianbao.journal;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The clock of the service, so that a test can bring its own. */
class Time {
    private static final int MICROSECOND = 1000;

    /** Ticks in microseconds, as the database does: what is printed is what is stored. */
    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(MICROSECOND));
    }
}
