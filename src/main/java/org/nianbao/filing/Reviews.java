package org.nianbao.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.nianbao.journal.Act;
import org.nianbao.journal.Journal;
import org.nianbao.problem.Precondition;

/** What the competent office does with a submitted filing: sends it back, or accepts it, which publishes it. */
@ApplicationScoped
class Reviews {
    private final Desk desk;
    private final CheckedFilings checked;
    private final Journal journal;
    private final Event<ReportAccepted> accepted;

    Reviews(Desk desk, CheckedFilings checked, Journal journal, Event<ReportAccepted> accepted) {
        this.desk = desk;
        this.checked = checked;
        this.journal = journal;
        this.accepted = accepted;
    }

    @Transactional
    void giveBack(FilingKey key, List<Reason> reasons, Precondition precondition) {
        Filing filing = desk.forReviewer(key);
        precondition.accept(filing.version());
        checked.mustHavePlaces(filing, reasons);
        String why = ReasonsJson.write(reasons);
        filing.giveBack(why, journal.append(Act.RETURNED, key.body(), key.year(), why));
        desk.flush();
    }

    @Transactional
    void publish(FilingKey key, Precondition precondition) {
        Filing filing = desk.forReviewer(key);
        precondition.accept(filing.version());
        Instant now = journal.append(Act.ACCEPTED, key.body(), key.year(), null);
        String reason = filing.correction();
        filing.accept(now);
        desk.flush();
        CheckedFiling state = checked.of(filing);
        accepted.fire(new ReportAccepted(
                desk.body(key),
                state.content(),
                filing.content(),
                state.assessment(),
                filing.handedInAt(),
                reason,
                now));
    }
}
