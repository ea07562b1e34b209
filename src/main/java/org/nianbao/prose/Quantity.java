package org.nianbao.prose;

import java.math.BigDecimal;

/**
 * A number in a sentence.
 *
 * @param value what it is
 * @param approximate whether the sentence says only about how many: 余, 约, 近, 万
 * @param percent whether it is a percentage; the value of 12.5 % is 12.5
 * @param at where its mark stands in the marked text
 */
record Quantity(BigDecimal value, boolean approximate, boolean percent, int at) {

    /** Whether it can count cases or documents. */
    boolean isCount() {
        return !percent && !approximate && value.stripTrailingZeros().scale() <= 0;
    }
}
