package org.nianbao.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.form.Kind;

/** A JSON-stat 2.0 dataset (https://json-stat.org/full/). */
@JsonPropertyOrder({"version", "class", "label", "source", "updated", "cube", "cells", "extension"})
record JsonStatView(
        String version,
        @JsonProperty("class") String kind,
        String label,
        String source,
        Instant updated,
        @JsonUnwrapped Cube cube,
        @JsonUnwrapped Cells cells,
        Extension extension) {
    private static final String LABEL =
            "政府信息公开年报统计 / Statistics of the annual reports on government information disclosure";
    private static final String SOURCE = "年报 Nianbao, /v1/statistics";

    /** The axes, the last one turning fastest. */
    record Cube(
            List<String> id, List<Integer> size, Map<String, List<String>> role, Map<String, Dimension> dimension) {}

    /** What is in the cells; {@code status} by the place of a value. */
    record Cells(List<BigDecimal> value, @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> status) {}

    record Dimension(String label, Category category) {

        /** The axis of the measures. */
        static Dimension of(List<MeasureView> measures) {
            Map<String, String> labels = new LinkedHashMap<>();
            Map<String, Unit> units = new LinkedHashMap<>();
            measures.forEach(measure -> {
                labels.put(measure.code(), measure.label().zh());
                units.put(measure.code(), Unit.of(measure.unit()));
            });
            return new Dimension("指标", new Category(List.copyOf(labels.keySet()), labels, units));
        }
    }

    record Category(
            List<String> index,
            Map<String, String> label,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, Unit> unit) {}

    /** A unit, 1 of a ratio, and how many decimals a value has at most. */
    record Unit(String label, int decimals) {

        static Unit of(String label) {
            return new Unit(
                    label,
                    Arrays.stream(Kind.values())
                            .filter(kind -> kind.unit().equals(label))
                            .map(Kind::decimals)
                            .findFirst()
                            .orElse(Rate.DECIMALS));
        }
    }

    /** What JSON-stat has no word for: the meaning of the letters in {@code status}, whose reports are in the sums, and where bodies are. */
    record Extension(
            Map<String, String> status,
            Coverage coverage,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> regions) {}

    /** Numbers of bodies, in the cells of the same cube without its measures. */
    record Coverage(
            List<String> id,
            List<Integer> size,
            List<Integer> expected,
            List<Integer> published,
            List<Integer> onTime,
            List<Integer> late,
            List<Integer> missing) {}

    static JsonStatView of(Answer answer, Cube cube, Cells cells, Extension extension) {
        return new JsonStatView("2.0", "dataset", LABEL, SOURCE, answer.asOf(), cube, cells, extension);
    }
}
