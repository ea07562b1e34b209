package org.nianbao.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** The timetables of the regions, out of and into their entries. */
@ApplicationScoped
class Timetables {
    private final Deadlines deadlines;
    private final TimetableJson json;

    Timetables(Deadlines deadlines, TimetableJson json) {
        this.deadlines = deadlines;
        this.json = json;
    }

    DeadlineView view(DeadlineKey key) {
        return deadlines
                .nearest(key.region(), key.year())
                .map(entry -> DeadlineView.from(key, entry, json.read(entry.timetable())))
                .orElseGet(() -> DeadlineView.byLaw(key));
    }

    /** The version of the region's own entry; {@code null} while it has none. */
    Integer version(DeadlineKey key) {
        return deadlines.findByIdOptional(key).map(Deadline::version).orElse(null);
    }

    boolean stands(DeadlineKey key, Timetable timetable) {
        return json.read(deadlines.findById(key).timetable()).equals(timetable);
    }

    void keep(DeadlineKey key, Timetable timetable, Instant now) {
        Deadline entry = deadlines.findByIdOptional(key).orElseGet(() -> new Deadline(key));
        entry.set(json.write(timetable), timetable.earliest(key.year()));
        deadlines.persistAndFlush(entry);
        deadlines.remember(key, now);
    }

    String written(Object detail) {
        return json.write(detail);
    }
}
