package org.nianbao.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How numbers are written on a page. */
final class Numbers {
    /** Nobody has said it, or there is nothing to divide by. */
    static final String NONE = "—";

    private static final int HUNDRED = 2;

    private Numbers() {}

    static String plain(BigDecimal value) {
        return value == null ? NONE : format("#,##0.##", value);
    }

    static String percent(BigDecimal share) {
        return share == null ? NONE : format("#,##0.0", share.movePointRight(HUNDRED)) + "%";
    }

    /** With its sign, also when it has grown. */
    static String signed(BigDecimal change) {
        return format("+#,##0.##;−#,##0.##", change);
    }

    /** Percentage points, as exact as the percentages beside them. */
    static String points(BigDecimal points) {
        return format("+#,##0.0;−#,##0.0", points);
    }

    /** As {@code (+8.9%)}; nothing where there was nothing before, or nothing has changed. */
    static String growth(BigDecimal rate) {
        return rate == null || rate.signum() == 0
                ? ""
                : " (" + format("+#,##0.0;−#,##0.0", rate.movePointRight(HUNDRED)) + "%)";
    }

    private static String format(String pattern, BigDecimal value) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        String text = format.format(value);
        return value.signum() == 0 ? text.replace("+", "±") : text;
    }
}
