package org.nianbao.statistics;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nianbao.problem.Problem;

/** By what the rows of an answer differ, beside the year. */
enum Grouping {
    REGION,
    BODY,
    KIND,
    LEVEL;

    static final String YEAR = "year";
    private static final int MOST = 2;
    private static final List<String> CODES =
            Arrays.stream(values()).map(Grouping::code).toList();

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * One or two of them, as they are asked for.
     *
     * @param values empty for {@code year}, by which rows always differ
     */
    record Chosen(Set<Grouping> values) {

        /** The name is the one Jakarta REST looks for. */
        public static Chosen fromString(String asked) {
            Set<Grouping> chosen = EnumSet.noneOf(Grouping.class);
            for (String code : asked.split(",", -1)) {
                String named = code.strip();
                if (CODES.contains(named)) {
                    chosen.add(Grouping.valueOf(named.toUpperCase(Locale.ROOT)));
                } else if (!named.equals(YEAR)) {
                    throw refusal();
                }
            }
            if (chosen.size() > MOST) {
                throw refusal();
            }
            return new Chosen(chosen);
        }

        private static RuntimeException refusal() {
            return Problem.INVALID_PARAMETER.because(
                    "groupBy 应为 year，或其中一、两项：" + CODES, "groupBy must be year, or one or two of " + CODES);
        }
    }
}
