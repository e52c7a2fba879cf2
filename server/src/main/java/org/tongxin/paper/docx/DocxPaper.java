package org.tongxin.paper.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tongxin.paper.Face;
import org.tongxin.paper.Letter;

/// A letter as .docx.
public final class DocxPaper {

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    public static byte[] of(Letter letter) throws IOException {
        var margins = new Margins(letter);
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", types());
        parts.put("_rels/.rels", relations(Map.of("d", "officeDocument word/document.xml")));
        parts.put("word/document.xml", new Text(letter).document());
        parts.put("word/styles.xml", styles());
        parts.put("word/settings.xml", settings());
        parts.put("word/fontTable.xml", fonts());
        parts.put("word/header1.xml", margins.first());
        parts.put("word/header2.xml", margins.others());
        parts.put("word/header3.xml", margins.others());
        parts.put("word/footer1.xml", margins.foot());
        parts.put("word/footer2.xml", margins.number("right"));
        parts.put("word/footer3.xml", margins.number("left"));
        parts.put("word/_rels/document.xml.rels", documentRelations());
        return zip(parts);
    }

    private static String documentRelations() {
        var relations = new LinkedHashMap<String, String>();
        relations.put("s", "styles styles.xml");
        relations.put("t", "settings settings.xml");
        relations.put("n", "fontTable fontTable.xml");
        for (var i = 1; i <= 3; i++) {
            relations.put("h" + i, "header header%d.xml".formatted(i));
            relations.put("f" + i, "footer footer%d.xml".formatted(i));
        }
        return relations(relations);
    }

    private static String relations(Map<String, String> targets) {
        var xml = new StringBuilder();
        targets.forEach(
                (id, target) -> {
                    var kind = target.split(" ");
                    xml.append(
                            "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>"
                                    .formatted(id, OFFICE, kind[0], kind[1]));
                });
        return "<Relationships xmlns=\"%srelationships\">%s</Relationships>"
                .formatted(PACKAGE, xml);
    }

    private static String types() {
        var xml = new StringBuilder();
        var parts = new LinkedHashMap<String, String>();
        parts.put("document", "document.main");
        parts.put("styles", "styles");
        parts.put("settings", "settings");
        parts.put("fontTable", "fontTable");
        for (var i = 1; i <= 3; i++) {
            parts.put("header" + i, "header");
            parts.put("footer" + i, "footer");
        }
        parts.forEach(
                (part, type) ->
                        xml.append(
                                "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>"
                                        .formatted(part, MAIN, type)));
        return "<Types xmlns=\"%scontent-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>%s</Types>"
                .formatted(PACKAGE, xml);
    }

    private static String styles() {
        return """
        <w:styles%s><w:docDefaults><w:rPrDefault>%s</w:rPrDefault><w:pPrDefault/></w:docDefaults>\
        <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:pPr>\
        <w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>\
        <w:jc w:val="both"/></w:pPr></w:style></w:styles>"""
                .formatted(Xml.SPACES, Xml.look(Xml.Look.black(Face.FANGSONG, 16)));
    }

    private static String settings() {
        return """
        <w:settings%s><w:evenAndOddHeaders/><w:characterSpacingControl w:val="doNotCompress"/>\
        <w:compat><w:compatSetting w:name="compatibilityMode" \
        w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>"""
                .formatted(Xml.SPACES);
    }

    private static String fonts() {
        var xml = new StringBuilder();
        for (var face : Face.values()) {
            xml.append(
                    "<w:font w:name=\"%s\"><w:altName w:val=\"%s\"/><w:charset w:val=\"86\"/><w:family w:val=\"auto\"/><w:pitch w:val=\"default\"/></w:font>"
                            .formatted(face.named(), face.other()));
        }
        return "<w:fonts%s>%s</w:fonts>".formatted(Xml.SPACES, xml);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
                zip.write((xml + part.getValue()).getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private DocxPaper() {}
}
