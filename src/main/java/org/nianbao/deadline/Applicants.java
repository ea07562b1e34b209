package org.nianbao.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.nianbao.body.Bodies;
import org.nianbao.body.Body;

/** Those to whom it may be granted. */
@ApplicationScoped
class Applicants {
    private final Bodies bodies;
    private final Deadlines deadlines;

    Applicants(Bodies bodies, Deadlines deadlines) {
        this.bodies = bodies;
        this.deadlines = deadlines;
    }

    Body body(ExtensionKey key) {
        return bodies.require(key.body());
    }

    /** When the body's report would be due without an extension. */
    LocalDate dueWithout(ExtensionKey key) {
        return deadlines.withoutExtension(body(key), key.year());
    }
}
