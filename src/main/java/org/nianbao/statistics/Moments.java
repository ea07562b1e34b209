package org.nianbao.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.nianbao.deadline.DueDay;
import org.nianbao.problem.Problem;

/** The instants that can be asked about: none in the future, none before the first report could be filed. */
@ApplicationScoped
public class Moments {
    /** The Regulations in their present form came into force. */
    public static final Instant BEGINNING = Instant.parse("2019-05-14T16:00:00Z");

    private final Vintages vintages;
    private final Clock clock;

    Moments(Vintages vintages, Clock clock) {
        this.vintages = vintages;
        this.clock = clock;
    }

    /** The year it is in Asia/Shanghai. */
    public int year() {
        return DueDay.of(clock.instant()).getYear();
    }

    /** Before this instant nothing is published any more: what was published then is known for ever. */
    public Instant settled() {
        return clock.instant().minus(Statistics.LONGEST_TRANSACTION);
    }

    /** What is asked for, by time or by name; {@code null} for now. */
    public Instant asked(String asOf, String vintage) {
        if (asOf != null && vintage != null) {
            throw Problem.INVALID_PARAMETER.because("asOf 与 vintage 只能用一个", "Use either asOf or vintage");
        }
        return vintage != null ? vintages.require(vintage).asOf() : asOf == null ? null : past(asOf);
    }

    /** An instant that has been, as a client writes it. */
    Instant past(String text) {
        Instant instant = parsed(text);
        Instant now = clock.instant();
        if (instant.isBefore(BEGINNING) || instant.isAfter(now)) {
            throw Problem.INVALID_PARAMETER.because(
                    "asOf 应在 " + BEGINNING + " 与现在（" + now + "）之间",
                    "asOf must be from " + BEGINNING + " to now, " + now);
        }
        return instant;
    }

    private static Instant parsed(String text) {
        try {
            // What happened later in the same microsecond, which is how finely time is kept, is not there yet.
            return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeParseException unreadable) {
            throw Problem.INVALID_PARAMETER.because(
                    "时间的写法：2026-03-31T16:00:00Z", "Write a time as 2026-03-31T16:00:00Z");
        }
    }
}
