package org.nianbao.filing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A body on the desk.
 *
 * @param state {@code none} where nothing is filed
 * @param status how its first submission stands to its last day
 * @param version of the filing; {@code null} where there is none
 * @param submittedAt when it first submitted what lies there, {@code null} before
 * @param updatedAt since when the filing is as it is; {@code null} where there is none
 */
record DeskView(
        String body,
        String name,
        String region,
        String level,
        String kind,
        String state,
        String status,
        LocalDate due,
        @JsonInclude Integer version,
        @JsonInclude Instant submittedAt,
        @JsonInclude Instant updatedAt) {

    static DeskView from(Tuple row) {
        return new DeskView(
                row.get("code", String.class),
                row.get("name", String.class),
                row.get("region", String.class),
                row.get("level", String.class).toLowerCase(Locale.ROOT),
                row.get("kind", String.class).toLowerCase(Locale.ROOT),
                row.get("state", String.class),
                row.get("status", String.class),
                row.get("due", LocalDate.class),
                row.get("version", Integer.class),
                row.get("handed_in_at", Instant.class),
                row.get("updated_at", Instant.class));
    }
}
