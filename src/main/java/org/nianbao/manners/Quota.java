package org.nianbao.manners;

import java.util.Locale;

/** What is counted together; the names are those in the headers. */
enum Quota {
    /** Validations of an address. */
    VALIDATIONS,
    /** All else that an address asks for. */
    READS,
    /** Whatever the bearer of a token asks for. */
    CALLERS;

    int of(Limits limits) {
        return switch (this) {
            case VALIDATIONS -> limits.validations();
            case READS -> limits.reads();
            case CALLERS -> limits.callers();
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
