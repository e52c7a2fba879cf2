package org.tongxin.matter.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/// Pairs of neighbouring characters of a text, in lower case and without white space: enough to
/// find a Chinese title by any two characters of it, with a plain GIN index.
public final class Grams {

    public static List<String> of(String text) {
        var plain = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        var points = plain.codePoints().toArray();
        var grams = new TreeSet<String>();
        for (var i = 0; i + 1 < points.length; i++) {
            grams.add(new String(points, i, 2));
        }
        return new ArrayList<>(grams);
    }

    private Grams() {}
}
