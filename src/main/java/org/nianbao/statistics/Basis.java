package org.nianbao.statistics;

import org.nianbao.body.Parameter;

/** Which reports a sum is made from, when it stands beside the year before. */
enum Basis {
    /** All of each year. */
    ALL("all"),
    /** Of both years, those of bodies that reported in both. */
    MATCHED("matched");

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    /** The name is the one Jakarta REST looks for. */
    public static Basis fromString(String asked) {
        return Parameter.oneOf(values(), Basis::code, asked);
    }

    String code() {
        return code;
    }
}
