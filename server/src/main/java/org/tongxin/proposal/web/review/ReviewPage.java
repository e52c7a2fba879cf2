package org.tongxin.proposal.web.review;

import java.util.List;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.kit.DueView;
import org.tongxin.shell.kit.EmptyState;
import org.tongxin.shell.kit.FilterBar;

/// Proposals to be examined, and one of them with its text, its acts and what is alike (审查台).
///
/// @param count how many there are, in words
/// @param next address of those behind, or `""`
/// @param sheet the one that is read, or none
public record ReviewPage(
        Frame frame,
        FilterBar filters,
        String count,
        List<Waiting> queue,
        String next,
        List<Sheet> sheet,
        List<EmptyState> empty)
        implements Page {

    @Override
    public String template() {
        return "proposal/review.jte";
    }

    /// One that waits.
    ///
    /// @param here whether it is read now
    public record Waiting(
            String id, String href, String title, String about, List<DueView> due, boolean here) {}

    /// The one that is read.
    public record Sheet(
            String id,
            String number,
            String title,
            String about,
            List<Part> parts,
            List<String> points,
            List<Act> acts) {

        public String href() {
            return "/proposals/" + id;
        }
    }

    public record Part(String heading, String text) {}

    /// @param key that opens it
    public record Act(String label, String href, String key) {}
}
