package org.nianbao.filing;

import java.util.Arrays;
import java.util.stream.Stream;
import org.nianbao.body.Parameter;

/**
 * How far the report of a body is, as a query parameter.
 *
 * @param code that of a {@link FilingState}, or {@code none} where nothing is filed
 */
record DeskState(String code) {
    private static final String[] CODES = Stream.concat(
                    Stream.of("none"), Arrays.stream(FilingState.values()).map(FilingState::code))
            .toArray(String[]::new);

    /** The one that Jakarta REST calls with the parameter. */
    public DeskState {
        code = Parameter.oneOf(CODES, known -> known, code);
    }
}
