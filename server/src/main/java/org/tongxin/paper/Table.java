package org.tongxin.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.http.HttpHeaders;

/// A table to be saved (导出), written line by line. Whatever it is written as, no cell can be taken
/// for a formula.
public interface Table extends AutoCloseable {

    /// @throws IOException when the answer cannot be written
    void line(List<String> cells) throws IOException;

    /// A line whose cells from one column on are numbers where they read as such, to be reckoned
    /// with.
    ///
    /// @throws IOException when the answer cannot be written
    default void figures(List<String> cells, int from) throws IOException {
        line(cells);
    }

    @Override
    void close() throws IOException;

    /// Begins the answer to whoever asked for it.
    ///
    /// @param file name ending in `.csv` or `.xlsx`
    static Table to(HttpServletResponse response, String file) throws IOException {
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var workbook = file.endsWith(".xlsx");
        response.setContentType(workbook ? Xlsx.TYPE : Csv.TYPE);
        var out = response.getOutputStream();
        return workbook ? Xlsx.on(out) : Csv.on(out);
    }

    /// Begins a table of CSV.
    ///
    /// @throws IOException when it cannot be written
    static Table csv(OutputStream out) throws IOException {
        return Csv.on(out);
    }

    /// Begins a workbook; it goes out when it is closed.
    static Table workbook(OutputStream out) {
        return Xlsx.on(out);
    }

    /// Whether a spreadsheet would take it for a formula.
    static boolean isLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
    }
}
