package org.nianbao.prose;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence in one plain spelling: no spaces, Chinese punctuation, quotations and titles emptied, every number a mark.
 *
 * @param printed as the report has it
 * @param marked with {@code #} for every number and {@code %} for every percentage; years and dates stay as they are
 * @param quantities the numbers, in the order of their marks
 */
record Sentence(String printed, String marked, List<Quantity> quantities) {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int MOST = 120;

    /** What is printed, not longer than a message can bear. */
    String quotation() {
        String line = SPACES.matcher(printed.strip()).replaceAll(" ");
        return line.length() <= MOST ? line : line.substring(0, MOST) + "…";
    }
}
