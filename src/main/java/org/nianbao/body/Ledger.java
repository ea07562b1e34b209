package org.nianbao.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.nianbao.journal.Journal;

/** Writes down what is registered of a body, in the register, its history and the journal, and says so before and after. */
@ApplicationScoped
class Ledger {
    private final Bodies bodies;
    private final Journal journal;
    private final Event<BodyChanging> changing;
    private final Event<BodyChanged> changed;

    Ledger(Bodies bodies, Journal journal, Event<BodyChanging> changing, Event<BodyChanged> changed) {
        this.bodies = bodies;
        this.journal = journal;
        this.changing = changing;
        this.changed = changed;
    }

    /**
     * The body need not be known yet.
     *
     * @param what the journal says of it
     */
    void write(Body body, BodyDetails details, String what) {
        bodies.flush();
        changing.fire(new BodyChanging(body.code()));
        body.register(details);
        bodies.persistAndFlush(body);
        bodies.remember(body, journal.appendRegistered(body.code(), what));
        changed.fire(new BodyChanged(body.code()));
    }
}
