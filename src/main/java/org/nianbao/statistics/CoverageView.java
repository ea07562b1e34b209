package org.nianbao.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * How a body stands to its last day, as the public reads it; days are those of Asia/Shanghai.
 *
 * @param extended whether the last day is one that was granted to this body
 * @param submittedOn when it first submitted what was published; {@code null} while nothing is
 * @param publishedAt when the first edition was published; {@code null} before
 */
record CoverageView(
        String body,
        String name,
        String region,
        String level,
        String kind,
        String status,
        LocalDate due,
        boolean extended,
        @JsonInclude LocalDate submittedOn,
        @JsonInclude Instant publishedAt) {

    static CoverageView from(Tuple row) {
        return new CoverageView(
                row.get("code", String.class),
                row.get("name", String.class),
                row.get("region", String.class),
                row.get("level", String.class).toLowerCase(Locale.ROOT),
                row.get("kind", String.class).toLowerCase(Locale.ROOT),
                row.get("status", String.class),
                row.get("due", LocalDate.class),
                row.get("extended", Boolean.class),
                row.get("submitted", LocalDate.class),
                row.get("published_at", Instant.class));
    }

    static String key(Tuple row) {
        return row.get("code", String.class);
    }
}
