package org.tongxin.proposal.web.alike;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// A text with the phrases marked that it shares with another (共同的词句).
public final class Marked {

    /// @param marked whether the other has it too
    public record Piece(String text, boolean marked) {}

    /// The whole text, piece after piece. Of phrases that begin at the same letter the longest is
    /// marked.
    public static List<Piece> of(String text, Collection<String> phrases) {
        var pieces = new ArrayList<Piece>();
        var plain = 0;
        var at = 0;
        while (at < text.length()) {
            var length = longest(text, at, phrases);
            if (length == 0) {
                at++;
                continue;
            }
            add(pieces, text.substring(plain, at), false);
            add(pieces, text.substring(at, at + length), true);
            at += length;
            plain = at;
        }
        add(pieces, text.substring(plain), false);
        return pieces;
    }

    private static int longest(String text, int at, Collection<String> phrases) {
        return phrases.stream()
                .filter(phrase -> text.startsWith(phrase, at))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }

    private Marked() {}
}
