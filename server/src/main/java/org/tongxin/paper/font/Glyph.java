package org.tongxin.paper.font;

import java.awt.geom.Path2D;

/// The outline of one character (字形), and how far the next one stands from it.
///
/// @param advance in 1/1000 of the size
/// @param outline likewise, up from the base line
public record Glyph(int codePoint, int advance, Path2D outline) {

    /// Units in the size of a character.
    public static final int EM = 1000;

    /// Whether it stands in a square of its own, as Chinese characters do.
    public boolean isSquare() {
        return advance >= EM - 5;
    }
}
