package org.nianbao.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** An {@code Accept} header (RFC 9110 §12.5.1). */
public record Accept(String header) {

    /** Of the media types that are offered the one that is liked best, the first among equals; empty when none is acceptable. */
    public <T> Optional<T> best(List<T> offered, Function<T, String> type) {
        T best = null;
        double most = 0;
        for (T offer : offered) {
            double quality = quality(type.apply(offer).replaceFirst(";.*", ""));
            if (quality > most) {
                best = offer;
                most = quality;
            }
        }
        return Optional.ofNullable(best);
    }

    /** What the most specific range that fits says of a type; 0 when none does. */
    private double quality(String type) {
        int closest = 0;
        double quality = 0;
        for (String range : header.toLowerCase(Locale.ROOT).split(",")) {
            int fit = fit(range.replaceFirst(";.*", "").strip(), type);
            if (fit > closest) {
                closest = fit;
                quality = weight(range);
            }
        }
        return quality;
    }

    private static int fit(String range, String type) {
        if (range.equals(type)) {
            return 3;
        }
        if (range.equals(type.replaceFirst("/.*", "/*"))) {
            return 2;
        }
        return range.equals("*/*") ? 1 : 0;
    }

    private static double weight(String range) {
        String weight = range.replaceFirst("^.*;\\s*q=", "").strip();
        return weight.matches("[01](\\.\\d{0,3})?") ? Double.parseDouble(weight) : 1;
    }
}
