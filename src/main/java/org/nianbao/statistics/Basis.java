package org.nianbao.statistics;

import org.nianbao.body.Parameter;

/** Which reports a sum is made from, when it stands beside the year before. */
enum Basis {
    /** All of each year, where the bodies stood when they reported. */
    AS_REPORTED("as-reported"),
    /** All of each year, where the bodies stand now, or those that they went into. */
    CURRENT("current"),
    /** Of both years, those of bodies that reported in both. */
    MATCHED("matched");

    /** What as-reported was called at first. */
    private static final String FORMERLY = "all";

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    /** The name is the one Jakarta REST looks for. */
    public static Basis fromString(String asked) {
        if (FORMERLY.equals(asked)) {
            return AS_REPORTED;
        }
        return Parameter.oneOf(values(), Basis::code, asked);
    }

    String code() {
        return code;
    }
}
