package org.tongxin.proposal.web.merging;

import java.util.List;
import org.tongxin.shell.kit.Badge;

/// What a proposal's page tells of merging.
///
/// @param into the proposal that is handled for this one, or none
/// @param undone why it is no longer merged, until it is dispatched
/// @param taken those that were merged into this one
/// @param sides all who have to be spoken with and answered; none where nothing was merged
public record Merged(List<Into> into, List<Text> undone, List<Taken> taken, List<String> sides) {

    public static final Merged NOTHING = new Merged(List.of(), List.of(), List.of(), List.of());

    public Merged {
        into = List.copyOf(into);
        undone = List.copyOf(undone);
        taken = List.copyOf(taken);
        sides = List.copyOf(sides);
    }

    /// The proposal this one was merged into.
    ///
    /// @param told that it was, and by which practice
    /// @param lead what that means for this one
    /// @param stage where it stands
    public record Into(
            Link link, String title, String told, String lead, Badge stage, String consulted) {}

    /// A proposal that was merged into this one.
    ///
    /// @param people who raised it
    /// @param consulted how all were asked
    public record Taken(
            Link link,
            String title,
            String practice,
            String people,
            String consulted,
            List<Text> texts) {
        public Taken {
            texts = List.copyOf(texts);
        }
    }

    /// @param heading of one section of the body
    public record Text(String heading, String text) {}

    /// A proposal by its number.
    ///
    /// @param href `""` for a reader who may not open it
    public record Link(String number, String href) {}
}
