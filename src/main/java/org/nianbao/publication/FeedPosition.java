package org.nianbao.publication;

import org.nianbao.problem.Problem;

/** Where in the feed a reader is, as a query parameter: the {@code next} of an earlier answer; 0 is the beginning. */
record FeedPosition(long value) {
    static final String BEGINNING = "0";

    /** The name is the one Jakarta REST looks for. */
    public static FeedPosition fromString(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw Problem.INVALID_PARAMETER.because(
                    "after 应为此前答复中的 next", "after must be the next of an earlier answer");
        }
        return new FeedPosition(Long.parseLong(text));
    }
}
