package org.nianbao.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import org.nianbao.body.Level;

/**
 * The last days that hold in a region for a report year, as clients read them.
 *
 * @param from the region whose entry it is; {@code null} where only the law speaks
 * @param version of the region's own entry; {@code null} while it has none
 */
record DeadlineView(
        String region,
        int year,
        LocalDate governments,
        LocalDate others,
        Map<Level, Dates> levels,
        @JsonInclude String from,
        @JsonInclude Integer version) {

    static DeadlineView from(DeadlineKey key, Deadline entry, Timetable timetable) {
        return new DeadlineView(
                key.region(),
                key.year(),
                timetable.governments() == null ? LocalDate.of(key.year() + 1, 3, 31) : timetable.governments(),
                timetable.others() == null ? LocalDate.of(key.year() + 1, 1, 31) : timetable.others(),
                timetable.levels(),
                entry == null ? null : entry.key().region(),
                entry != null && entry.key().equals(key) ? Integer.valueOf(entry.version()) : null);
    }

    /** What the law says: Art. 49 of Decree 711. */
    static DeadlineView byLaw(DeadlineKey key) {
        return from(key, null, Timetable.BY_LAW);
    }
}
