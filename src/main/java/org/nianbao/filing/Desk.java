package org.nianbao.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.nianbao.access.Caller;
import org.nianbao.body.Bodies;
import org.nianbao.body.Body;

/** Where callers are let to filings, each to their own: the body must exist, then the token must allow it. */
@ApplicationScoped
class Desk {
    private final Filings filings;
    private final Bodies bodies;
    private final Caller caller;

    Desk(Filings filings, Bodies bodies, Caller caller) {
        this.filings = filings;
        this.bodies = bodies;
        this.caller = caller;
    }

    /** The filing, if there is one, for someone who fills it in. */
    Optional<Filing> drawer(FilingKey key) {
        bodies.require(key.body());
        caller.mustDraftFor(key.body());
        return filings.findByIdOptional(key);
    }

    /** The filing for someone who fills it in. */
    Filing forDrafter(FilingKey key) {
        drawer(key);
        return filings.require(key);
    }

    /** Whoever hands in speaks for the body; whether there is a filing is another question. */
    void mustFile(FilingKey key) {
        bodies.require(key.body());
        caller.mustFileFor(key.body());
    }

    /** The filing for someone who speaks for the body. */
    Filing forFiler(FilingKey key) {
        mustFile(key);
        return filings.require(key);
    }

    /** The filing for someone who reviews it. */
    Filing forReviewer(FilingKey key) {
        caller.mustReview(bodies.require(key.body()).region());
        return filings.require(key);
    }

    /** The filing for someone who speaks for the body or reviews it. */
    Filing forFilerOrReviewer(FilingKey key) {
        Body body = bodies.require(key.body());
        if (!caller.reviews(body.region())) {
            caller.mustFileFor(body.code());
        }
        return filings.require(key);
    }

    /** The filing for someone who fills it in or reviews it. */
    Filing forReader(FilingKey key) {
        caller.mustSee(key.body(), bodies.require(key.body()).region());
        return filings.require(key);
    }

    /** Puts a filing in the drawer, and writes it. */
    void keep(Filing filing) {
        filings.persistAndFlush(filing);
    }

    /** Throws a filing away. */
    void discard(Filing filing) {
        filings.delete(filing);
        filings.flush();
    }

    /** Writes what was changed, so that a conflict shows now and the version is the new one. */
    void flush() {
        filings.flush();
    }

    Body body(FilingKey key) {
        return bodies.require(key.body());
    }

    /** As what the caller meets the filing. */
    Set<Party> parties(FilingKey key) {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        if (caller.draftsFor(key.body())) {
            parties.add(Party.DRAFTER);
        }
        if (caller.filesFor(key.body())) {
            parties.add(Party.FILER);
        }
        if (caller.reviews(body(key).region())) {
            parties.add(Party.REVIEWER);
        }
        return parties;
    }
}
