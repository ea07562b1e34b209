package org.nianbao.statistics;

import org.nianbao.body.Parameter;

/** A query parameter that is {@code true} or {@code false}; anything else is refused and not taken for no. */
record YesOrNo(boolean value) {

    /** The name is the one Jakarta REST looks for. */
    public static YesOrNo fromString(String asked) {
        return new YesOrNo(Parameter.oneOf(new Boolean[] {true, false}, String::valueOf, asked));
    }
}
