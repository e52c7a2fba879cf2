package org.tongxin.paper.fixed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.tongxin.paper.Measures.HEIGHT;
import static org.tongxin.paper.Measures.LEFT;
import static org.tongxin.paper.Measures.MM_PER_POINT;
import static org.tongxin.paper.Measures.PAGE_HEIGHT;
import static org.tongxin.paper.Measures.PAGE_WIDTH;
import static org.tongxin.paper.Measures.TOP;
import static org.tongxin.paper.Measures.WIDTH;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dom4j.Element;
import org.ofdrw.core.basicStructure.doc.CT_CommonData;
import org.ofdrw.core.basicStructure.doc.CT_PageArea;
import org.ofdrw.core.basicStructure.doc.Document;
import org.ofdrw.core.basicStructure.ofd.DocBody;
import org.ofdrw.core.basicStructure.ofd.OFD;
import org.ofdrw.core.basicStructure.ofd.docInfo.CT_DocInfo;
import org.ofdrw.core.basicStructure.pageObj.Content;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.block.PathObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicStructure.pageTree.Page;
import org.ofdrw.core.basicStructure.pageTree.Pages;
import org.ofdrw.core.basicStructure.res.Res;
import org.ofdrw.core.basicStructure.res.resources.Fonts;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.basicType.ST_Loc;
import org.ofdrw.core.graph.pathObj.AbbreviatedData;
import org.ofdrw.core.pageDescription.color.color.CT_Color;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.core.text.font.CT_Font;
import org.tongxin.paper.Face;
import org.tongxin.paper.set.Leaf;

/// Pages as OFD (GB/T 33190-2016). Objects are ofdrw's; the package is put together in memory, as
/// nothing of a paper may be left behind in a folder of temporary files.
public final class OfdPaper {

    /// How far characters reach up and down from the base line, in sizes.
    private static final double UP = 0.9;

    private static final double DOWN = 0.25;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<Face, Long> fonts = new EnumMap<>(Face.class);
    private long ids;

    private OfdPaper() {}

    public static byte[] of(String title, LocalDate day, List<Leaf> leaves) throws IOException {
        var paper = new OfdPaper();
        paper.put("OFD.xml", root(title, day));
        paper.put("Doc_0/Document.xml", new Document());
        paper.fonts(Sorts.of(leaves));
        var pages = new Pages();
        for (var i = 0; i < leaves.size(); i++) {
            var at = "Pages/Page_%d/Content.xml".formatted(i);
            pages.addPage(new Page(++paper.ids, at));
            paper.put("Doc_0/" + at, paper.page(leaves.get(i)));
        }
        paper.put("Doc_0/Document.xml", paper.document(pages));
        return paper.zip();
    }

    private static OFD root(String title, LocalDate day) {
        var info = new CT_DocInfo().randomDocID().setTile(title).setCreationDate(day);
        info.setCreator("Tongxin");
        var body = new DocBody().setDocInfo(info).setDocRoot(new ST_Loc("Doc_0/Document.xml"));
        return new OFD(body);
    }

    private Document document(Pages pages) {
        var area = new CT_PageArea();
        area.setPhysicalBox(0, 0, PAGE_WIDTH, PAGE_HEIGHT);
        area.setContentBox(LEFT, TOP, WIDTH, HEIGHT);
        var common =
                new CT_CommonData()
                        .setMaxUnitID(ids)
                        .setPageArea(area)
                        .setPublicRes(new ST_Loc("PublicRes.xml"));
        return new Document().setCommonData(common).setPages(pages);
    }

    private void fonts(Map<Face, byte[]> sorts) {
        var list = new Fonts();
        sorts.forEach(
                (face, bytes) -> {
                    var file = Sorts.name(face) + ".ttf";
                    fonts.put(face, ++ids);
                    var font = new CT_Font(Sorts.name(face)).setID(ids);
                    list.addFont(font.setFamilyName(face.named()).setFontFile(file));
                    files.put("Doc_0/Res/" + file, bytes);
                });
        put("Doc_0/PublicRes.xml", new Res().setBaseLoc(new ST_Loc("Res")).addResource(list));
    }

    private Element page(Leaf leaf) {
        var layer = new CT_Layer();
        layer.setObjID(++ids);
        leaf.rules().forEach(rule -> layer.add(path(rule)));
        leaf.runs().forEach(run -> layer.add(text(run)));
        return new org.ofdrw.core.basicStructure.pageObj.Page()
                .setContent(new Content().addLayer(layer));
    }

    private PathObject path(Leaf.Rule rule) {
        var path = new PathObject(new org.ofdrw.core.basicType.ST_ID(++ids));
        path.setBoundary(rule.x(), round(rule.y()), rule.width(), rule.height());
        path.setStroke(false);
        path.setFill(true);
        path.setFillColor(color(rule.color()));
        path.setAbbreviatedData(
                new AbbreviatedData()
                        .M(0, 0)
                                .L(rule.width(), 0)
                                .L(rule.width(), rule.height())
                                .L(0, rule.height())
                                .C());
        return path;
    }

    private TextObject text(Leaf.Run run) {
        var size = run.size() * MM_PER_POINT;
        var placed = run.placed();
        var x = placed.getFirst().x();
        var last = placed.getLast();
        var text = new TextObject(++ids);
        text.setBoundary(
                round(x),
                round(run.baseline() - UP * size),
                round(last.x() + last.glyph().advance() * size / 1000 - x),
                round((UP + DOWN) * size));
        text.setFont(java.util.Objects.requireNonNull(fonts.get(run.face())));
        text.setSize(round(size));
        text.setFillColor(color(run.color()));
        var code = new TextCode().setContent(run.text()).setCoordinate(0.0, round(UP * size));
        var steps = new Double[placed.size() - 1];
        var at = x;
        for (var i = 0; i < steps.length; i++) {
            steps[i] = round(placed.get(i + 1).x() - at);
            at += steps[i];
        }
        if (steps.length > 0) {
            code.setDeltaX(steps);
        }
        text.addTextCode(code);
        return text;
    }

    private static CT_Color color(int rgb) {
        return new CT_Color().setValue(new ST_Array(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255));
    }

    /// To a thousandth of a millimetre.
    private static double round(double millimetres) {
        return Math.round(millimetres * 1000) / 1000.0;
    }

    private void put(String name, Element element) {
        var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element.asXML();
        files.put(name, xml.getBytes(UTF_8));
    }

    private byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
