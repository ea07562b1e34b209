package org.nianbao.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as the law counts them: in Asia/Shanghai, to midnight. */
public final class ChinaDay {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private ChinaDay() {}

    /** The day on which something happened. */
    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, CHINA);
    }
}
