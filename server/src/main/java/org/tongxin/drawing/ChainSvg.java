package org.tongxin.drawing;

import java.util.Locale;
import org.tongxin.chain.Chain;
import org.tongxin.drawing.Chart.Card;
import org.tongxin.drawing.Look.Colour;
import org.tongxin.drawing.Plan.Box;
import org.tongxin.drawing.Plan.Point;
import org.tongxin.shell.Words;

/// A chain as SVG (流程图). It stands alone, on light paper and without fonts of its own; within a
/// page the classes `tx-chain-…` take the colours of the page.
public final class ChainSvg {

    private static final String FACE =
            "PingFang SC, Microsoft YaHei, Noto Sans CJK SC, system-ui, sans-serif";
    private static final int LEFT = 16;
    private static final int BASE = 21;
    private static final int SQUARE = 4;

    private final Xml xml = new Xml();
    private final Pen pen = new Pen(xml);
    private final Words words;
    private final Chart chart;
    private final Plan plan;
    private final String here;

    /// The chain of a kind, by itself.
    public static String of(Chain<?> chain, Words words) {
        return at(chain, "", words);
    }

    /// The chain, with the stage marked that a matter has reached.
    ///
    /// @param stage its code, empty when none is to be marked
    public static String at(Chain<?> chain, String stage, Words words) {
        return new ChainSvg(Chart.of(chain, words), stage, words).drawn();
    }

    private ChainSvg(Chart chart, String here, Words words) {
        this.chart = chart;
        this.here = here;
        this.words = words;
        this.plan = Planning.of(chart, words.chinese());
    }

    private String drawn() {
        start();
        pen.text(Look.TITLE, title(), new Point(LEFT, 2 * BASE - SQUARE));
        plan.bands().forEach(this::band);
        plan.wires().forEach(pen::wire);
        plan.boxes().forEach(this::box);
        table();
        var foot = new Point(Planning.LEFT, plan.size().height() - LEFT);
        pen.text(Look.SMALL, words.say("chart.legend"), foot);
        return xml.close().toString();
    }

    private void start() {
        var width = String.valueOf(plan.size().width());
        var height = String.valueOf(plan.size().height());
        var ids = "chain-%s-title chain-%s-told".formatted(chart.kind(), chart.kind()).split(" ");
        xml.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "tx-chain",
                "role",
                "img",
                "aria-labelledby",
                String.join(" ", ids),
                "lang",
                words.lang(),
                "viewBox",
                "0 0 %s %s".formatted(width, height),
                "width",
                width,
                "height",
                height,
                "font-family",
                FACE);
        xml.text("title", title(), "id", ids[0]);
        xml.text("desc", told(), "id", ids[1]);
        xml.empty(
                "rect",
                "class",
                "tx-chain-paper",
                "width",
                width,
                "height",
                height,
                "fill",
                Colour.PAPER);
    }

    private String title() {
        var kind = words.say("chart.kind." + chart.kind());
        return words.say("chart.title", kind, String.valueOf(chart.version()));
    }

    /// The chain in words, for whoever does not see it.
    private String told() {
        var told = new StringBuilder();
        for (var card : chart.cards()) {
            told.append(card.isEnd() ? words.say("chart.end", name(card)) : acts(card));
        }
        return told.toString().strip();
    }

    private String acts(Card card) {
        var mark = words.chinese() ? "、" : ", ";
        var acts = card.rows().stream().map(Chart.Row::name).toList();
        return words.say("chart.stage", name(card), String.join(mark, acts));
    }

    private String name(Card card) {
        return card.code().equals(here) ? words.say("chart.here", card.name()) : card.name();
    }

    private void band(Plan.Band band) {
        if (!band.equals(plan.bands().getFirst())) {
            pen.rule(band.top(), plan.size().width());
        }
        var step = words.say("chart.step." + band.step().name().toLowerCase(Locale.ROOT));
        pen.text(Look.STEP, step, new Point(LEFT, band.top() + Planning.GAP / 2 + BASE));
    }

    private void box(Box box) {
        var isHere = box.card().code().equals(here);
        var round = box.card().isEnd() ? Planning.HEAD / 2 : SQUARE;
        pen.sheet(box.at(), box.size(), round, isHere);
        var base = box.at().y() + BASE;
        var left = new Point(box.at().x() + Columns.PAD, base);
        pen.text(isHere ? Look.NOW : Look.NAME, name(box.card()), left);
        if (!box.card().limit().isEmpty()) {
            var limit = words.say("chart.limit", box.card().limit());
            pen.text(Look.LIMIT, limit, new Point(box.right() - Columns.PAD, base));
        }
        for (var line : box.lines()) {
            line.cells().forEach(cell -> pen.cell(cell, line.top()));
        }
    }

    private void table() {
        var table = plan.table();
        if (!table.entries().isEmpty()) {
            pen.sheet(table.at(), table.size(), SQUARE, false);
            var left = new Point(table.at().x() + Columns.PAD, table.at().y() + BASE);
            pen.text(Look.NAME, words.say("chart.common"), left);
            for (var entry : table.entries()) {
                entry.cells().forEach(cell -> pen.cell(cell, entry.top()));
            }
        }
    }
}
