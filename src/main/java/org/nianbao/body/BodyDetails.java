package org.nianbao.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Objects;

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

    /** Whether it existed on any day of the year. */
    boolean covers(int year) {
        return validFrom.getYear() <= year && (validTo == null || validTo.getYear() >= year);
    }

    boolean isValidAs(BodyDetails other) {
        return validFrom.equals(other.validFrom) && Objects.equals(validTo, other.validTo);
    }

    /** The same, with what has become of it. */
    BodyDetails after(Succession succession) {
        return switch (succession.kind()) {
            case RENAMED -> new BodyDetails(succession.name(), kind, level, region, validFrom, validTo);
            case MOVED ->
                new BodyDetails(name, kind, level, succession.successors().get(0), validFrom, validTo);
            case MERGED, SPLIT ->
                new BodyDetails(
                        name, kind, level, region, validFrom, succession.ends() ? succession.lastDay() : validTo);
        };
    }

    static BodyDetails from(Body body) {
        return new BodyDetails(body.name(), body.kind(), body.level(), body.region(), body.validFrom(), body.validTo());
    }
}
