package org.tongxin.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.tongxin.paper.Seen.Line;
import org.tongxin.paper.set.Leaf.Rule;

/// Reads a page of a PDF by interpreting its content, each run of text as one line.
final class PdfReading extends PDFStreamEngine {

    private static final double MM = 25.4 / 72;

    private final double height;
    private final List<Line> lines = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<String> withoutOutline = new ArrayList<>();
    private @Nullable Line line;

    private PdfReading(PDPage page) {
        height = page.getMediaBox().getHeight();
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetMatrix(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
        addOperator(new Rectangle());
    }

    static List<Seen> pages(byte[] file) throws IOException {
        var pages = new ArrayList<Seen>();
        try (var document = Loader.loadPDF(file)) {
            for (var page : document.getPages()) {
                var reading = new PdfReading(page);
                reading.processPage(page);
                pages.add(
                        new Seen(
                                page.getMediaBox().getWidth() * MM,
                                page.getMediaBox().getHeight() * MM,
                                Seen.inOrder(reading.lines),
                                reading.rules,
                                reading.withoutOutline));
            }
        }
        return pages;
    }

    @Override
    public void beginText() {
        line = null;
    }

    @Override
    public void endText() {
        if (line != null) {
            lines.add(line);
        }
    }

    @Override
    protected void showGlyph(Matrix at, PDFont font, int code, Vector displacement)
            throws IOException {
        var text = String.valueOf(font.toUnicode(code));
        var outlined =
                font instanceof PDVectorFont vector
                        && !vector.getPath(code).getBounds2D().isEmpty();
        if (!outlined && !text.isBlank()) {
            withoutOutline.add(text);
        }
        var size = at.getScalingFactorX();
        var x = at.getTranslateX() * MM;
        var before = line;
        line =
                new Line(
                        (before == null ? "" : before.text()) + text,
                        before == null ? x : before.left(),
                        x + displacement.getX() * size * MM,
                        (height - at.getTranslateY()) * MM,
                        size,
                        color());
    }

    /// `re`: a rectangle.
    private final class Rectangle extends OperatorProcessor {
        Rectangle() {
            super(PdfReading.this);
        }

        @Override
        public String getName() {
            return "re";
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            var at = operands.stream().mapToDouble(one -> ((COSNumber) one).floatValue()).toArray();
            rules.add(
                    new Rule(
                            at[0] * MM,
                            (height - at[1] - at[3]) * MM,
                            at[2] * MM,
                            at[3] * MM,
                            color()));
        }
    }

    private int color() {
        try {
            return getGraphicsState().getNonStrokingColor().toRGB();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
