package org.tongxin.paper.fixed;

import static org.tongxin.paper.Measures.MM_PER_POINT;
import static org.tongxin.paper.Measures.PAGE_HEIGHT;
import static org.tongxin.paper.Measures.PAGE_WIDTH;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.tongxin.paper.Face;
import org.tongxin.paper.font.Glyph;
import org.tongxin.paper.set.Leaf;

/// Pages as PDF 1.7.
public final class PdfPaper {

    private final PDDocument document;
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);

    private PdfPaper(PDDocument document) {
        this.document = document;
    }

    public static byte[] of(String title, List<Leaf> leaves) throws IOException {
        try (var document = new PDDocument()) {
            var paper = new PdfPaper(document);
            for (var font : Sorts.of(leaves).entrySet()) {
                var file = new ByteArrayInputStream(font.getValue());
                paper.fonts.put(font.getKey(), PDType0Font.load(document, file, false));
            }
            for (var leaf : leaves) {
                paper.page(leaf);
            }
            document.getDocumentInformation().setTitle(title);
            document.getDocumentCatalog().setLanguage("zh-CN");
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void page(Leaf leaf) throws IOException {
        var page = new PDPage(new PDRectangle(points(PAGE_WIDTH), points(PAGE_HEIGHT)));
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            for (var rule : leaf.rules()) {
                content.setNonStrokingColor(new Color(rule.color()));
                content.addRect(
                        points(rule.x()),
                        points(PAGE_HEIGHT - rule.y() - rule.height()),
                        points(rule.width()),
                        points(rule.height()));
                content.fill();
            }
            for (var run : leaf.runs()) {
                show(run, content);
            }
        }
    }

    private void show(Leaf.Run run, PDPageContentStream content) throws IOException {
        var first = run.placed().getFirst();
        content.beginText();
        content.setFont(
                java.util.Objects.requireNonNull(fonts.get(run.face())), (float) run.size());
        content.setNonStrokingColor(new Color(run.color()));
        content.setTextMatrix(
                Matrix.getTranslateInstance(
                        points(first.x()), points(PAGE_HEIGHT - run.baseline())));
        content.showTextWithPositioning(shown(run).toArray());
        content.endText();
    }

    /// Characters, and between two of them by how much they stand closer than their widths say, in
    /// 1/1000 of the size. Counted from the beginning of the line: roundings do not add up.
    private static List<Object> shown(Leaf.Run run) {
        var shown = new ArrayList<Object>();
        var unit = run.size() * MM_PER_POINT / Glyph.EM;
        var at = run.placed().getFirst().x();
        for (var one : run.placed()) {
            var off = (float) Math.round((at - one.x()) / unit * 10) / 10;
            if (off != 0) {
                shown.add(off);
                at -= off * unit;
            }
            shown.add(Character.toString(one.glyph().codePoint()));
            at += one.glyph().advance() * unit;
        }
        return shown;
    }

    private static float points(double millimetres) {
        return (float) (millimetres / MM_PER_POINT);
    }
}
