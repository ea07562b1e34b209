package org.nianbao.statistics;

import java.util.Locale;
import org.nianbao.access.RegionCode;
import org.nianbao.body.Parameter;

/** To which regions the rows of an answer go: provinces, prefectures, counties or townships. */
enum Depth {
    PROVINCE(2),
    PREFECTURE(4),
    COUNTY(6),
    TOWNSHIP(9);

    private final int digits;

    Depth(int digits) {
        this.digits = digits;
    }

    /** The name is the one Jakarta REST looks for. */
    public static Depth fromString(String asked) {
        return Parameter.oneOf(values(), Depth::code, asked);
    }

    /** The regions directly below one. */
    static Depth below(String region) {
        int digits = RegionCode.prefix(region).length();
        for (Depth depth : values()) {
            if (depth.digits > digits) {
                return depth;
            }
        }
        return TOWNSHIP;
    }

    /**
     * The region to which a body's region is added, as SQL over the column {@code region}: itself where it lies above, as with the
     * offices of a province among its prefectures.
     */
    String sql() {
        return this == TOWNSHIP ? "region" : "rpad(left(region, " + digits + "), 6, '0')";
    }

    /** Regions of this depth, as their codes show it; only a region that has others below is one. */
    boolean isBelow(String region) {
        return digits > RegionCode.prefix(region).length();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
