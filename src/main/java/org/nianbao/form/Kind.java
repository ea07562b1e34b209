package org.nianbao.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/** What a figure counts, and in what unit it is held. */
public enum Kind {
    /** Cases or documents (件), whole. */
    @JsonProperty("count")
    COUNT(0, "件"),
    /** Money, printed in 万元 (10,000 yuan) with at most six decimals, held exactly in 分 (0.01 yuan). */
    @JsonProperty("amount")
    AMOUNT(6, "万元"),
    /** Money, printed in 元 (yuan) with at most two decimals, held exactly in 分 (0.01 yuan). */
    @JsonProperty("yuan")
    YUAN(2, "元");

    private final int decimals;
    private final String unit;

    Kind(int decimals, String unit) {
        this.decimals = decimals;
        this.unit = unit;
    }

    public int decimals() {
        return decimals;
    }

    public String unit() {
        return unit;
    }

    /** The value as it is printed and sent, from the value as it is held. */
    public BigDecimal shown(long held) {
        return plain(held, decimals);
    }

    /** Moves the point, and writes neither needless zeros nor an exponent. */
    static BigDecimal plain(long held, int decimals) {
        BigDecimal plain = BigDecimal.valueOf(held, decimals).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
