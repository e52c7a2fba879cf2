package org.tongxin.paper.fixed;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongxin.paper.Face;
import org.tongxin.paper.font.Glyph;
import org.tongxin.paper.font.SmallFont;
import org.tongxin.paper.set.Leaf;

/// The fonts of one paper: for each face that it shows, a file of just the characters it shows.
final class Sorts {

    static Map<Face, byte[]> of(List<Leaf> leaves) {
        var shown = new EnumMap<Face, Map<Integer, Glyph>>(Face.class);
        for (var leaf : leaves) {
            for (var run : leaf.runs()) {
                var glyphs = shown.computeIfAbsent(run.face(), _ -> new HashMap<>());
                run.placed().forEach(one -> glyphs.put(one.glyph().codePoint(), one.glyph()));
            }
        }
        var files = new EnumMap<Face, byte[]>(Face.class);
        shown.forEach((face, glyphs) -> files.put(face, SmallFont.of(name(face), glyphs)));
        return files;
    }

    /// As it is called inside the paper.
    static String name(Face face) {
        var word = face.name();
        return "Tongxin" + word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private Sorts() {}
}
