package org.nianbao.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.nianbao.journal.ChinaDay;

/** Days as deadlines count them: in Asia/Shanghai, to midnight. */
@ApplicationScoped
public class DueDay {
    private final Clock clock;

    DueDay(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return of(clock.instant());
    }

    /** The report year that is due this year. */
    public int yearDue() {
        return today().getYear() - 1;
    }

    /** The day on which something happened. */
    public static LocalDate of(Instant instant) {
        return ChinaDay.of(instant);
    }
}
