package org.nianbao.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.problem.ProblemException;

/** Tables as spreadsheets read them. */
class TableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠1", "=cmd|' /C calc'!A0"})
    void a_text_that_looks_like_a_formula_is_led_by_an_apostrophe(String text) throws IOException {
        Table table = table(text, null);
        List<List<String>> lines = new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .<List<String>>readValues(csv(table))
                .readAll();
        assertEquals(List.of(List.of("a", "b"), List.of("'" + text, "")), lines);
        assertEquals("'" + text, sheet(table).get(1).getCell(0).getValue());
    }

    @Test
    void numbers_are_numbers_also_below_zero() throws IOException {
        Table table = table("文字", new BigDecimal("-1234567890.25"));
        assertEquals("a,b\r\n文字,-1234567890.25\r\n", csv(table));
        assertEquals(CellType.NUMBER, sheet(table).get(1).getCell(1).getType());
        assertEquals(
                new BigDecimal("-1234567890.25"),
                sheet(table).get(1).getCellAsNumber(1).orElseThrow());
    }

    @Test
    void a_text_that_fits_into_no_cell_is_cut_short() throws IOException {
        Table table = table("长".repeat(40_000), null);
        assertEquals(
                32_767, sheet(table).get(1).getCellAsString(0).orElseThrow().length());
    }

    @ParameterizedTest
    @CsvSource({
        "*/*, JSON",
        "'text/html, */*;q=0.1', JSON",
        "text/csv, CSV",
        "text/*, CSV",
        "'application/json;q=0.5, text/csv', CSV",
        "'text/csv;q=0.2,application/*;q=0.3', JSON",
        "'*/*, application/json;q=0', CSV",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, XLSX"
    })
    void the_format_is_the_one_that_is_liked_best(String accept, Format format) {
        assertEquals(format, Format.fromString(accept));
    }

    @Test
    void a_format_that_is_not_offered_is_refused() {
        assertThrows(ProblemException.class, () -> Format.fromString("image/png"));
        assertThrows(ProblemException.class, () -> Format.fromString("text/csv;q=0"));
        assertThrows(ProblemException.class, () -> Format.ofSuffix("pdf"));
    }

    private static Table table(Object... cells) {
        return new Table(
                "Table", List.of(new Table.Column("a", 10), new Table.Column("b", 10)), List.of(Arrays.asList(cells)));
    }

    private static String csv(Table table) {
        return new String(table.write(Format.CSV, new Bom(false)), StandardCharsets.UTF_8);
    }

    private static List<Row> sheet(Table table) throws IOException {
        byte[] bytes = table.write(Format.XLSX, new Bom(false));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getFirstSheet().read();
        }
    }
}
