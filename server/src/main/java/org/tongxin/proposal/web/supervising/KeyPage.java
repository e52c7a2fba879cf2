package org.tongxin.proposal.web.supervising;

import java.util.List;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.kit.Badge;
import org.tongxin.shell.kit.EmptyState;
import org.tongxin.shell.kit.FilterBar;
import org.tongxin.shell.kit.Pager;

/// Key proposals of a session (重点提案): how many of those on file, where each stands, who leads.
///
/// @param share how many are chosen of how many on file, and what is usual, in words
/// @param counts how many stand where, each a link to them
public record KeyPage(
        Frame frame,
        String share,
        List<Count> counts,
        FilterBar filters,
        List<Line> lines,
        Pager pager,
        List<EmptyState> empty,
        String workbookHref)
        implements Page {

    @Override
    public String template() {
        return "proposal/key.jte";
    }

    /// @param here whether these are shown
    public record Count(String label, int count, String href, boolean here) {}

    /// One of them.
    ///
    /// @param gates passed of all, `2/3`, or `""` before the first
    /// @param nominators who nominated it, in words
    /// @param leader in charge, or `""`
    /// @param committee that supervises, or `""`
    /// @param activities visits, meetings and reports so far, in words
    /// @param instructions open ones, in words, or `""`
    public record Line(
            String title,
            String href,
            String number,
            Badge standing,
            String gates,
            String nominators,
            String leader,
            String committee,
            String stage,
            String activities,
            String instructions) {}
}
