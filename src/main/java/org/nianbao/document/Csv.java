package org.nianbao.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a table as CSV (RFC 4180) in UTF-8. */
final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final CsvSchema RFC_4180 = CsvSchema.emptySchema().withLineSeparator("\r\n");

    private Csv() {}

    static byte[] write(Table table, Bom bom) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            if (bom.wanted()) {
                text.write(BYTE_ORDER_MARK);
            }
            try (SequenceWriter lines = MAPPER.writer(RFC_4180).writeValues(text)) {
                lines.write(table.titles());
                for (List<Object> row : table.rows()) {
                    lines.write(row.stream().map(Csv::cell).toArray());
                }
            }
        }
        return bytes.toByteArray();
    }

    /** An empty cell is written, lest those after it move up. */
    private static Object cell(Object value) {
        if (value instanceof Table.Figure figure) {
            return figure.number();
        }
        return value == null ? "" : Table.cell(value);
    }
}
