package org.nianbao.body;

import org.nianbao.problem.Problem;

/** How many items of a list are asked for: 1 to 200. */
public record Limit(int value) {
    public static final String DEFAULT = "50";
    private static final int MOST = 200;

    /** The name is the one Jakarta REST looks for. */
    public static Limit fromString(String text) {
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
            throw Problem.INVALID_PARAMETER.because("limit 应为 1 至 200", "limit must be from 1 to 200");
        }
        return new Limit(Integer.parseInt(text));
    }

    /** One more than asked for: whoever finds that many knows that there is a next page. */
    public int andOne() {
        return value + 1;
    }
}
