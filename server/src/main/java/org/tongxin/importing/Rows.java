package org.tongxin.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A file of any size, row by row, with a row of headings first.
interface Rows extends AutoCloseable {

    /// A row as it stands.
    ///
    /// @param line where it begins, from 1; 0 when that cannot be told
    /// @param broken why it cannot be read, else empty
    record Line(int line, List<String> fields, String broken) {}

    /// A file, or a way of asking, that nothing can be imported from.
    final class Unusable extends IOException {
        Unusable(String sentence) {
            super(sentence);
        }
    }

    Columns columns();

    /// The next row; empty at the end.
    Optional<Line> next();

    @Override
    void close() throws IOException;

    /// Opens a workbook or else a CSV file, told by its first bytes.
    ///
    /// @param map headings by the code of the column, as the caller says they are
    /// @throws Unusable when it is neither, or has no headings that are known
    static Rows open(Path file, Map<String, String> map) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(4);
            if (head.length > 1 && head[0] == 'P' && head[1] == 'K') {
                return new Workbook(file, map);
            }
            if (head.length > 1 && (head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF) {
                throw new Unusable(file + " is an old workbook (.xls): save it as .xlsx first");
            }
        }
        return new CsvFile(file, map);
    }
}
