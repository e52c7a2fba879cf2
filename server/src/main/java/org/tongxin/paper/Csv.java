package org.tongxin.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table to be saved (导出): UTF-8 with a mark, as spreadsheets expect; a cell that a spreadsheet
/// would take for a formula is written as text.
final class Csv implements Table {

    static final String TYPE = "text/csv;charset=UTF-8";

    private final OutputStream out;

    private Csv(OutputStream out) {
        this.out = out;
    }

    static Csv on(OutputStream out) throws IOException {
        out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        return new Csv(out);
    }

    @Override
    public void line(List<String> cells) throws IOException {
        var line = String.join(",", cells.stream().map(Csv::cell).toList());
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /// A cell by RFC 4180; what begins like a formula begins with an apostrophe.
    static String cell(@Nullable String text) {
        var plain = text == null ? "" : text;
        var guarded = Table.isLikeFormula(plain) ? "'" + plain : plain;
        return '"' + guarded.replace("\"", "\"\"") + '"';
    }

    /// The answer is closed by whoever gave it.
    @Override
    public void close() {}
}
