package org.tongxin.paper.set;

import java.util.List;
import org.tongxin.paper.Face;
import org.tongxin.paper.font.Glyph;

/// One page: places in millimetres from its upper left corner.
public record Leaf(List<Run> runs, List<Rule> rules) {

    public Leaf {
        runs = List.copyOf(runs);
        rules = List.copyOf(rules);
    }

    /// Characters on one base line.
    ///
    /// @param size in points
    /// @param color 0xRRGGBB
    public record Run(Face face, double size, int color, double baseline, List<Placed> placed) {
        public Run {
            placed = List.copyOf(placed);
        }

        public String text() {
            var text = new StringBuilder();
            placed.forEach(one -> text.appendCodePoint(one.glyph().codePoint()));
            return text.toString();
        }
    }

    /// A character and where it begins.
    public record Placed(Glyph glyph, double x) {
        Placed moved(double by) {
            return new Placed(glyph, x + by);
        }
    }

    /// A filled rectangle.
    public record Rule(double x, double y, double width, double height, int color) {}
}
