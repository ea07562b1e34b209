package org.nianbao.body;

import jakarta.enterprise.context.ApplicationScoped;
import org.nianbao.journal.Journal;

/** Writes down what is registered of a body, in the register, its history and the journal. */
@ApplicationScoped
class Ledger {
    private final Bodies bodies;
    private final Journal journal;

    Ledger(Bodies bodies, Journal journal) {
        this.bodies = bodies;
        this.journal = journal;
    }

    /**
     * The body need not be known yet.
     *
     * @param what the journal says of it
     */
    void write(Body body, BodyDetails details, String what) {
        body.register(details);
        bodies.persistAndFlush(body);
        bodies.remember(body, journal.appendRegistered(body.code(), what));
    }
}
