package org.tongxin.paper.docx;

import static org.tongxin.paper.Measures.BODY_SIZE;
import static org.tongxin.paper.Measures.CORNER_TOP;
import static org.tongxin.paper.Measures.LEFT;
import static org.tongxin.paper.Measures.MM_PER_POINT;
import static org.tongxin.paper.Measures.RULE_LEFT;
import static org.tongxin.paper.Measures.RULE_WIDTH;
import static org.tongxin.paper.Measures.SMALL_SIZE;
import static org.tongxin.paper.Measures.WIDTH;

import org.tongxin.paper.Face;
import org.tongxin.paper.Letter;
import org.tongxin.paper.Measures;
import org.tongxin.paper.Words;
import org.tongxin.paper.docx.Xml.Frame;
import org.tongxin.paper.docx.Xml.Look;

/// What stands around the type area: letterhead, rules, marks, page numbers.
final class Margins {

    private static final double HAIR = 0.4;

    private static final String RED = "%06X".formatted(Measures.RED);

    private final Letter letter;

    Margins(Letter letter) {
        this.letter = letter;
    }

    /// Above the first page.
    String first() {
        var size = Measures.letterheadSize(letter.letterhead().length());
        var look = new Look(Face.XIAOBIAOSONG, size, RED);
        var frame = new Frame(RULE_LEFT, Measures.LETTERHEAD_TOP, RULE_WIDTH);
        var head =
                Xml.paragraph(
                        frame.xml() + Xml.lines(0, size * MM_PER_POINT) + Xml.side("center"),
                        Xml.run(letter.letterhead(), look));
        return part(
                "hdr",
                corner(letter.corner())
                        + head
                        + rule("thickThinSmallGap", Measures.upperRule(size))
                        + nothing());
    }

    /// Above all others.
    String others() {
        return part("hdr", corner("") + nothing());
    }

    /// Below the first page.
    String foot() {
        return part("ftr", rule("thinThickSmallGap", Measures.lowerRule()) + nothing());
    }

    /// Below all others, on the outer side.
    String number(String side) {
        var look = Look.black(Face.SONG, SMALL_SIZE);
        var field =
                Xml.run("— ", look)
                        + "<w:r>%s<w:fldChar w:fldCharType=\"begin\"/></w:r>"
                                .formatted(Xml.look(look))
                        + "<w:r>%s<w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
                                .formatted(Xml.look(look))
                        + "<w:r>%s<w:fldChar w:fldCharType=\"end\"/></w:r>"
                                .formatted(Xml.look(look))
                        + Xml.run(" —", look);
        var character = Xml.twips(SMALL_SIZE * MM_PER_POINT);
        var indent = "<w:ind w:left=\"%d\" w:right=\"%d\"/>".formatted(character, character);
        return part(
                "ftr",
                Xml.paragraph(
                        Xml.lines(0, SMALL_SIZE * MM_PER_POINT) + indent + Xml.side(side), field));
    }

    private String corner(String right) {
        if (right.isEmpty() && !letter.draft()) {
            return "";
        }
        var tab =
                "<w:tabs><w:tab w:val=\"right\" w:pos=\"%d\"/></w:tabs>"
                        .formatted(Xml.twips(WIDTH));
        var look = Look.black(Face.HEITI, BODY_SIZE);
        var draft =
                letter.draft()
                        ? Xml.run(Words.DRAFT, new Look(Face.HEITI, BODY_SIZE, "6E6E6E"))
                        : "";
        return Xml.paragraph(
                new Frame(LEFT, CORNER_TOP, WIDTH).xml()
                        + tab
                        + Xml.lines(0, BODY_SIZE * MM_PER_POINT),
                draft + "<w:r><w:tab/></w:r>" + Xml.run(right, look));
    }

    private static String rule(String kind, double y) {
        var border =
                "<w:pBdr><w:top w:val=\"%s\" w:sz=\"24\" w:space=\"0\" w:color=\"%s\"/></w:pBdr>"
                        .formatted(kind, RED);
        return Xml.paragraph(
                new Frame(RULE_LEFT, y, RULE_WIDTH).xml() + border + Xml.lines(0, HAIR),
                Xml.run("", Look.black(Face.SONG, 1)));
    }

    /// A part ends with a paragraph that stands in no frame.
    private static String nothing() {
        return Xml.paragraph(Xml.lines(0, HAIR), "");
    }

    private static String part(String kind, String content) {
        return "<w:%s%s>%s</w:%s>".formatted(kind, Xml.SPACES, content, kind);
    }
}
