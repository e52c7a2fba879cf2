package org.tongxin.statistics.web;

import java.util.List;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.kit.FieldView;

/// Statistics (统计): one session or period, all tables of a kind one below the other.
///
/// @param span of which session or period, in words
/// @param fields session, season and period, kept in the address
/// @param notes what to know of the numbers: that some facts are not counted yet, that what is
///   confidential is not among them, or what was asked for and cannot be read
/// @param workbookHref the same as a workbook
/// @param papers the same on paper
public record StatisticsPage(
        Frame frame,
        String span,
        List<FieldView> fields,
        List<String> notes,
        List<Block> blocks,
        String workbookHref,
        List<Paper> papers)
        implements Page {

    @Override
    public String template() {
        return "statistics/statistics.jte";
    }

    /// One table.
    ///
    /// @param empty that there is nothing of it, or `""`
    public record Block(
            String id,
            String title,
            String note,
            List<String> heads,
            List<Row> rows,
            String empty) {}

    /// @param format as its file name ends
    public record Paper(String format, String href) {}

    public record Row(String label, List<Cell> cells) {}

    /// @param number as it is shown
    /// @param share of how many and how much that is, or `""`
    /// @param href the list behind it, or `""`
    public record Cell(String head, String number, String share, String href) {}
}
