package org.tongxin.paper.set;

import static org.tongxin.paper.Measures.MM_PER_POINT;

import java.util.Map;
import org.tongxin.paper.Face;
import org.tongxin.paper.Measures;
import org.tongxin.paper.font.Glyph;

/// A face at a size, with the characters needed of it.
///
/// @param size in points
/// @param square millimetres a Chinese character takes up; those of the body stand on a grid
record Type(Face face, double size, double square, Map<Integer, Glyph> glyphs) {

    static Type body(Face face, Map<Integer, Glyph> glyphs) {
        return new Type(face, Measures.BODY_SIZE, Measures.CHARACTER, glyphs);
    }

    static Type of(Face face, double size, Map<Integer, Glyph> glyphs) {
        return new Type(face, size, size * MM_PER_POINT, glyphs);
    }

    Glyph glyph(int codePoint) {
        var glyph = glyphs.get(codePoint);
        if (glyph == null) {
            throw new IllegalArgumentException(
                    "U+%04X was not asked of %s".formatted(codePoint, face));
        }
        return glyph;
    }

    double width(int codePoint) {
        var glyph = glyph(codePoint);
        return glyph.isSquare() ? square : glyph.advance() * size * MM_PER_POINT / Glyph.EM;
    }

    double width(String text) {
        return text.codePoints().mapToDouble(this::width).sum();
    }

    /// Where the base line lies in a row of that height, its characters in the middle.
    double baseline(double height) {
        return height / 2 + (Measures.INK_ABOVE - Measures.INK / 2) * size * MM_PER_POINT;
    }
}
