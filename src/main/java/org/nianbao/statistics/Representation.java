package org.nianbao.statistics;

import java.util.Arrays;
import java.util.List;
import org.nianbao.document.Accept;
import org.nianbao.document.Format;
import org.nianbao.problem.Problem;

/** The formats in which an answer is offered. */
enum Representation {
    JSON("json", Format.JSON_TYPE),
    CSV("csv", Format.CSV_TYPE),
    XLSX("xlsx", Format.XLSX_TYPE),
    JSON_STAT("jsonstat.json", Representation.JSON_STAT_TYPE),
    SDMX_CSV("sdmx.csv", Representation.SDMX_CSV_TYPE);

    static final String JSON_STAT_TYPE = "application/json;profile=\"https://json-stat.org/full/\"";
    static final String SDMX_CSV_TYPE = "application/vnd.sdmx.data+csv;version=2.0.0";

    private final String suffix;
    private final String type;

    Representation(String suffix, String type) {
        this.suffix = suffix;
        this.type = type;
    }

    /** The media type with which it is sent. */
    String type() {
        return type;
    }

    /** Reads the end of an address, such as {@code csv}; what is not offered is not found. */
    static Representation ofSuffix(String suffix) {
        return Arrays.stream(values())
                .filter(representation -> representation.suffix.equals(suffix))
                .findFirst()
                .orElseThrow(() -> Problem.NOT_FOUND.because("不提供 ." + suffix, "There is no ." + suffix));
    }

    /** Reads an {@code Accept} header: the best liked, JSON among equals; the name is the one Jakarta REST looks for. */
    public static Representation fromString(String accept) {
        return new Accept(accept)
                .best(List.of(values()), Representation::type)
                .orElseThrow(() -> Problem.NOT_ACCEPTABLE.because("提供 " + offered(), "Offered are " + offered()));
    }

    private static String offered() {
        return String.join(
                ", ", Arrays.stream(values()).map(Representation::type).toList());
    }
}
