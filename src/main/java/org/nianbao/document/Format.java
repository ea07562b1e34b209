package org.nianbao.document;

import java.util.Arrays;
import java.util.List;
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

    /** Reads an {@code Accept} header: the best liked, JSON among equals; the name is the one Jakarta REST looks for. */
    public static Format fromString(String accept) {
        return new Accept(accept)
                .best(List.of(values()), Format::type)
                .orElseThrow(
                        () -> Problem.NOT_ACCEPTABLE.because("提供 JSON、CSV 和 XLSX", "JSON, CSV and XLSX are offered"));
    }
}
