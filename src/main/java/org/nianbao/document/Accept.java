package org.nianbao.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** An {@code Accept} header (RFC 9110 §12.5.1). */
public record Accept(String header) {
    private static final String QUALITY = "q";

    /** How closely a range fits a type; a parameter that both have makes it closer still. */
    private static final int ANY = 1;

    private static final int ANY_SUBTYPE = 2;
    private static final int TYPE = 3;

    /** A media type or range: {@code text/csv;charset=utf-8;q=0.5}; what it is called and its parameters in lower case. */
    private record Range(String type, Map<String, String> parameters) {

        static Range of(String text) {
            String[] parts = text.toLowerCase(Locale.ROOT).split(";");
            Map<String, String> parameters = new HashMap<>();
            Arrays.stream(parts)
                    .skip(1)
                    .map(part -> part.split("=", 2))
                    .forEach(part -> parameters.put(
                            part[0].strip(),
                            part.length == 1 ? "" : part[1].strip().replace("\"", "")));
            return new Range(parts[0].strip(), parameters);
        }

        /** 0 when it does not fit. We write UTF-8 only, whether a type says so or not. */
        int fit(Range offered) {
            int fit = fit(offered.type());
            for (Map.Entry<String, String> parameter : parameters.entrySet()) {
                boolean ours = parameter.getValue().equals(offered.parameters().get(parameter.getKey()));
                boolean unicode = parameter.getKey().equals("charset")
                        && parameter.getValue().equals("utf-8");
                if (ours && fit > 0) {
                    fit++;
                } else if (!unicode && !parameter.getKey().equals(QUALITY)) {
                    return 0;
                }
            }
            return fit;
        }

        private int fit(String offered) {
            if (type.equals(offered)) {
                return TYPE;
            }
            if (type.equals(offered.replaceFirst("/.*", "/*"))) {
                return ANY_SUBTYPE;
            }
            return type.equals("*/*") ? ANY : 0;
        }

        double quality() {
            String quality = parameters.getOrDefault(QUALITY, "");
            return quality.matches("[01](\\.\\d{0,3})?") ? Double.parseDouble(quality) : 1;
        }
    }

    /** Of the media types that are offered the one that is liked best, the first among equals; empty when none is acceptable. */
    public <T> Optional<T> best(List<T> offered, Function<T, String> type) {
        T best = null;
        double most = 0;
        for (T offer : offered) {
            double quality = quality(Range.of(type.apply(offer)));
            if (quality > most) {
                best = offer;
                most = quality;
            }
        }
        return Optional.ofNullable(best);
    }

    /** What the most specific range that fits says of a type; 0 when none does. */
    private double quality(Range offered) {
        int closest = 0;
        double quality = 0;
        for (Range range : Stream.of(header.split(",")).map(Range::of).toList()) {
            int fit = range.fit(offered);
            if (fit > closest) {
                closest = fit;
                quality = range.quality();
            }
        }
        return quality;
    }
}
