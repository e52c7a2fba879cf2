package org.tongxin.importing;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A CSV file of any size, row by row.
final class CsvFile implements Rows {

    private static final List<Character> SEPARATORS = List.of(',', '\t', ';');

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final Columns columns;
    private boolean broken;

    /// @param map headings by the code of the column, as the caller says they are
    CsvFile(Path file, Map<String, String> map) throws IOException {
        var charset = Encoding.of(file);
        reader =
                CsvReader.builder()
                        .fieldSeparator(separator(file, charset))
                        .detectBomHeader(true)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .ofCsvRecord(file, charset);
        records = reader.iterator();
        columns = Columns.of(header(file), map);
    }

    private List<String> header(Path file) throws IOException {
        try {
            if (records.hasNext()) {
                return records.next().getFields();
            }
        } catch (CsvParseException unreadable) {
            throw new Rows.Unusable(
                    "%s: the headings cannot be read: %s".formatted(file, unreadable.getMessage()));
        }
        throw new Rows.Unusable(file + " is empty");
    }

    @Override
    public Columns columns() {
        return columns;
    }

    @Override
    public Optional<Line> next() {
        if (broken) {
            return Optional.empty();
        }
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            var row = records.next();
            return Optional.of(new Line((int) row.getStartingLineNumber(), row.getFields(), ""));
        } catch (CsvParseException unreadable) {
            broken = true;
            var cause = unreadable.getCause() == null ? unreadable : unreadable.getCause();
            var why = "from here on the file is no CSV: " + cause.getMessage();
            return Optional.of(new Line(0, List.of(), why));
        }
    }

    /// The separator that makes most of the first line.
    private static char separator(Path file, Charset charset) throws IOException {
        try (var lines = Files.newBufferedReader(file, charset)) {
            var first = Optional.ofNullable(lines.readLine()).orElse("");
            return SEPARATORS.stream()
                    .max(
                            java.util.Comparator.comparingLong(
                                    one -> first.chars().filter(c -> c == one).count()))
                    .filter(one -> first.indexOf(one) >= 0)
                    .orElse(',');
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
        reader.close();
    }
}
