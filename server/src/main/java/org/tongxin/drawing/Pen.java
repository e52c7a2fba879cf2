package org.tongxin.drawing;

import java.util.List;
import org.tongxin.drawing.Look.Colour;
import org.tongxin.drawing.Plan.Cell;
import org.tongxin.drawing.Plan.Point;
import org.tongxin.drawing.Plan.Size;
import org.tongxin.drawing.Plan.Wire;

/// Draws texts, sheets and arrows as SVG, with the colours of paper and a class for other ones.
final class Pen {

    private static final int BEND = 8;
    private static final int BASE = 16;
    private static final int STEP = 16;

    private final Xml xml;

    Pen(Xml xml) {
        this.xml = xml;
    }

    void text(Look look, String text, Point at) {
        xml.text(
                "text",
                text,
                "class",
                look.style(),
                "x",
                say(at.x()),
                "y",
                say(at.y()),
                "font-size",
                say(look.size()),
                "font-weight",
                look.weight(),
                "text-anchor",
                look.anchor(),
                "fill",
                look.fill());
    }

    void cell(Cell cell, int top) {
        var y = top + BASE;
        for (var line : cell.lines()) {
            text(cell.look(), line, new Point(cell.x(), y));
            y += STEP;
        }
    }

    /// The ground a card stands on.
    ///
    /// @param round radius of its corners
    void sheet(Point at, Size size, int round, boolean here) {
        xml.empty(
                "rect",
                "class",
                here ? "tx-chain-here" : "tx-chain-card",
                "x",
                say(at.x()),
                "y",
                say(at.y()),
                "width",
                say(size.width()),
                "height",
                say(size.height()),
                "rx",
                say(round),
                "fill",
                Colour.SHEET,
                "stroke",
                here ? Colour.CINNABAR : Colour.EDGE,
                "stroke-width",
                here ? "3" : "1");
    }

    void rule(int y, int width) {
        xml.empty(
                "path",
                "class",
                "tx-chain-line",
                "d",
                "M16 %dH%d".formatted(y, width - 16),
                "stroke",
                Colour.LINE);
    }

    void wire(Wire wire) {
        var colour = wire.strong() ? Colour.INK : Colour.EDGE;
        xml.empty(
                "path",
                "class",
                wire.strong() ? "tx-chain-way" : "tx-chain-wire",
                "d",
                path(wire.points()),
                "fill",
                "none",
                "stroke",
                colour,
                "stroke-width",
                wire.strong() ? "2" : "1.5",
                "stroke-dasharray",
                wire.silent() ? "5 4" : "");
        var style = wire.strong() ? "tx-chain-way-tip" : "tx-chain-wire-tip";
        xml.empty("path", "class", style, "d", tip(wire.points()), "fill", colour);
    }

    /// Level and upright stretches with rounded bends.
    private static String path(List<Point> points) {
        var path = new StringBuilder("M").append(say(points.getFirst()));
        for (var i = 1; i < points.size() - 1; i++) {
            var corner = points.get(i);
            path.append('L').append(say(toward(corner, points.get(i - 1))));
            path.append('Q').append(say(corner)).append(' ');
            path.append(say(toward(corner, points.get(i + 1))));
        }
        return path.append('L').append(say(points.getLast())).toString();
    }

    private static Point toward(Point corner, Point other) {
        var dx = Math.clamp((other.x() - corner.x()) / 2, -BEND, BEND);
        var dy = Math.clamp((other.y() - corner.y()) / 2, -BEND, BEND);
        return new Point(corner.x() + dx, corner.y() + dy);
    }

    private static String tip(List<Point> points) {
        var end = points.getLast();
        var before = points.get(points.size() - 2);
        if (end.x() == before.x()) {
            return "M%sl-5 -9h10z".formatted(say(end));
        }
        return "M%sl%d -5v10z".formatted(say(end), end.x() > before.x() ? -9 : 9);
    }

    private static String say(Point point) {
        return point.x() + " " + point.y();
    }

    private static String say(int number) {
        return String.valueOf(number);
    }
}
