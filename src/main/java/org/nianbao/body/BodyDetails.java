package org.nianbao.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;

/**
 * What is registered about a body.
 *
 * @param region the code of its region, nine digits for a township
 * @param validFrom the first day of its existence
 * @param validTo the last day, {@code null} while it exists
 */
public record BodyDetails(
        String name,
        BodyKind kind,
        Level level,
        String region,
        @JsonDeserialize(using = IsoDate.class) LocalDate validFrom,
        @JsonInclude @JsonDeserialize(using = IsoDate.class) LocalDate validTo) {

    static BodyDetails from(Body body) {
        return new BodyDetails(body.name(), body.kind(), body.level(), body.region(), body.validFrom(), body.validTo());
    }
}
