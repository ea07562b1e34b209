package org.nianbao.statistics;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a year does not compare with the one before. */
public enum Reason {
    /** In one of the years no report has the measure. */
    MISSING,
    /** A form in one of the years has no such figure. */
    FORMS,
    /** Other bodies reported than in the year before. */
    BODIES;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
