package org.tongxin.portal;

import java.util.List;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.kit.Badge;
import org.tongxin.shell.kit.DueView;
import org.tongxin.shell.kit.EmptyState;
import org.tongxin.shell.kit.RingView;
import org.tongxin.views.Starts;

/// My work (我的工作): what waits for the post one acts in, by the day it is due, and for who raises
/// matters what became of them.
///
/// @param post the post acted in, in words
/// @param more address of what lies behind, or `""`
/// @param done what was just done, or `""`
/// @param starts how the reader may bring in a matter
/// @param drafts what the reader is writing
/// @param left units whose work nobody does, told to the office
/// @param late that promises are late, with the way to them
/// @param mine matters raised by the reader; all of them are at `allMine`
public record WorkPage(
        Frame frame,
        String post,
        String lead,
        List<Left> left,
        List<Left> late,
        List<Heap> heaps,
        String more,
        List<EmptyState> empty,
        List<Mine> mine,
        String allMine,
        List<Starts.Start> starts,
        String done,
        List<Writing> drafts)
        implements Page {

    @Override
    public String template() {
        return "portal/work.jte";
    }

    /// Things due at about the same time.
    ///
    /// @param code `late`, `today`, `week`, `later` or `never`
    public record Heap(String code, String heading, List<Item> items) {}

    /// One thing to do.
    ///
    /// @param act what to do, in the words of the action
    /// @param href straight to where it is done
    public record Item(String act, String title, String number, String href, List<DueView> due) {}

    /// A draft of the reader.
    ///
    /// @param href the form, with the draft in it
    public record Writing(String id, String title, String at, String href, boolean thrown) {}

    /// What has to be looked at, in words: a unit whose open work nobody does, promises that are
    /// late.
    public record Left(String sentence, String href) {}

    /// A matter the reader raised.
    public record Mine(
            String title, String number, String href, RingView ring, Badge stage, String holder) {}
}
