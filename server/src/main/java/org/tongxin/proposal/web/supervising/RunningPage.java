package org.tongxin.proposal.web.supervising;

import java.util.List;
import java.util.Map;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.kit.Badge;
import org.tongxin.shell.kit.DueView;
import org.tongxin.shell.kit.EmptyState;
import org.tongxin.shell.kit.FilterBar;

/// Everything that runs, the latest first (督办台), and reminders to many units at once.
///
/// @param lead how much there is and how much of it is late, in words
/// @param said what came of reminding just now, a sentence each
/// @param lettersHref the letters for those reminded just now, or `""`
/// @param tabs what of it is shown
/// @param units names offered while a unit is typed
/// @param mayRemind whether this reader may
/// @param hidden what the form of reminders sends along
public record RunningPage(
        Frame frame,
        String lead,
        List<String> said,
        String lettersHref,
        List<Tab> tabs,
        FilterBar filters,
        List<String> units,
        List<Line> lines,
        String next,
        List<EmptyState> empty,
        boolean mayRemind,
        Map<String, String> hidden)
        implements Page {

    @Override
    public String template() {
        return "proposal/running.jte";
    }

    /// @param here whether it is shown
    public record Tab(String label, String href, boolean here) {}

    /// One thing a unit has to do.
    ///
    /// @param code by which it is chosen, or `""` when nobody can be reminded of it
    /// @param act what is waited for
    /// @param key whether it is of a key proposal
    /// @param reminded how often and when last, or `""`
    public record Line(
            String code,
            String title,
            String href,
            String number,
            String unit,
            String act,
            List<DueView> due,
            List<Badge> key,
            String reminded) {}
}
