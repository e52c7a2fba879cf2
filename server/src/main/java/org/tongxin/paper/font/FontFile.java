package org.tongxin.paper.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/// A font on this machine: .ttf, .otf, or one of a .ttc by its PostScript name.
///
/// @param name of the one meant in a .ttc, else `""`
record FontFile(Path path, String name) {

    /// The outlines of those of these characters that it has. The file is read for it and closed:
    /// kept open, a Chinese font takes some 70 MB.
    Map<Integer, Glyph> glyphs(Collection<Integer> codePoints) throws IOException {
        if (path.toString().endsWith(".ttc")) {
            try (var all = new TrueTypeCollection(path.toFile())) {
                var font = all.getFontByName(name);
                if (font == null) {
                    throw new IOException("there is no %s in %s".formatted(name, path));
                }
                return glyphs(font, codePoints);
            }
        }
        try (var file = new RandomAccessReadBufferedFile(path.toFile());
                var font = path.toString().endsWith(".otf") ? otf(file) : ttf(file)) {
            return glyphs(font, codePoints);
        }
    }

    private static TrueTypeFont otf(RandomAccessReadBufferedFile file) throws IOException {
        return new OTFParser().parse(file);
    }

    private static TrueTypeFont ttf(RandomAccessReadBufferedFile file) throws IOException {
        return new TTFParser().parse(file);
    }

    private static Map<Integer, Glyph> glyphs(TrueTypeFont font, Collection<Integer> codePoints)
            throws IOException {
        var lookup = font.getUnicodeCmapLookup();
        var scale = (double) Glyph.EM / font.getUnitsPerEm();
        var glyphs = new HashMap<Integer, Glyph>();
        for (var codePoint : codePoints) {
            var id = id(lookup, codePoint);
            if (id != 0) {
                var outline = outline(font, id);
                outline.transform(AffineTransform.getScaleInstance(scale, scale));
                var advance = (int) Math.round(font.getAdvanceWidth(id) * scale);
                glyphs.put(codePoint, new Glyph(codePoint, advance, outline));
            }
        }
        return glyphs;
    }

    private static int id(CmapLookup lookup, int codePoint) {
        return lookup.getGlyphId(codePoint);
    }

    private static Path2D outline(TrueTypeFont font, int id) throws IOException {
        if (font instanceof OpenTypeFont open && open.isPostScript()) {
            var cff = open.getCFF().getFont();
            var key = cff instanceof CFFCIDFont ? cff.getCharset().getCIDForGID(id) : id;
            return new Path2D.Double(cff.getType2CharString(key).getPath());
        }
        var glyph = font.getGlyph().getGlyph(id);
        return glyph == null ? new Path2D.Double() : new Path2D.Double(glyph.getPath());
    }
}
