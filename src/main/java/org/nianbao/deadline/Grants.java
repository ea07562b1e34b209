package org.nianbao.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.nianbao.access.Caller;
import org.nianbao.body.Body;
import org.nianbao.journal.Act;
import org.nianbao.journal.Journal;
import org.nianbao.problem.Precondition;

/** Reads extensions, and grants them. */
@ApplicationScoped
class Grants {
    private final Extensions extensions;
    private final Applicants applicants;
    private final Caller caller;
    private final Journal journal;

    Grants(Extensions extensions, Applicants applicants, Caller caller, Journal journal) {
        this.extensions = extensions;
        this.applicants = applicants;
        this.caller = caller;
        this.journal = journal;
    }

    /** An extension, and whether it is the first for the body and year. */
    record Granted(Extension extension, boolean created) {}

    /** What a body was granted; for those who may see its filing. */
    @Transactional
    Extension read(ExtensionKey key) {
        ReportYears.require(key.year());
        Body body = applicants.body(key);
        caller.mustSee(body.code(), body.region());
        return extensions.require(key);
    }

    /** Grants more time; to grant again what stands already changes nothing and needs no precondition. */
    @Transactional
    Granted grant(ExtensionKey key, Grant grant, Precondition precondition) {
        ReportYears.require(key.year());
        caller.mustReview(applicants.body(key).region());
        grant.check(key.year(), applicants.dueWithout(key));
        Extension known = extensions.findById(key);
        if (known == null) {
            precondition.acceptNothing();
        } else if (known.grant().equals(grant)) {
            return new Granted(known, false);
        } else {
            precondition.require(known.version());
        }
        Instant now = journal.append(Act.EXTENDED, key.body(), key.year(), grant.due() + " " + grant.reason());
        Extension extension = known == null ? new Extension(key) : known;
        extension.grant(grant);
        extensions.persistAndFlush(extension);
        extensions.remember(key, now);
        return new Granted(extension, known == null);
    }
}
