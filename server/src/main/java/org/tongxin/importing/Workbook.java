package org.tongxin.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// The first sheet of an .xlsx workbook, row by row. Lines count as the spreadsheet numbers them;
/// rows without anything in them are not there. A cell that is reckoned is not taken for what it
/// shows: its row is refused, for what it showed was somebody's last reckoning.
final class Workbook implements Rows {

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final Columns columns;
    private boolean broken;

    Workbook(Path file, Map<String, String> map) throws IOException {
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (IOException | ExcelReaderException unreadable) {
            throw new Rows.Unusable(
                    "%s cannot be read as a workbook (.xlsx): %s"
                            .formatted(file, unreadable.getMessage()));
        }
        stream = workbook.getFirstSheet().openStream();
        rows = stream.iterator();
        columns = Columns.of(header(file), map);
    }

    private List<String> header(Path file) throws IOException {
        var first = next();
        if (first.isEmpty()) {
            close();
            throw new Rows.Unusable(file + " is empty");
        }
        if (!first.get().broken().isEmpty()) {
            close();
            throw new Rows.Unusable(
                    "%s: the headings cannot be read: %s".formatted(file, first.get().broken()));
        }
        return first.get().fields();
    }

    @Override
    public Columns columns() {
        return columns;
    }

    @Override
    public Optional<Line> next() {
        try {
            while (!broken && rows.hasNext()) {
                var line = line(rows.next());
                if (!line.broken().isEmpty() || !line.fields().stream().allMatch(String::isBlank)) {
                    return Optional.of(line);
                }
            }
            return Optional.empty();
        } catch (ExcelReaderException | UncheckedIOException unreadable) {
            broken = true;
            var why = "from here on the workbook cannot be read: " + unreadable.getMessage();
            return Optional.of(new Line(0, List.of(), why));
        }
    }

    private static Line line(Row row) {
        var fields = new ArrayList<String>();
        for (var i = 0; i < row.getCellCount(); i++) {
            var cell = row.getCell(i);
            if (cell != null && isReckoned(cell)) {
                return new Line(
                        row.getRowNum(),
                        List.of(),
                        "cell %s holds a formula or an error: put in the value itself"
                                .formatted(cell.getAddress()));
            }
            fields.add(cell == null ? "" : text(cell));
        }
        return new Line(row.getRowNum(), fields, "");
    }

    private static boolean isReckoned(Cell cell) {
        return cell.getType() == CellType.FORMULA
                || cell.getType() == CellType.ERROR
                || cell.getFormula() != null;
    }

    /// A day is a number with the look of a day.
    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER || !isDay(cell)) {
            return cell.getText();
        }
        var moment = cell.asDate();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toLocalDate() + " " + moment.toLocalTime();
    }

    private static boolean isDay(Cell cell) {
        var format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        var plain =
                format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "")
                        .toLowerCase(java.util.Locale.ROOT);
        return plain.contains("y") && (plain.contains("m") || plain.contains("d"));
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
