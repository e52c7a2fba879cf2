package org.tongxin.paper.font;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// A TrueType font (ISO/IEC 14496-22) of a few characters, to be put into a paper. Characters are
/// numbered by their code points; 0 is an empty one.
public final class SmallFont {

    /// How far Chinese characters reach up and down from the base line, in units.
    private static final int ASCENT = 880;

    private static final int DESCENT = -120;

    private final String name;
    private final NavigableMap<Integer, Glyph> glyphs;
    private final List<byte[]> outlines = new ArrayList<>();
    private int pointsMax;
    private int contoursMax;

    private SmallFont(String name, NavigableMap<Integer, Glyph> glyphs) {
        this.name = name;
        this.glyphs = glyphs;
    }

    /// @param name in ASCII, without spaces
    public static byte[] of(String name, Map<Integer, Glyph> glyphs) {
        try {
            return new SmallFont(name, new TreeMap<>(glyphs)).bytes();
        } catch (IOException impossible) {
            throw new AssertionError("memory cannot fail", impossible);
        }
    }

    private interface Table {
        void write(DataOutputStream out) throws IOException;
    }

    private static byte[] table(Table table) throws IOException {
        var bytes = new ByteArrayOutputStream();
        table.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private byte[] bytes() throws IOException {
        outlines.add(new byte[0]);
        for (var glyph : glyphs.values()) {
            outlines.add(table(out -> outline(glyph, out)));
        }
        var tables = new TreeMap<String, byte[]>();
        tables.put("OS/2", table(this::os2));
        tables.put("cmap", table(out -> Cmap.write(List.copyOf(glyphs.keySet()), out)));
        tables.put("glyf", table(this::glyf));
        tables.put("head", table(this::head));
        tables.put("hhea", table(this::hhea));
        tables.put("hmtx", table(this::hmtx));
        tables.put("loca", table(this::loca));
        tables.put("maxp", table(this::maxp));
        tables.put("name", table(this::names));
        tables.put("post", table(SmallFont::post));
        return Sfnt.join(tables);
    }

    private void outline(Glyph glyph, DataOutputStream out) throws IOException {
        var contours = Contours.of(glyph.outline());
        if (contours.isEmpty()) {
            return;
        }
        var points = contours.stream().flatMap(List::stream).toList();
        pointsMax = Math.max(pointsMax, points.size());
        contoursMax = Math.max(contoursMax, contours.size());
        out.writeShort(contours.size());
        out.writeShort(points.stream().mapToInt(Contours.Point::x).min().orElse(0));
        out.writeShort(points.stream().mapToInt(Contours.Point::y).min().orElse(0));
        out.writeShort(points.stream().mapToInt(Contours.Point::x).max().orElse(0));
        out.writeShort(points.stream().mapToInt(Contours.Point::y).max().orElse(0));
        var end = -1;
        for (var contour : contours) {
            end += contour.size();
            out.writeShort(end);
        }
        out.writeShort(0);
        for (var point : points) {
            out.writeByte(point.on() ? 1 : 0);
        }
        var before = 0;
        for (var point : points) {
            out.writeShort(point.x() - before);
            before = point.x();
        }
        before = 0;
        for (var point : points) {
            out.writeShort(point.y() - before);
            before = point.y();
        }
        if (out.size() % 2 == 1) {
            out.writeByte(0);
        }
    }

    private void glyf(DataOutputStream out) throws IOException {
        for (var outline : outlines) {
            out.write(outline);
        }
    }

    private void loca(DataOutputStream out) throws IOException {
        var at = 0;
        out.writeInt(at);
        for (var outline : outlines) {
            at += outline.length;
            out.writeInt(at);
        }
    }

    private void head(DataOutputStream out) throws IOException {
        out.writeInt(0x00010000);
        out.writeInt(0x00010000);
        out.writeInt(0);
        out.writeInt(0x5F0F3CF5);
        out.writeShort(0x0003);
        out.writeShort(Glyph.EM);
        out.writeLong(0);
        out.writeLong(0);
        for (var edge : new int[] {-Glyph.EM, -Glyph.EM, 2 * Glyph.EM, 2 * Glyph.EM}) {
            out.writeShort(edge);
        }
        out.writeShort(0);
        out.writeShort(8);
        out.writeShort(2);
        out.writeShort(1);
        out.writeShort(0);
    }

    private void hhea(DataOutputStream out) throws IOException {
        out.writeInt(0x00010000);
        out.writeShort(ASCENT);
        out.writeShort(DESCENT);
        out.writeShort(0);
        out.writeShort(glyphs.values().stream().mapToInt(Glyph::advance).max().orElse(Glyph.EM));
        out.writeShort(0);
        out.writeShort(0);
        out.writeShort(Glyph.EM);
        out.writeShort(1);
        out.write(new byte[14]);
        out.writeShort(outlines.size());
    }

    private void hmtx(DataOutputStream out) throws IOException {
        out.writeShort(Glyph.EM);
        out.writeShort(0);
        for (var glyph : glyphs.values()) {
            out.writeShort(glyph.advance());
            out.writeShort((int) Math.round(glyph.outline().getBounds2D().getMinX()));
        }
    }

    private void maxp(DataOutputStream out) throws IOException {
        out.writeInt(0x00010000);
        out.writeShort(outlines.size());
        out.writeShort(pointsMax);
        out.writeShort(contoursMax);
        out.writeShort(0);
        out.writeShort(0);
        out.writeShort(2);
        out.write(new byte[16]);
    }

    private void os2(DataOutputStream out) throws IOException {
        out.writeShort(4);
        out.writeShort(Glyph.EM);
        out.writeShort(400);
        out.writeShort(5);
        out.writeShort(0);
        for (var half : new int[] {650, 700, 0, 140, 650, 700, 0, 480, 49, 258, 0}) {
            out.writeShort(half);
        }
        out.write(new byte[10 + 16]);
        out.writeBytes("TXIN");
        out.writeShort(0x0040);
        out.writeShort(Math.min(0xFFFF, glyphs.firstKey()));
        out.writeShort(Math.min(0xFFFF, glyphs.lastKey()));
        for (var reach : new int[] {ASCENT, DESCENT, 0, ASCENT, -DESCENT}) {
            out.writeShort(reach);
        }
        out.writeInt(1 << 18);
        out.writeInt(0);
        for (var rest : new int[] {500, 700, 0, 32, 0}) {
            out.writeShort(rest);
        }
    }

    private void names(DataOutputStream out) throws IOException {
        var ids = new int[] {1, 2, 4, 6};
        var texts = List.of(name, "Regular", name, name);
        out.writeShort(0);
        out.writeShort(ids.length);
        out.writeShort(6 + 12 * ids.length);
        var at = 0;
        for (var i = 0; i < ids.length; i++) {
            var length = texts.get(i).getBytes(UTF_16BE).length;
            for (var half : new int[] {3, 1, 0x0409, ids[i], length, at}) {
                out.writeShort(half);
            }
            at += length;
        }
        for (var text : texts) {
            out.write(text.getBytes(UTF_16BE));
        }
    }

    private static void post(DataOutputStream out) throws IOException {
        out.writeInt(0x00030000);
        out.write(new byte[28]);
    }
}
