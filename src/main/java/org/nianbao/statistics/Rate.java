package org.nianbao.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.form.Words;

/**
 * A rate over reports: Σ of ÷ (Σ by − Σ less) × per, in whole numbers of cases or in yuan.
 *
 * @param less what is taken from the denominator; empty for nothing
 * @param per 1, or 100 for "per hundred"
 * @param unit {@code null} for a bare ratio
 * @param note how it is made, in words
 */
record Rate(
        String code,
        List<String> of,
        List<String> by,
        List<String> less,
        int per,
        String unit,
        String zh,
        String en,
        Words note) {
    static final int DECIMALS = 6;

    Rate {
        less = less == null ? List.of() : less;
        per = per == 0 ? 1 : per;
    }

    Words label() {
        return new Words(zh, en);
    }

    /** Whether it is a part of a whole, whose change is told in percentage points. */
    boolean isShare() {
        return per == 1 && unit == null;
    }

    /** As people write it: {@code requests.granted.total ÷ requests.concluded.total}. */
    String formula() {
        String minus = less.isEmpty() ? "" : " − " + String.join(" − ", less);
        boolean simple = by.size() == 1 && less.isEmpty();
        String below = String.join(" + ", by) + minus;
        String above = of.size() == 1 ? of.get(0) : "(" + String.join(" + ", of) + ")";
        return above + " ÷ " + (simple ? below : "(" + below + ")") + (per == 1 ? "" : " × " + per);
    }

    /** The measures that it is made from. */
    List<String> terms() {
        return Stream.of(of, by, less).flatMap(List::stream).toList();
    }

    /** The rate of a tally; {@code null} when no report has what it is made from. */
    Quantity in(Tally tally) {
        Quantity above = sum(of, tally);
        Quantity below = sum(by, tally);
        Quantity off = less.isEmpty() ? Quantity.ZERO : sum(less, tally);
        if (above == null || below == null || off == null) {
            return null;
        }
        BigDecimal base = below.value().subtract(off.value());
        return new Quantity(
                divided(above.value().multiply(BigDecimal.valueOf(per)), base),
                base,
                above.blanks() + below.blanks() + off.blanks(),
                above.complete() && below.complete() && off.complete());
    }

    private static Quantity sum(List<String> codes, Tally tally) {
        Quantity sum = Quantity.ZERO;
        for (String code : codes) {
            Quantity term = tally.quantity(code);
            if (term == null) {
                return null;
            }
            sum = sum.plus(term);
        }
        return sum;
    }

    /** To six decimals, without needless zeros; {@code null} when there is nothing to divide by. */
    static BigDecimal divided(BigDecimal value, BigDecimal by) {
        if (by.signum() <= 0) {
            return null;
        }
        return plain(value.divide(by, DECIMALS, RoundingMode.HALF_UP));
    }

    /** Without needless zeros and without an exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
