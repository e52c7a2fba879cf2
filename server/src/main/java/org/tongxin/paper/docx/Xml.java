package org.tongxin.paper.docx;

import org.tongxin.paper.Face;
import org.tongxin.paper.Measures;

/// Pieces of WordprocessingML (ISO/IEC 29500-1 §17).
final class Xml {

    private static final double TWIPS_PER_MM = 1440 / 25.4;

    static final String SPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    /// How a run of characters looks.
    ///
    /// @param size in points
    /// @param color RRGGBB
    record Look(Face face, double size, String color) {

        /// 1/20 point by which characters of the body stand closer, so that 28 fill a line. Said of
        /// the characters themselves: of a grid, word processors have different notions.
        private int spacing() {
            return size == Measures.BODY_SIZE ? -5 : 0;
        }

        static Look black(Face face, double size) {
            return new Look(face, size, "000000");
        }
    }

    /// A frame (图文框) at its place on the page, in millimetres.
    record Frame(double x, double y, double width) {
        String xml() {
            return "<w:framePr w:w=\"%d\" w:hSpace=\"0\" w:wrap=\"notBeside\" w:vAnchor=\"page\" w:hAnchor=\"page\" w:x=\"%d\" w:y=\"%d\"/>"
                    .formatted(twips(width), twips(x), twips(y));
        }
    }

    static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS_PER_MM);
    }

    /// Characters; a line break where the text has one.
    static String run(String text, Look look) {
        return "<w:r>%s<w:t xml:space=\"preserve\">%s</w:t></w:r>"
                .formatted(
                        look(look),
                        String.join(
                                "</w:t><w:br/><w:t xml:space=\"preserve\">",
                                text.lines().map(Xml::escaped).toList()));
    }

    static String look(Look look) {
        var face = look.face().named();
        return "<w:rPr><w:rFonts w:ascii=\"%s\" w:hAnsi=\"%s\" w:eastAsia=\"%s\" w:cs=\"%s\" w:hint=\"eastAsia\"/><w:color w:val=\"%s\"/><w:spacing w:val=\"%d\"/><w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/></w:rPr>"
                .formatted(
                        face,
                        face,
                        face,
                        face,
                        look.color(),
                        look.spacing(),
                        Math.round(look.size() * 2),
                        Math.round(look.size() * 2));
    }

    static String paragraph(String properties, String content) {
        return "<w:p><w:pPr>%s</w:pPr>%s</w:p>".formatted(properties, content);
    }

    /// Lines exactly that high, whatever stands on them.
    ///
    /// @param before above the paragraph, in millimetres
    static String lines(double before, double height) {
        return "<w:spacing w:before=\"%d\" w:after=\"0\" w:line=\"%d\" w:lineRule=\"exact\"/>"
                .formatted(twips(before), (int) (height * TWIPS_PER_MM));
    }

    static String side(String side) {
        return "<w:jc w:val=\"%s\"/>".formatted(side);
    }

    /// What XML has no place for is left out.
    static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints()
                .filter(one -> one >= ' ' && one != 0xFFFE && one != 0xFFFF)
                .filter(one -> one < 0xD800 || one > 0xDFFF)
                .forEach(
                        one -> {
                            switch (one) {
                                case '<' -> escaped.append("&lt;");
                                case '>' -> escaped.append("&gt;");
                                case '&' -> escaped.append("&amp;");
                                case '"' -> escaped.append("&quot;");
                                default -> escaped.appendCodePoint(one);
                            }
                        });
        return escaped.toString();
    }

    private Xml() {}
}
