package org.nianbao.prose;

import java.math.BigDecimal;
import java.util.List;

/**
 * Something a sentence says of the tables.
 *
 * @param phrase the code of the phrase in which it says it, after {@link #LAST_YEAR} where it speaks of the year before
 * @param part the place of its part of the narrative in the form
 * @param sentence the sentence as printed, shortened when it is long
 * @param value the number it states; {@code null} when it states none
 * @param others every other number in the sentence
 * @param growth by how many percent it says the number grew, negative when it fell; {@code null} when it does not
 * @param share how many percent of a whole it says the number is; {@code null} when it does not
 */
public record Statement(
        String phrase,
        int part,
        String sentence,
        BigDecimal value,
        List<BigDecimal> others,
        BigDecimal growth,
        BigDecimal share) {

    /** What the code of a statement begins with that speaks of the year before. */
    public static final String LAST_YEAR = "lastYear.";
}
