package org.nianbao.deadline;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A region's own entry: the last days for a report year in it and below. */
@Entity
class Deadline {
    @EmbeddedId
    private DeadlineKey key;

    /** The timetable as JSON; the database reads it too. */
    private String timetable;

    @SuppressWarnings("UnusedVariable") // read in queries only
    private LocalDate earliest;

    @Version
    private int version = 1;

    protected Deadline() {}

    Deadline(DeadlineKey key) {
        this.key = key;
    }

    void set(String json, LocalDate first) {
        timetable = json;
        earliest = first;
    }

    DeadlineKey key() {
        return key;
    }

    String timetable() {
        return timetable;
    }

    int version() {
        return version;
    }
}
