package org.tongxin.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/// Invariants 1 and 4 of paper: a .docx as Apache POI reads it, measured in millimetres.
class DocxTest {

    private static XWPFDocument read(Letter letter) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Letters.printed(letter, Format.DOCX)));
    }

    private static double millimetres(Object twips) {
        return ((BigInteger) twips).doubleValue() * 25.4 / 1440;
    }

    @Test
    void paperAndMarginsAreThoseOfTheStandard() throws IOException {
        try (var document = read(Letters.reply())) {
            var section = document.getDocument().getBody().getSectPr();
            assertThat(millimetres(section.getPgSz().getW())).isEqualTo(210, within(0.1));
            assertThat(millimetres(section.getPgSz().getH())).isEqualTo(297, within(0.1));
            var margins = section.getPgMar();
            assertThat(millimetres(margins.getTop())).isEqualTo(37, within(0.1));
            assertThat(millimetres(margins.getLeft())).isEqualTo(28, within(0.1));
            assertThat(210 - millimetres(margins.getLeft()) - millimetres(margins.getRight()))
                    .isEqualTo(156, within(0.1));
            assertThat(297 - millimetres(margins.getTop()) - millimetres(margins.getBottom()))
                    .isEqualTo(225, within(0.1));
            assertThat(section.isSetTitlePg()).as("no page number on the first page").isTrue();
            assertThat(22 * millimetres(section.getDocGrid().getLinePitch()))
                    .isEqualTo(225, within(0.5))
                    .isLessThanOrEqualTo(225);
        }
    }

    @Test
    void letterheadAndRulesHaveTheirPlaceOnTheFirstPage() throws IOException {
        try (var document = read(Letters.reply())) {
            var policy = document.getHeaderFooterPolicy();
            var head = framed(policy.getFirstPageHeader(), Letters.UNIT);
            assertThat(place(head)).containsExactly(20.0, 30.0, 170.0);
            assertThat(head.getRuns().getFirst().getColor()).isEqualTo("FF0000");
            var rules = policy.getFirstPageHeader().getParagraphs().stream();
            var rule = rules.filter(one -> one.getBorderTop().name().startsWith("THICK_THIN"));
            assertThat(place(rule.findFirst().orElseThrow())).containsExactly(20.0, 45.7, 170.0);
            var foot = policy.getFirstPageFooter().getParagraphs().getFirst();
            assertThat(foot.getBorderTop().name()).startsWith("THIN_THICK");
            assertThat(place(foot)).containsExactly(20.0, 275.0, 170.0);
            assertThat(framed(policy.getFirstPageHeader(), "\t" + Letters.CORNER)).isNotNull();
            assertThat(policy.getEvenPageFooter()._getHdrFtr().xmlText()).contains("PAGE");
        }
    }

    private static XWPFParagraph framed(XWPFHeaderFooter part, String text) {
        return part.getParagraphs().stream()
                .filter(one -> one.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(part.getText()));
    }

    /// Left and upper edge, and width.
    private static List<Double> place(XWPFParagraph paragraph) {
        var frame = paragraph.getCTP().getPPr().getFramePr();
        return List.of(
                Math.round(millimetres(frame.getX()) * 10) / 10.0,
                Math.round(millimetres(frame.getY()) * 10) / 10.0,
                Math.round(millimetres(frame.getW()) * 10) / 10.0);
    }

    @Test
    void theWordsStandInOrderInTheFacesOfTheStandard() throws IOException {
        try (var document = read(Letters.reply())) {
            var text = Seen.plain(String.join("", texts(document)));
            assertThat(text).contains(Seen.plain(Letters.reply().title()));
            Letters.reply()
                    .body()
                    .forEach(para -> assertThat(text).contains(Seen.plain(para.text())));
            var title = paragraph(document, "关于政协");
            assertThat(title.getRuns().getFirst().getFontFamily()).isEqualTo("方正小标宋简体");
            assertThat(title.getRuns().getFirst().getFontSizeAsDouble()).isEqualTo(22);
            var heading = paragraph(document, "一、");
            assertThat(heading.getRuns().getFirst().getFontFamily()).isEqualTo("黑体");
            var body = paragraph(document, "2026年3月").getRuns().getFirst();
            assertThat(body.getFontFamily()).isEqualTo("仿宋_GB2312");
            assertThat(body.getFontSizeAsDouble()).isEqualTo(16);
            var number = paragraph(document, Letters.NUMBER);
            assertThat(number.getAlignment().name()).isEqualTo("RIGHT");
        }
    }

    @Test
    void aDraftSaysSoAboveEveryPage() throws IOException {
        try (var document = read(Letters.reply(Letters.UNIT, true, 1))) {
            var policy = document.getHeaderFooterPolicy();
            assertThat(policy.getFirstPageHeader().getText()).contains(Words.DRAFT);
            assertThat(policy.getDefaultHeader().getText()).contains(Words.DRAFT);
            assertThat(policy.getEvenPageHeader().getText()).contains(Words.DRAFT);
        }
    }

    private static List<String> texts(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String begins) {
        return document.getParagraphs().stream()
                .filter(one -> one.getText().startsWith(begins))
                .findFirst()
                .orElseThrow();
    }
}
