package org.tongxin.proposal.web.writing;

import java.util.List;
import org.tongxin.proposal.web.alike.AlikeView;

/// What is told to whoever writes, as the page shows it. All empty while nothing is written.
///
/// @param lengths how long each part is, in words
/// @param hints what he may want to look at once more
/// @param share how much of it stands in earlier ones, in words, or `""`
/// @param copied the passages that do, in the order of the text
public record Advice(
        List<String> lengths,
        List<String> hints,
        String share,
        List<Copied> copied,
        List<AlikeView> alike) {

    public static final Advice NONE = new Advice(List.of(), List.of(), "", List.of(), List.of());

    /// @param number of the earlier one, as it is spoken
    public record Copied(String text, String href, String number) {}

    public boolean isGiven() {
        return !lengths.isEmpty();
    }
}
