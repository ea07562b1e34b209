package org.nianbao.publication;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.nianbao.body.Body;
import org.nianbao.body.BodyKind;
import org.nianbao.body.Level;

/** What the body was called, and where it belonged, when it published. */
@Embeddable
public record Publisher(
        String name,
        String region,
        @Enumerated(EnumType.STRING) Level level,
        @Enumerated(EnumType.STRING) BodyKind kind) {

    static Publisher of(Body body) {
        return new Publisher(body.name(), body.region(), body.level(), body.kind());
    }
}
