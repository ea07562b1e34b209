package org.nianbao.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** Reads exact numbers; what is not exactly a number of the asked kind is a fault, never rounded or converted. */
final class NumberReader {
    private final Faults faults;

    NumberReader(Faults faults) {
        this.faults = faults;
    }

    /** The number times ten to the power of {@code decimals}; {@code null} for a null, and for a fault. */
    Long read(JsonNode node, String pointer, int decimals, boolean signed) {
        if (node.isNull()) {
            return null;
        }
        if (!node.isNumber()) {
            faults.wrongType(pointer, "数字或 null", "a number or null");
            return null;
        }
        boolean small = node.isInt() && decimals == 0;
        Long held = small ? Long.valueOf(node.intValue()) : exact(node.decimalValue(), pointer, decimals);
        if (held != null && held < 0 && !signed) {
            faults.add(pointer, "negative", "不能为负数", "Must not be negative");
            return null;
        }
        return held;
    }

    private Long exact(BigDecimal value, String pointer, int decimals) {
        long whole = (long) value.precision() - value.scale();
        if (value.signum() != 0 && whole + decimals > Figures.MOST_DIGITS) {
            faults.add(pointer, "too-many-digits", "数字过大，最多 18 位", "Too large, at most 18 digits");
            return null;
        }
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() > decimals) {
            if (decimals == 0) {
                faults.add(pointer, "not-whole", "件数应为整数", "A count must be a whole number");
            } else {
                faults.add(
                        pointer, "too-many-decimals", "最多 " + decimals + " 位小数", "At most " + decimals + " decimals");
            }
            return null;
        }
        return plain.movePointRight(decimals).longValueExact();
    }
}
