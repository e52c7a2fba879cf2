package org.tongxin.views;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/// A table to be saved (导出): UTF-8 with a mark, as spreadsheets expect; a cell that a spreadsheet
/// would take for a formula is written as text.
public final class Csv {

    private final OutputStream out;

    private Csv(OutputStream out) {
        this.out = out;
    }

    /// Begins the answer to whoever asked for it.
    public static Csv to(HttpServletResponse response, String file) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var out = response.getOutputStream();
        out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        return new Csv(out);
    }

    public void line(List<String> cells) throws IOException {
        var line = String.join(",", cells.stream().map(Csv::cell).toList());
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /// A cell by RFC 4180; what begins like a formula begins with an apostrophe.
    static String cell(@Nullable String text) {
        var plain = text == null ? "" : text;
        var guarded =
                !plain.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(plain.charAt(0)) >= 0
                        ? "'" + plain
                        : plain;
        return '"' + guarded.replace("\"", "\"\"") + '"';
    }
}
