package org.nianbao.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.nianbao.problem.Problem;

/** By what the rows of an answer differ, beside the year. */
enum Grouping {
    YEAR,
    REGION,
    BODY,
    KIND,
    LEVEL;

    /** The name is the one Jakarta REST looks for. */
    public static Grouping fromString(String asked) {
        List<String> codes = Arrays.stream(values()).map(Grouping::code).toList();
        int found = codes.indexOf(asked);
        if (found < 0) {
            throw Problem.INVALID_PARAMETER.because("groupBy 应为其中之一：" + codes, "groupBy must be one of " + codes);
        }
        return values()[found];
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
