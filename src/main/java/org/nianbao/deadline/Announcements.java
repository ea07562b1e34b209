package org.nianbao.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.nianbao.access.Caller;
import org.nianbao.body.Regions;
import org.nianbao.journal.Act;
import org.nianbao.journal.Journal;
import org.nianbao.problem.Fault;
import org.nianbao.problem.Precondition;
import org.nianbao.problem.Problem;

/** Reads and enters the last days of regions. */
@ApplicationScoped
class Announcements {
    private final Timetables timetables;
    private final Regions regions;
    private final Caller caller;
    private final Journal journal;

    Announcements(Timetables timetables, Regions regions, Caller caller, Journal journal) {
        this.timetables = timetables;
        this.regions = regions;
        this.caller = caller;
        this.journal = journal;
    }

    /** What was entered, and whether the region had nothing for the year before. */
    record Entry(DeadlineView view, boolean created) {}

    /** What holds in a region. */
    @Transactional
    DeadlineView read(DeadlineKey key) {
        ReportYears.require(key.year());
        regions.requirePlace(key.region());
        return timetables.view(key);
    }

    /** Enters a region's last days; to say again what stands already changes nothing and needs no precondition. */
    @Transactional
    Entry enter(DeadlineKey key, Timetable timetable, Precondition precondition) {
        ReportYears.require(key.year());
        regions.requirePlace(key.region());
        caller.mustReview(key.region());
        List<Fault> faults = timetable.faults(key.year());
        if (!faults.isEmpty()) {
            throw Problem.INVALID_CONTENT.at(faults);
        }
        Integer version = timetables.version(key);
        if (version == null) {
            precondition.acceptNothing();
        } else if (timetables.stands(key, timetable)) {
            return new Entry(timetables.view(key), false);
        } else {
            precondition.require(version);
        }
        Instant now = journal.append(
                Act.SCHEDULED, key.region(), timetables.written(Map.of("year", key.year(), "deadlines", timetable)));
        timetables.keep(key, timetable, now);
        return new Entry(timetables.view(key), version == null);
    }
}
