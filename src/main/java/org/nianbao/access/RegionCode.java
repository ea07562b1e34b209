package org.nianbao.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The nesting of regions as their codes (GB/T 2260) show it: 640121 lies in 640100, that in 640000, all in 000000. */
public final class RegionCode {
    private static final String NATION = "000000";
    private static final Pattern CODE = Pattern.compile("\\d{6}|\\d{9}");
    private static final int PAIR = 2;
    private static final int DIGITS = 6;

    private RegionCode() {}

    /** What the codes of everything in a region begin with: {@code 6401} for 640100, nothing for the nation. */
    public static String prefix(String region) {
        if (NATION.equals(region)) {
            return "";
        }
        String prefix = region;
        while (region.length() == DIGITS && prefix.endsWith("00")) {
            prefix = prefix.substring(0, prefix.length() - PAIR);
        }
        return prefix;
    }

    /** Whether {@code inner} is {@code outer} or lies in it; what is no code contains nothing. */
    public static boolean contains(String outer, String inner) {
        return CODE.matcher(outer).matches() && inner.startsWith(prefix(outer));
    }

    /** A region and all that it lies in, the nearest first: 640121001, 640121, 640100, 640000, 000000. */
    public static List<String> upwards(String region) {
        Set<String> codes = new LinkedHashSet<>();
        codes.add(region);
        for (int digits = DIGITS; digits >= 0; digits -= PAIR) {
            codes.add(region.substring(0, digits) + "0".repeat(DIGITS - digits));
        }
        return List.copyOf(codes);
    }
}
