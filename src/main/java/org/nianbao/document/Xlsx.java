package org.nianbao.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as a workbook of one sheet, its header in sight while one scrolls. */
final class Xlsx {
    private static final String APPLICATION = "Nianbao";
    private static final String VERSION = "1.0";

    private static final int ROWS_IN_MEMORY = 1000;

    private Xlsx() {}

    static byte[] write(Table table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, APPLICATION, VERSION)) {
            Worksheet sheet = workbook.newWorksheet(table.name());
            header(sheet, table.columns());
            for (int row = 0; row < table.rows().size(); row++) {
                fill(sheet, row + 1, table.rows().get(row));
                if (row % ROWS_IN_MEMORY == ROWS_IN_MEMORY - 1) {
                    sheet.flush();
                }
            }
        }
        return Undated.of(bytes.toByteArray());
    }

    private static void header(Worksheet sheet, List<Table.Column> columns) {
        sheet.freezePane(0, 1);
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
            sheet.value(0, column, columns.get(column).title());
            sheet.style(0, column).bold().set();
        }
    }

    private static void fill(Worksheet sheet, int row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = Table.cell(cells.get(column));
            if (cell instanceof Table.Figure figure) {
                sheet.value(row, column, figure.number());
                sheet.style(row, column).format(figure.pattern()).set();
            } else if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cell != null) {
                sheet.value(row, column, cell.toString());
                sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
        }
    }
}
