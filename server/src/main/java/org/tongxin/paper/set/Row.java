package org.tongxin.paper.set;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.paper.Measures;
import org.tongxin.paper.set.Leaf.Placed;

/// A line of a paper before it has its place down the page.
///
/// @param type absent of an empty line
record Row(double height, int color, @Nullable Type type, List<Placed> placed) {

    static Row empty(double height) {
        return new Row(height, Measures.BLACK, null, List.of());
    }

    /// @param x where it begins
    static Row of(Type type, double height, Line line, double x) {
        return new Row(
                height,
                Measures.BLACK,
                type,
                line.placed().stream().map(one -> one.moved(x)).toList());
    }

    /// On a page, its upper edge there.
    Leaf.Run at(double y) {
        if (type == null) {
            throw new IllegalStateException("an empty line has no characters");
        }
        return new Leaf.Run(type.face(), type.size(), color, y + type.baseline(height), placed);
    }
}
