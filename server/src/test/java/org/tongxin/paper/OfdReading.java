package org.tongxin.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;
import org.ofdrw.core.basicStructure.pageObj.layer.block.PathObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.pageDescription.color.color.CT_Color;
import org.ofdrw.reader.OFDReader;
import org.ofdrw.reader.PageInfo;
import org.tongxin.paper.Seen.Line;
import org.tongxin.paper.set.Leaf.Rule;

/// Reads the pages of an OFD by ofdrw's reader, each text object as one line.
final class OfdReading {

    private final Map<String, TrueTypeFont> fonts = new HashMap<>();
    private final List<String> withoutOutline = new ArrayList<>();

    static List<Seen> pages(InputStream file) throws IOException {
        try (var reader = new OFDReader(file)) {
            var pages = new ArrayList<Seen>();
            for (var page : reader.getPageList()) {
                pages.add(new OfdReading().page(page, reader));
            }
            return pages;
        }
    }

    private Seen page(PageInfo page, OFDReader reader) throws IOException {
        var lines = new ArrayList<Line>();
        var rules = new ArrayList<Rule>();
        for (var layer : page.getObj().getContent().getLayers()) {
            for (var block : layer.getPageBlocks()) {
                switch (block) {
                    case TextObject text -> lines.add(line(text, reader));
                    case PathObject path -> rules.add(rule(path));
                    default -> throw new AssertionError(block.toString());
                }
            }
        }
        var box = page.getSize();
        return new Seen(
                box.getWidth(), box.getHeight(), Seen.inOrder(lines), rules, withoutOutline);
    }

    private Line line(TextObject text, OFDReader reader) throws IOException {
        var box = text.getBoundary();
        var code = text.getTextCodes().getFirst();
        var left = box.getTopLeftX() + code.getX();
        var steps = code.getDeltaX() == null ? new Double[0] : code.getDeltaX().toDouble();
        var right = left;
        for (var step : steps) {
            right += step;
        }
        var characters = code.getContent().codePoints().toArray();
        var font = font(text.getFont().toString(), reader);
        for (var one : characters) {
            var id = font.getUnicodeCmapLookup().getGlyphId(one);
            if (!Character.isSpaceChar(one)
                    && font.getPath("gid" + id).getBounds2D().isEmpty()
                    && font.getGlyph().getGlyph(id) == null) {
                withoutOutline.add(Character.toString(one));
            }
        }
        var last = font.getUnicodeCmapLookup().getGlyphId(characters[characters.length - 1]);
        right += font.getAdvanceWidth(last) * text.getSize() / font.getUnitsPerEm();
        return new Line(
                code.getContent(),
                left,
                right,
                box.getTopLeftY() + code.getY(),
                text.getSize() * 72 / 25.4,
                color(text.getFillColor()));
    }

    /// The font that lies in the file.
    private TrueTypeFont font(String id, OFDReader reader) throws IOException {
        var known = fonts.get(id);
        if (known != null) {
            return known;
        }
        var file = reader.getResMgt().getFont(id).getFontFile();
        var path = Files.createTempFile("ofd", ".ttf");
        Files.copy(
                reader.getResourceLocator().getFile("/Doc_0/Res/" + file.getFileName()),
                path,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        var font = new TTFParser().parse(new RandomAccessReadBufferedFile(path.toFile()));
        fonts.put(id, font);
        return font;
    }

    private static Rule rule(PathObject path) {
        var box = path.getBoundary();
        return new Rule(
                box.getTopLeftX(),
                box.getTopLeftY(),
                box.getWidth(),
                box.getHeight(),
                color(path.getFillColor()));
    }

    private static int color(@Nullable CT_Color color) {
        if (color == null) {
            return 0;
        }
        var parts = color.getValue().toInt();
        return parts[0] << 16 | parts[1] << 8 | parts[2];
    }

    private OfdReading() {}
}
