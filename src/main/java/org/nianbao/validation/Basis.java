package org.nianbao.validation;

import java.util.Locale;
import org.nianbao.body.Parameter;

/** By which rules findings are asked for. */
public enum Basis {
    /** Those by which the report was checked when it was submitted or published; what was found then was kept. */
    OWN,
    /** Today's, with what surrounds the report today. */
    CURRENT;

    public static final String DEFAULT = "own";

    /** The name is the one Jakarta REST looks for. */
    public static Basis fromString(String text) {
        return Parameter.oneOf(values(), basis -> basis.name().toLowerCase(Locale.ROOT), text);
    }
}
