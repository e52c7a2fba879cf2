package org.tongxin.drawing;

import java.util.ArrayList;
import java.util.List;
import org.tongxin.drawing.Chart.Card;
import org.tongxin.drawing.Chart.Row;
import org.tongxin.drawing.Gutter.Way;
import org.tongxin.drawing.Plan.Box;
import org.tongxin.drawing.Plan.Point;
import org.tongxin.drawing.Plan.Wire;

/// Draws the arrows: to the next stage straight down, to all others through the strip beside.
final class Wiring {

    private static final int MARGIN = 28;
    private static final int DOWN = 40;

    private final Chart chart;
    private Gutter back = Gutter.of(List.of());
    private Gutter off = Gutter.of(List.of());

    Wiring(Chart chart) {
        this.chart = chart;
    }

    /// How wide the strip must be for cards at these heights.
    int strip(List<Box> boxes) {
        back = Gutter.of(ways(boxes, false));
        off = Gutter.of(ways(boxes, true));
        var places = back.places() + off.places();
        return places == 0 ? MARGIN : 2 * MARGIN + Gutter.APART * (places - 1);
    }

    /// What runs through the strip to stages of the way, or to those off it.
    private List<Way> ways(List<Box> boxes, boolean aside) {
        var ways = new ArrayList<Way>();
        for (var box : boxes) {
            for (var line : box.lines()) {
                for (var to : line.row().to()) {
                    if (chart.card(to).aside() == aside && !isNext(box.card(), to)) {
                        ways.add(new Way(to, line.exit(), find(boxes, to).entry()));
                    }
                }
            }
        }
        return ways;
    }

    /// @param boxes where they stand in the end
    List<Wire> wires(List<Box> boxes) {
        var wires = new ArrayList<Wire>();
        for (var box : boxes) {
            down(box, boxes, wires);
            for (var line : box.lines()) {
                for (var to : line.row().to()) {
                    if (!isNext(box.card(), to)) {
                        wires.add(across(box, line, find(boxes, to)));
                    }
                }
            }
        }
        return wires;
    }

    private void down(Box box, List<Box> boxes, List<Wire> wires) {
        var next =
                box.card().rows().stream()
                        .filter(row -> row.to().stream().anyMatch(to -> isNext(box.card(), to)))
                        .toList();
        if (!next.isEmpty()) {
            var below = boxes.get(boxes.indexOf(box) + 1);
            var x = box.at().x() + DOWN;
            var points = List.of(new Point(x, box.bottom()), new Point(x, below.at().y()));
            var silent = next.stream().allMatch(Row::silent);
            wires.add(new Wire(box.card().code(), below.card().code(), points, true, silent));
        }
    }

    private Wire across(Box from, Plan.Line line, Box to) {
        var start = from.card().aside() ? from.at().x() : from.right();
        var end = to.card().aside() ? to.at().x() : to.right();
        var channel = channel(to);
        var points =
                List.of(
                        new Point(start, line.exit()),
                        new Point(channel, line.exit()),
                        new Point(channel, to.entry()),
                        new Point(end, to.entry()));
        return new Wire(from.card().code(), to.card().code(), points, false, line.row().silent());
    }

    /// Channels to the way are counted from it, those to stages off it from these.
    private int channel(Box to) {
        var code = to.card().code();
        return to.card().aside()
                ? to.at().x() - MARGIN - Gutter.APART * off.place(code)
                : to.right() + MARGIN + Gutter.APART * back.place(code);
    }

    private boolean isNext(Card from, String to) {
        var next = chart.cards().indexOf(from) + 1;
        return !from.aside()
                && next < chart.cards().size()
                && !chart.cards().get(next).aside()
                && chart.cards().get(next).code().equals(to);
    }

    private static Box find(List<Box> boxes, String code) {
        return boxes.stream()
                .filter(box -> box.card().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
