package org.nianbao.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

/**
 * A table to be read in a spreadsheet.
 *
 * @param name what the sheet is called
 * @param rows for each column a text, a {@link BigDecimal}, a {@link Figure}, or {@code null} for an empty cell
 */
public record Table(String name, List<Column> columns, List<List<Object>> rows) {
    /** More does not fit into a cell of a spreadsheet. */
    private static final int MOST_CHARACTERS = 32_767;

    /** What makes a spreadsheet take a text for a formula, also in the full width of Chinese input methods. */
    public static final String BEGINS_FORMULA = "=+-@\t\r\n＝＋－＠";

    /**
     * A column.
     *
     * @param width in characters
     */
    public record Column(String title, int width) {}

    /**
     * A number with the way in which a spreadsheet shows it.
     *
     * @param pattern in the manner of spreadsheets, such as {@code 0.00%}
     */
    public record Figure(BigDecimal number, String pattern) {}

    /**
     * The bytes of the document. A text that a spreadsheet would take for a formula is led by an apostrophe, in every format: what
     * is opened in one program is saved for another. Numbers are numbers.
     */
    public byte[] write(Format format, Bom bom) {
        try {
            return format == Format.XLSX ? Xlsx.write(this) : Csv.write(this, bom);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    List<String> titles() {
        return columns.stream().map(Column::title).toList();
    }

    /** A cell as it is written. */
    static Object cell(Object value) {
        return value instanceof String text ? harmless(text) : value;
    }

    private static String harmless(String text) {
        String led = text.isEmpty() || BEGINS_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return led.length() <= MOST_CHARACTERS ? led : led.substring(0, MOST_CHARACTERS - 1) + "…";
    }
}
