package org.nianbao.body;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.nianbao.problem.Problem;

/** Reads query parameters that name one of a few things. */
public final class Parameter {

    private Parameter() {}

    public static <T> T oneOf(T[] values, Function<T, String> code, String asked) {
        List<String> codes = Arrays.stream(values).map(code).toList();
        int found = codes.indexOf(asked);
        if (found < 0) {
            throw Problem.INVALID_PARAMETER.because(
                    "“" + asked + "”应为其中之一：" + codes, "\"" + asked + "\" must be one of " + codes);
        }
        return values[found];
    }
}
