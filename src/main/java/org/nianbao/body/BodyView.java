package org.nianbao.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** A body as clients read it. */
record BodyView(
        String code,
        String name,
        BodyKind kind,
        Level level,
        String region,
        LocalDate validFrom,
        @JsonInclude LocalDate validTo,
        int version) {

    static BodyView from(Body body) {
        return new BodyView(
                body.code(),
                body.name(),
                body.kind(),
                body.level(),
                body.region(),
                body.validFrom(),
                body.validTo(),
                body.version());
    }
}
