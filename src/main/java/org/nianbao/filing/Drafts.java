package org.nianbao.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.nianbao.deadline.DueDay;
import org.nianbao.form.Content;
import org.nianbao.form.ContentJson;
import org.nianbao.journal.Act;
import org.nianbao.journal.Journal;
import org.nianbao.problem.Precondition;
import org.nianbao.problem.Problem;

/** Work on a filing while it is the body's own: before it is submitted, and when a submission is taken back. */
@ApplicationScoped
class Drafts {
    private final Desk desk;
    private final CheckedFilings checked;
    private final ContentJson json;
    private final Journal journal;

    Drafts(Desk desk, CheckedFilings checked, ContentJson json, Journal journal) {
        this.desk = desk;
        this.checked = checked;
        this.json = json;
        this.journal = journal;
    }

    /** What was saved, and whether the filing is new. */
    record Saved(Filing filing, boolean created) {}

    /** Keeps a content as the working copy: begins the filing, or replaces the content of the named version. */
    @Transactional
    Saved save(FilingKey key, Content content, Precondition precondition) {
        Optional<Filing> known = desk.drawer(key);
        if (content.year() != key.year()) {
            throw Problem.BODY_YEAR_MISMATCH.at(
                    "/year", "地址中的年度是 " + key.year(), "The year in the address is " + key.year());
        }
        if (!desk.body(key).existedIn(key.year())) {
            throw Problem.INVALID_CONTENT.at("/year", "该机关在这一年度不存在", "The body did not exist in that year");
        }
        String canonical = json.write(content);
        known.ifPresentOrElse(filing -> precondition.require(filing.version()), precondition::acceptNothing);
        int version = known.isEmpty() ? journal.entries(key.body(), key.year()) + 1 : 0;
        Instant now = journal.append(Act.SAVED, key.body(), key.year(), ContentJson.hash(canonical));
        mustHaveBegun(key.year(), now);
        Filing filing = known.orElseGet(() -> new Filing(key, canonical, version));
        filing.save(canonical, checked.stillExplained(filing, content), now);
        desk.keep(filing);
        return new Saved(filing, known.isEmpty());
    }

    /** Throws a draft away. */
    @Transactional
    void delete(FilingKey key, Precondition precondition) {
        Filing filing = desk.forFiler(key);
        precondition.accept(filing.version());
        filing.only(Step.DELETE);
        journal.append(Act.DELETED, key.body(), key.year(), null);
        desk.discard(filing);
    }

    /** Takes a submission back, as long as it is not accepted. */
    @Transactional
    void withdraw(FilingKey key, Precondition precondition) {
        Filing filing = desk.forFiler(key);
        precondition.accept(filing.version());
        filing.withdraw(journal.append(Act.WITHDRAWN, key.body(), key.year(), null));
        desk.flush();
    }

    private static void mustHaveBegun(int year, Instant now) {
        if (year > DueDay.of(now).getYear()) {
            throw Problem.INVALID_CONTENT.at("/year", "该年度尚未开始", "That year has not begun");
        }
    }
}
