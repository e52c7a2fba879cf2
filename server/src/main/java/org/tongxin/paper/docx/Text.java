package org.tongxin.paper.docx;

import static org.tongxin.paper.Measures.BODY_SIZE;
import static org.tongxin.paper.Measures.CHARACTER;
import static org.tongxin.paper.Measures.LINE;
import static org.tongxin.paper.Measures.MM_PER_POINT;
import static org.tongxin.paper.Measures.SMALL_SIZE;
import static org.tongxin.paper.Measures.WIDTH;

import org.tongxin.paper.Face;
import org.tongxin.paper.Letter;
import org.tongxin.paper.Measures;
import org.tongxin.paper.Words;
import org.tongxin.paper.docx.Xml.Look;

/// What stands in the type area.
final class Text {

    private static final String TOGETHER = "<w:keepNext/><w:keepLines/>";

    private final Letter letter;
    private final StringBuilder xml = new StringBuilder();

    Text(Letter letter) {
        this.letter = letter;
    }

    String document() {
        head();
        if (!letter.addressee().isEmpty()) {
            plain("", letter.addressee() + Words.COLON);
        }
        var last = letter.body().size() - 1;
        for (var i = 0; i <= last; i++) {
            para(letter.body().get(i), i == last && !letter.signing().unit().isEmpty());
        }
        end();
        return "<w:document%s><w:body>%s%s</w:body></w:document>"
                .formatted(Xml.SPACES, xml, section());
    }

    private void head() {
        var size = Measures.letterheadSize(letter.letterhead().length());
        var fromTop = (LINE - Measures.INK * BODY_SIZE * MM_PER_POINT) / 2;
        var down =
                Measures.upperRule(size)
                        + Measures.RULE
                        + Measures.FROM_RULE
                        - fromTop
                        - Measures.TOP;
        put(Xml.lines(down, LINE) + Xml.side("right"), letter.number(), Face.FANGSONG);
        plain("", "");
        plain("", "");
        xml.append(
                Xml.paragraph(
                        "<w:keepLines/><w:snapToGrid w:val=\"0\"/>"
                                + Xml.lines(0, Measures.TITLE_LINE)
                                + Xml.side("center"),
                        Xml.run(
                                letter.title(),
                                Look.black(Face.XIAOBIAOSONG, Measures.TITLE_SIZE))));
        plain("", "");
    }

    private void para(Letter.Para para, boolean last) {
        put(
                (last ? "<w:keepNext/>" : "") + Xml.lines(0, LINE) + indent(2),
                para.text(),
                para.style().face());
    }

    private void end() {
        if (!letter.signing().unit().isEmpty()) {
            plain(TOGETHER, "");
            plain(TOGETHER, "");
            signing();
        }
        copies();
        if (!letter.contact().isEmpty()) {
            put(Xml.lines(0, LINE) + indent(2) + Xml.side("left"), letter.contact(), Face.FANGSONG);
        } else if (!letter.copies().isEmpty()) {
            plain("", "");
        }
    }

    /// Both in the middle of a box whose right edge lies as far in as the longer of them asks for.
    private void signing() {
        var unit = width(letter.signing().unit());
        var day = width(letter.signing().day());
        var middle = Math.max(4 + day / 2, 2 + unit / 2);
        for (var text : new String[] {letter.signing().unit(), letter.signing().day()}) {
            var right = middle - width(text) / 2;
            var last = text.equals(letter.signing().day()) && letter.contact().isEmpty();
            put(
                    (last ? "" : TOGETHER)
                            + Xml.lines(0, LINE)
                            + "<w:ind w:right=\"%d\"/>".formatted(Xml.twips(right * CHARACTER))
                            + Xml.side("right"),
                    text,
                    Face.FANGSONG);
        }
    }

    /// In Chinese characters: digits take up half of one.
    private static double width(String text) {
        return text.codePoints().mapToDouble(one -> one < 0x250 ? 0.5 : 1).sum();
    }

    private void copies() {
        if (!letter.copies().isEmpty()) {
            var character = Xml.twips(SMALL_SIZE * MM_PER_POINT);
            var frame =
                    "<w:framePr w:w=\"%d\" w:hSpace=\"0\" w:wrap=\"notBeside\" w:vAnchor=\"margin\" w:hAnchor=\"margin\" w:xAlign=\"left\" w:yAlign=\"bottom\"/>"
                            .formatted(Xml.twips(WIDTH));
            var indent =
                    "<w:ind w:left=\"%d\" w:right=\"%d\" w:hanging=\"%d\"/>"
                            .formatted(4 * character, character, 3 * character);
            xml.append(
                    Xml.paragraph(
                            frame + Xml.lines(0, Measures.SMALL_LINE) + indent,
                            Xml.run(
                                    Words.COPIES + Words.COLON + letter.copies() + Words.STOP,
                                    Look.black(Face.FANGSONG, SMALL_SIZE))));
        }
    }

    private static String indent(int first) {
        return "<w:ind w:firstLineChars=\"%d\" w:firstLine=\"%d\"/>"
                .formatted(first * 100, Xml.twips(first * CHARACTER));
    }

    private void plain(String properties, String text) {
        put(properties + Xml.lines(0, LINE), text, Face.FANGSONG);
    }

    private void put(String properties, String text, Face face) {
        var look = Look.black(face, BODY_SIZE);
        xml.append(Xml.paragraph(properties, text.isEmpty() ? "" : Xml.run(text, look)));
    }

    /// Paper, margins, and 22 lines to a page.
    private static String section() {
        return """
        <w:sectPr>\
        <w:headerReference w:type="first" r:id="h1"/><w:headerReference w:type="default" r:id="h2"/>\
        <w:headerReference w:type="even" r:id="h3"/>\
        <w:footerReference w:type="first" r:id="f1"/><w:footerReference w:type="default" r:id="f2"/>\
        <w:footerReference w:type="even" r:id="f3"/>\
        <w:pgSz w:w="%d" w:h="%d"/>\
        <w:pgMar w:top="%d" w:right="%d" w:bottom="%d" w:left="%d" w:header="567" w:footer="%d" w:gutter="0"/>\
        <w:titlePg/><w:docGrid w:type="lines" w:linePitch="%d"/>\
        </w:sectPr>"""
                .formatted(
                        Xml.twips(Measures.PAGE_WIDTH),
                        Xml.twips(Measures.PAGE_HEIGHT),
                        Xml.twips(Measures.TOP),
                        Xml.twips(Measures.PAGE_WIDTH - Measures.RIGHT),
                        Xml.twips(Measures.PAGE_HEIGHT - Measures.BOTTOM),
                        Xml.twips(Measures.LEFT),
                        Xml.twips(25.4),
                        (int) (LINE * 1440 / 25.4));
    }
}
