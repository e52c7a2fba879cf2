package org.tongxin.proposal.web.promises;

import java.util.List;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.kit.Badge;
import org.tongxin.shell.kit.DueView;
import org.tongxin.shell.kit.EmptyState;
import org.tongxin.shell.kit.FilterBar;
import org.tongxin.shell.kit.Pager;

/// The ledger of promises (承诺台账): filters in one line, kept in the address; the soonest due first.
///
/// @param units names offered while a unit is typed
/// @param workbookHref the same list as a workbook
/// @param exportHref and as CSV
public record PromisesPage(
        Frame frame,
        FilterBar filters,
        List<String> units,
        List<Line> lines,
        Pager pager,
        List<EmptyState> empty,
        String workbookHref,
        String exportHref)
        implements Page {

    @Override
    public String template() {
        return "proposal/promises.jte";
    }

    /// One promise.
    ///
    /// @param href its line on the page of its proposal
    /// @param due its day, or that it is late
    /// @param first the day promised at first, where it was put off, or `""`
    /// @param act what waits for the reader
    public record Line(
            String text,
            String href,
            String title,
            String number,
            String unit,
            Badge standing,
            DueView due,
            String first,
            List<Act> act) {}

    public record Act(String label, String href) {}
}
