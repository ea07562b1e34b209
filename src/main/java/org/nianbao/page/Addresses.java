package org.nianbao.page;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a page's links lead. */
final class Addresses {

    private Addresses() {}

    static String page(String region, int year) {
        return "/v1/regions/" + region + "/" + year;
    }

    static String everything(String region, int year) {
        return "?region=" + region + "&years=" + year;
    }

    static String question(String region, int year, Stream<String> measures) {
        return question(region, String.valueOf(year), measures);
    }

    /** The question whose answer has the same numbers, as the query of an address. */
    static String question(String region, String years, Stream<String> measures) {
        return "?region=" + region + "&years=" + years + "&measures=" + measures.collect(Collectors.joining(","));
    }
}
