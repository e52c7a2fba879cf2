package org.tongxin.portal;

import java.util.List;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.kit.RingView;

/// A receipt (回执): that a matter exists, how far it is and who has it. What is in it is shown only
/// to those who may see it.
///
/// @param typed the number as typed, or `""`
/// @param error why nothing is shown, in a sentence, or `""`
/// @param found one, or none
/// @param choices what the number may mean, when that is more than one thing
public record ReceiptPage(
        Frame frame,
        int status,
        String typed,
        String error,
        List<Found> found,
        List<Choice> choices)
        implements Page {

    @Override
    public String template() {
        return "portal/receipt.jte";
    }

    /// @param title only for those who may see it, else `""`
    /// @param href its page, only for those who may see it, else `""`
    /// @param proofHref the proof file, only for those who may see it, else `""`
    /// @param fact the fact whose proof is asked for, or `""`
    public record Found(
            String number,
            RingView ring,
            String holder,
            List<Step> steps,
            String title,
            String href,
            String proofHref,
            String fact) {}

    /// One of the matters a number may mean.
    public record Choice(String label, String href) {}

    /// Something that happened on a day.
    public record Step(String words, String day) {}
}
