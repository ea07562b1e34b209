package org.nianbao.page;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a page's links lead. */
final class Addresses {

    private Addresses() {}

    static String page(String region, int year) {
        return "/v1/regions/" + region + "/" + year;
    }

    static String data(String region, int year, Stream<String> measures) {
        return data(region, String.valueOf(year), measures);
    }

    /** The question whose answer has the same numbers. */
    static String data(String region, String years, Stream<String> measures) {
        return "/v1/statistics?region=" + region + "&years=" + years + "&measures="
                + measures.collect(Collectors.joining(","));
    }
}
