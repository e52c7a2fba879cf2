package org.tongxin.proposal.web.alike;

import java.util.List;
import org.tongxin.proposal.web.alike.Marked.Piece;
import org.tongxin.shell.kit.Badge;

/// A proposal that is alike (相似提案), as a page shows it.
///
/// @param number as it is spoken
/// @param about the day it was raised, how alike it is and what was copied, in words
/// @param phrases both have, the most telling first
public record AlikeView(
        String href,
        String number,
        List<Piece> title,
        Badge stage,
        List<String> about,
        List<String> phrases,
        List<Reply> replies) {

    /// What a unit answered.
    ///
    /// @param text its beginning, with the shared phrases marked
    public record Reply(String unit, Badge outcome, List<Piece> text, List<Promise> promises) {}

    public record Promise(String text, String due, Badge standing) {}
}
