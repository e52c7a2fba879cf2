package org.tongxin.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook of one sheet: headings above, kept in sight. Every cell is text by its type, which no
/// spreadsheet reckons; what begins like a formula is marked as text too, so that it stays one when
/// somebody writes on in the cell.
final class Xlsx implements Table {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// Characters a cell may hold.
    private static final int CELL_MAX = 32_767;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,4})?");

    /// Lines kept before they go out.
    private static final int KEPT_MAX = 500;

    /// Characters.
    private static final double WIDTH = 18;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    private Xlsx(Workbook workbook, Worksheet sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
    }

    static Xlsx on(OutputStream out) {
        var workbook = new Workbook(out, "Tongxin", null);
        var sheet = workbook.newWorksheet("Sheet1");
        sheet.freezePane(0, 1);
        return new Xlsx(workbook, sheet);
    }

    @Override
    public void line(List<String> cells) throws IOException {
        figures(cells, cells.size());
    }

    @Override
    public void figures(List<String> cells, int from) throws IOException {
        for (var column = 0; column < cells.size(); column++) {
            var text = printed(cells.get(column));
            if (column >= from && NUMBER.matcher(text).matches()) {
                sheet.value(row, column, new BigDecimal(text));
                continue;
            }
            sheet.inlineString(row, column, text);
            if (Table.isLikeFormula(text)) {
                sheet.style(row, column).format("@").set();
            }
            if (row == 0) {
                sheet.width(column, column == 1 ? 3 * WIDTH : WIDTH);
                sheet.style(row, column).bold().set();
            }
        }
        row++;
        if (row % KEPT_MAX == 0) {
            sheet.flush();
        }
    }

    /// What XML has no place for is left out, and what a cell cannot hold.
    private static String printed(String text) {
        var plain = text.replaceAll("[\\p{Cntrl}&&[^\t\n\r]]|[\\uFFFE\\uFFFF]", "");
        return plain.length() <= CELL_MAX ? plain : plain.substring(0, CELL_MAX - 1) + "…";
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        workbook.finish();
    }
}
