package org.tongxin.paper.set;

import java.util.ArrayList;
import java.util.List;
import org.tongxin.paper.set.Leaf.Placed;

/// Characters that stand on one line, from 0.
record Line(List<Placed> placed, double width) {

    static Line of(String text, Type type) {
        return of(text, type, 0);
    }

    /// @param extra put between every two characters
    static Line of(String text, Type type, double extra) {
        var placed = new ArrayList<Placed>();
        var x = 0.0;
        for (var codePoint : text.codePoints().toArray()) {
            placed.add(new Placed(type.glyph(codePoint), x));
            x += type.width(codePoint) + extra;
        }
        return new Line(placed, placed.isEmpty() ? 0 : x - extra);
    }
}
