package org.nianbao.statistics;

import java.math.BigDecimal;

/**
 * What a tally says to a measure.
 *
 * @param value {@code null} for a rate with nothing to divide by
 * @param base what a rate is divided by; {@code null} for a sum
 * @param blanks how many blank cells were read as 0 in it
 * @param complete whether every report is in a form that has it
 */
record Quantity(BigDecimal value, BigDecimal base, int blanks, boolean complete) {
    static final Quantity ZERO = new Quantity(BigDecimal.ZERO, null, 0, true);

    Quantity plus(Quantity other) {
        return new Quantity(value.add(other.value), null, blanks + other.blanks, complete && other.complete);
    }
}
