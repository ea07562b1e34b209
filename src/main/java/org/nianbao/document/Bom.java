package org.nianbao.document;

import org.nianbao.problem.Problem;

/** Whether a CSV begins with a byte order mark, by which Excel knows UTF-8 and shows Chinese. */
public record Bom(boolean wanted) {
    public static final String NONE = "false";
    public static final Bom UNWANTED = new Bom(false);

    /** The name is the one Jakarta REST looks for. */
    public static Bom fromString(String text) {
        return switch (text) {
            case "true" -> new Bom(true);
            case "false" -> new Bom(false);
            default -> throw Problem.INVALID_PARAMETER.because("bom 应为 true 或 false", "bom must be true or false");
        };
    }
}
