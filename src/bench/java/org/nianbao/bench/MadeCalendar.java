package org.nianbao.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.SplittableRandom;

/**
 * When a report came.
 *
 * @param missing whether it never did
 * @param submitted the day of Asia/Shanghai on which it was handed in
 * @param published when the competent office published it, within a week
 * @param corrected when it was published again; {@code null} when it was not
 */
record MadeCalendar(boolean missing, LocalDate submitted, Instant published, Instant corrected) {
    private static final double MISSING = 0.01;
    private static final double LATE = 0.04;
    private static final double CORRECTED = 0.01;
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int WORKDAY_BEGINS = 9 * 3600;
    private static final int WORKDAY = 8 * 3600;

    static MadeCalendar of(boolean government, int year, SplittableRandom random) {
        LocalDate due = government ? LocalDate.of(year + 1, 3, 31) : LocalDate.of(year + 1, 1, 31);
        double fate = random.nextDouble();
        LocalDate day =
                fate < MISSING + LATE ? due.plusDays(1 + random.nextInt(40)) : due.minusDays(random.nextInt(25));
        Instant published = working(day.plusDays(1 + random.nextInt(7)), random);
        LocalDate again = day.plusDays(30 + random.nextInt(120));
        Instant corrected = random.nextDouble() < CORRECTED ? working(again, random) : null;
        return new MadeCalendar(fate < MISSING, day, published, corrected);
    }

    private static Instant working(LocalDate day, SplittableRandom random) {
        return day.atStartOfDay(SHANGHAI)
                .plusSeconds(WORKDAY_BEGINS + random.nextInt(WORKDAY))
                .toInstant();
    }
}
