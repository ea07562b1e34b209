package org.nianbao.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.nianbao.access.Caller;
import org.nianbao.problem.Precondition;

/** Enters bodies into the register. */
@ApplicationScoped
class Register {
    private final Bodies bodies;
    private final Admission admission;
    private final Caller caller;
    private final Ledger ledger;

    Register(Bodies bodies, Admission admission, Caller caller, Ledger ledger) {
        this.bodies = bodies;
        this.admission = admission;
        this.caller = caller;
        this.ledger = ledger;
    }

    /** A body that was entered, and whether it is new. */
    record Entry(Body body, boolean created) {}

    /** Registers or changes a body; to say again what is registered already changes nothing and needs no precondition. */
    @Transactional
    Entry enter(String code, BodyDetails details, Precondition precondition) {
        BodyCode.require(code);
        admission.check(details);
        caller.mustReview(details.region());
        Body known = bodies.findById(code);
        if (known == null) {
            precondition.acceptNothing();
            Body body = new Body(code);
            ledger.write(body, details, details.name());
            return new Entry(body, true);
        }
        caller.mustReview(known.region());
        if (!BodyDetails.from(known).equals(details)) {
            precondition.require(known.version());
            admission.mustAgree(known, details);
            ledger.write(known, details, details.name());
        }
        return new Entry(known, false);
    }

    /** Changes a body by what has become of it. */
    void follow(Body body, Succession succession) {
        BodyDetails details = BodyDetails.from(body).after(succession);
        admission.check(details);
        admission.mustAgree(body, details);
        ledger.write(body, details, succession.toString());
    }
}
