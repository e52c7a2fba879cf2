package org.tongxin.publication.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Part of a published text: as it was written, or blackened.
public record Piece(String text, boolean black) {

    private static final Pattern BLACK = Pattern.compile("█+");

    public static List<Piece> of(String text) {
        var pieces = new ArrayList<Piece>();
        var at = 0;
        var matcher = BLACK.matcher(text);
        while (matcher.find()) {
            pieces.add(new Piece(text.substring(at, matcher.start()), false));
            pieces.add(new Piece(matcher.group(), true));
            at = matcher.end();
        }
        pieces.add(new Piece(text.substring(at), false));
        return pieces;
    }
}
