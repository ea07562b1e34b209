package org.nianbao.prose;

import java.util.List;

/**
 * A sentence in one plain spelling: no spaces, Chinese punctuation, quotations and titles emptied, every number a mark.
 *
 * @param printed as the report has it, without line breaks
 * @param marked with {@code #} for every number and {@code %} for every percentage; years and dates stay as they are
 * @param quantities the numbers, in the order of their marks
 */
record Sentence(String printed, String marked, List<Quantity> quantities) {

    /** What is printed, not longer than a message can bear. */
    String quotation() {
        final int most = 120;
        return printed.length() <= most ? printed : printed.substring(0, most) + "…";
    }
}
