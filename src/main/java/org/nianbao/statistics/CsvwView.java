package org.nianbao.statistics;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.nianbao.form.Words;

/** What the columns of the CSV mean, as CSV on the Web (W3C Metadata Vocabulary for Tabular Data) has it. */
record CsvwView(
        @JsonProperty("@context") List<Object> context,
        String url,
        @JsonProperty("dc:title") Title title,
        Dialect dialect,
        TableSchema tableSchema) {
    static final String TYPE = "application/csvm+json";
    private static final List<Object> CONTEXT = List.of("http://www.w3.org/ns/csvw", Map.of("@language", "zh"));

    record Title(@JsonProperty("@value") String value, @JsonProperty("@language") String language) {}

    record Dialect(String encoding, boolean header, List<String> lineTerminators) {}

    record TableSchema(List<ColumnView> columns) {}

    /** A column, by the name and title of its header. */
    record ColumnView(
            String name, String titles, @JsonProperty("dc:description") String description, String datatype) {}

    /** Describes the CSV at an address. */
    static CsvwView of(String url) {
        return new CsvwView(
                CONTEXT,
                url,
                new Title("政府信息公开年报统计", "zh"),
                new Dialect("utf-8", true, List.of("\r\n")),
                new TableSchema(Arrays.stream(ObservationColumn.values())
                        .map(CsvwView::column)
                        .toList()));
    }

    private static ColumnView column(ObservationColumn column) {
        Words meaning = column.meaning();
        return new ColumnView(
                column.code(),
                column.code(),
                meaning.zh() + " / " + meaning.en(),
                column.type().code());
    }
}
