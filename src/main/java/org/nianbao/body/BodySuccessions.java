package org.nianbao.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.nianbao.problem.Problem;

/** Enters what becomes of bodies. */
@ApplicationScoped
class BodySuccessions {
    private final Bodies bodies;
    private final Successions successions;
    private final Lineage lineage;
    private final Register register;

    BodySuccessions(Bodies bodies, Successions successions, Lineage lineage, Register register) {
        this.bodies = bodies;
        this.successions = successions;
        this.lineage = lineage;
        this.register = register;
    }

    /** What became of a body, and what became it. */
    @Transactional
    List<Succession> of(String code) {
        return successions.concerning(bodies.require(code).code());
    }

    @Transactional
    Lineage.Entry follow(String code, String date, SuccessionDetails details) {
        lineage.open();
        Body body = bodies.require(code);
        boolean moves = details.kind() == SuccessionKind.MOVED;
        Lineage.Entry entry =
                lineage.enter(Lineage.Subject.of(body), date, details, heir -> moves ? place(heir) : host(body, heir));
        if (entry.created()) {
            register.follow(body, entry.succession());
        }
        return entry;
    }

    /** Where a body moves to must be a place, which the register will say. */
    private static Lineage.Subject place(String region) {
        return new Lineage.Subject(region, region, region, LocalDate.MIN, null);
    }

    private Lineage.Subject host(Body body, String code) {
        Body host = bodies.require(code);
        if ((host.kind() == BodyKind.GOVERNMENT) != (body.kind() == BodyKind.GOVERNMENT)) {
            throw Problem.CONTRADICTS_REGISTER.because(
                    "政府的报告是汇总报告，其他机关的不是：只有政府能并入政府",
                    "A government's report is consolidated, another body's is not: only governments go into governments");
        }
        return Lineage.Subject.of(host);
    }
}
