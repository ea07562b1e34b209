package org.nianbao.statistics;

import java.util.Arrays;
import java.util.Locale;
import org.nianbao.access.RegionCode;
import org.nianbao.body.Parameter;

/** To which regions the rows of an answer go: provinces, prefectures, counties or townships; the nation is a region too. */
enum Depth {
    NATION(0),
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
        return Parameter.oneOf(Arrays.copyOfRange(values(), 1, values().length), Depth::code, asked);
    }

    /** What a region is. */
    static Depth of(String region) {
        int digits = RegionCode.prefix(region).length();
        return Arrays.stream(values())
                .filter(depth -> depth.digits == digits)
                .findFirst()
                .orElse(TOWNSHIP);
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
     * The region to which a body's region is added, as SQL over a column: itself where it lies above, as with the
     * offices of a province among its prefectures.
     */
    String sql(String region) {
        return this == TOWNSHIP ? region : "rpad(left(" + region + ", " + digits + "), 6, '0')";
    }

    /** Regions of this depth, as their codes show it; only a region that has others below is one. */
    boolean isBelow(String region) {
        return digits > RegionCode.prefix(region).length();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
