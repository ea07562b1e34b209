package org.nianbao.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.access.Caller;
import org.nianbao.problem.Fault;
import org.nianbao.problem.PlainText;
import org.nianbao.problem.Precondition;
import org.nianbao.problem.Problem;

/** Enters bodies into the register. */
@ApplicationScoped
class Register {
    private static final int FIRST_YEAR = 1949;
    private static final int LONGEST_NAME = 200;

    private final Bodies bodies;
    private final Regions regions;
    private final Caller caller;
    private final Ledger ledger;

    Register(Bodies bodies, Regions regions, Caller caller, Ledger ledger) {
        this.bodies = bodies;
        this.regions = regions;
        this.caller = caller;
        this.ledger = ledger;
    }

    /** A body that was entered, and whether it is new. */
    record Entry(Body body, boolean created) {}

    /** Registers or changes a body; to say again what is registered already changes nothing and needs no precondition. */
    @Transactional
    Entry enter(String code, BodyDetails details, Precondition precondition) {
        BodyCode.require(code);
        check(details);
        caller.mustReview(details.region());
        Body known = bodies.findById(code);
        if (known == null) {
            precondition.acceptNothing();
            Body body = new Body(code);
            ledger.write(body, details);
            return new Entry(body, true);
        }
        caller.mustReview(known.region());
        if (!BodyDetails.from(known).equals(details)) {
            precondition.require(known.version());
            ledger.write(known, details);
        }
        return new Entry(known, false);
    }

    private void check(BodyDetails details) {
        List<Fault> faults = new ArrayList<>();
        required(faults, "/name", details.name() == null || details.name().isBlank() ? null : details.name());
        required(faults, "/kind", details.kind());
        required(faults, "/level", details.level());
        required(faults, "/region", details.region());
        required(faults, "/validFrom", details.validFrom());
        if (!faults.isEmpty()) {
            throw Problem.INVALID_CONTENT.at(faults);
        }
        if (!PlainText.isPrintable(details.name())) {
            throw Problem.INVALID_CONTENT.at("/name", "含有控制字符或残缺字符", "Has a control character or half a character");
        }
        if (details.name().length() > LONGEST_NAME) {
            throw Problem.INVALID_CONTENT.at("/name", "最多 200 字", "At most 200 characters");
        }
        if (details.validFrom().getYear() < FIRST_YEAR) {
            throw Problem.INVALID_CONTENT.at("/validFrom", "早于 1949 年", "Is before 1949");
        }
        if (details.validTo() != null && details.validTo().isBefore(details.validFrom())) {
            throw Problem.INVALID_CONTENT.at("/validTo", "早于 validFrom", "Is before validFrom");
        }
        regions.requirePlace(details.region());
    }

    private static void required(List<Fault> faults, String pointer, Object value) {
        if (value == null) {
            faults.add(new Fault(pointer, "required", "必填", "Required"));
        }
    }
}
