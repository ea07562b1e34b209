package org.nianbao.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.journal.Act;
import org.nianbao.journal.Journal;
import org.nianbao.problem.Precondition;

/** What can still be done with a report that is published: correct it, give the correction up, take it down. */
@ApplicationScoped
class Corrections {
    private final Desk desk;
    private final PublishedEditions editions;
    private final Journal journal;
    private final Event<ReportTakenDown> takenDown;

    Corrections(Desk desk, PublishedEditions editions, Journal journal, Event<ReportTakenDown> takenDown) {
        this.desk = desk;
        this.editions = editions;
        this.journal = journal;
        this.takenDown = takenDown;
    }

    /** Opens what is published for correction. */
    @Transactional
    void open(FilingKey key, String reason, Precondition precondition) {
        Filing filing = desk.forFilerOrReviewer(key);
        precondition.accept(filing.version());
        filing.reopen(reason, journal.append(Act.REOPENED, key.body(), key.year(), reason));
        desk.flush();
    }

    /** Gives a correction up: what is published stays as it is. */
    @Transactional
    void abandon(FilingKey key, Precondition precondition) {
        Filing filing = desk.forFiler(key);
        precondition.accept(filing.version());
        filing.only(Step.ABANDON);
        PublishedEditions.Said said = editions.last(key.body(), key.year()).orElseThrow();
        Instant now = journal.append(Act.ABANDONED, key.body(), key.year(), null);
        filing.abandon(said.content(), CheckedFilings.written(said.explanations()), now);
        desk.flush();
    }

    /** Takes what is published from the public, who reads the reason instead. */
    @Transactional
    void takeDown(FilingKey key, String reason, Precondition precondition) {
        Filing filing = desk.forReviewer(key);
        precondition.accept(filing.version());
        Instant now = journal.append(Act.TAKEN_DOWN, key.body(), key.year(), reason);
        List<Reason> reasons = new ArrayList<>(ReasonsJson.read(filing.reasons()));
        reasons.add(new Reason(null, reason));
        filing.takeDown(reason, ReasonsJson.write(reasons), now);
        desk.flush();
        takenDown.fire(new ReportTakenDown(key.body(), key.year(), reason, now));
    }
}
