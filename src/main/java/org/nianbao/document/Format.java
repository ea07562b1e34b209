package org.nianbao.document;

import java.util.Arrays;
import java.util.Locale;
import org.nianbao.problem.Problem;

/** The formats in which what can be read as a table is offered. */
public enum Format {
    JSON(Format.JSON_TYPE),
    CSV(Format.CSV_TYPE),
    XLSX(Format.XLSX_TYPE);

    public static final String JSON_TYPE = "application/json";
    public static final String CSV_TYPE = "text/csv;charset=UTF-8";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String type;

    Format(String type) {
        this.type = type;
    }

    /** The media type with which it is sent. */
    public String type() {
        return type;
    }

    /** Reads the end of an address, such as {@code csv}; what is not offered is not found. */
    public static Format ofSuffix(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(suffix))
                .findFirst()
                .orElseThrow(() -> Problem.NOT_FOUND.because("不提供 ." + suffix, "There is no ." + suffix));
    }

    /** Reads an {@code Accept} header (RFC 9110 §12.5.1): the best liked, JSON among equals; the name is the one Jakarta REST looks for. */
    public static Format fromString(String accept) {
        Format best = null;
        double most = 0;
        for (Format format : values()) {
            double quality = format.quality(accept);
            if (quality > most) {
                best = format;
                most = quality;
            }
        }
        if (best == null) {
            throw Problem.NOT_ACCEPTABLE.because("提供 JSON、CSV 和 XLSX", "JSON, CSV and XLSX are offered");
        }
        return best;
    }

    /** What the most specific range that fits says of this format; 0 when none does. */
    private double quality(String accept) {
        int closest = 0;
        double quality = 0;
        for (String range : accept.toLowerCase(Locale.ROOT).split(",")) {
            int fit = fit(range.replaceFirst(";.*", "").strip());
            if (fit > closest) {
                closest = fit;
                quality = weight(range);
            }
        }
        return quality;
    }

    private int fit(String range) {
        String plain = type.replaceFirst(";.*", "");
        if (range.equals(plain)) {
            return 3;
        }
        if (range.equals(plain.replaceFirst("/.*", "/*"))) {
            return 2;
        }
        return range.equals("*/*") ? 1 : 0;
    }

    private static double weight(String range) {
        String weight = range.replaceFirst("^.*;\\s*q=", "").strip();
        return weight.matches("[01](\\.\\d{0,3})?") ? Double.parseDouble(weight) : 1;
    }
}
