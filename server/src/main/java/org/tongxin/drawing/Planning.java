package org.tongxin.drawing;

import java.util.ArrayList;
import java.util.List;
import org.tongxin.chain.Chain.Step;
import org.tongxin.drawing.Chart.Card;
import org.tongxin.drawing.Chart.Row;
import org.tongxin.drawing.Plan.Band;
import org.tongxin.drawing.Plan.Box;
import org.tongxin.drawing.Plan.Cell;
import org.tongxin.drawing.Plan.Entry;
import org.tongxin.drawing.Plan.Line;
import org.tongxin.drawing.Plan.Point;
import org.tongxin.drawing.Plan.Size;
import org.tongxin.drawing.Plan.Table;

/// Lays a chart out: the way runs down on the left, stages off it stand on the right beside the
/// step they belong to, and between them is the strip of arrows.
final class Planning {

    static final int HEAD = 32;
    static final int ROW = 24;
    static final int LEFT = 88;
    static final int GAP = 32;

    private static final int MORE = 16;
    private static final int TOP = 56;
    private static final int GRID = 8;
    private static final int SHIFT = 4;
    private static final int BELOW = 40;

    private final Chart chart;
    private final Columns way;
    private final Columns aside;
    private final Wiring wiring;
    private final List<Band> bands = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private int y = TOP;

    static Plan of(Chart chart, boolean chinese) {
        return new Planning(chart, chinese).plan();
    }

    private Planning(Chart chart, boolean chinese) {
        this.chart = chart;
        this.way = Columns.ofWay(chinese);
        this.aside = Columns.aside(chinese);
        this.wiring = new Wiring(chart);
    }

    private Plan plan() {
        for (var step : Step.values()) {
            if (chart.cards().stream().anyMatch(card -> card.step() == step)) {
                band(step);
            }
        }
        var right = LEFT + way.width();
        var strip = wiring.strip(boxes);
        var hasAsides = chart.cards().stream().anyMatch(Card::aside);
        var asideX = right + strip;
        var placed = boxes.stream().map(box -> box.card().aside() ? moved(box, asideX) : box);
        var all = ordered(placed.toList());
        var width = hasAsides ? asideX + aside.width() + GAP / 2 : asideX;
        var table = table(width - LEFT - GAP / 2);
        return new Plan(
                new Size(width, table.at().y() + table.size().height() + BELOW),
                bands,
                all,
                wiring.wires(all),
                table);
    }

    private void band(Step step) {
        var top = y;
        var left = column(step, false, top + GAP / 2);
        var right = column(step, true, top + GAP / 2 + SHIFT);
        y = (Math.max(left, right) + GAP / 2 + GRID - 1) / GRID * GRID;
        bands.add(new Band(step, top, y));
    }

    /// @return the bottom of the last card
    private int column(Step step, boolean off, int top) {
        var at = top;
        var bottom = top;
        for (var card : chart.cards()) {
            if (card.step() == step && card.aside() == off) {
                var box = box(card, new Point(off ? 0 : LEFT, at));
                boxes.add(box);
                bottom = box.bottom();
                at = bottom + GAP;
            }
        }
        return bottom;
    }

    private Box box(Card card, Point at) {
        var columns = card.aside() ? aside : way;
        var lines = new ArrayList<Line>();
        var top = at.y() + HEAD;
        for (var row : card.rows()) {
            var cells = columns.cells(row, at.x(), targets(card, row));
            var height = height(cells);
            lines.add(new Line(row, top, height, cells));
            top += height;
        }
        var pad = lines.isEmpty() ? 0 : HEAD / 4;
        return new Box(card, at, new Size(columns.width(), top + pad - at.y()), lines);
    }

    private static int height(List<Cell> cells) {
        var most = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1);
        return ROW + MORE * (most - 1);
    }

    /// The names of the stages it leads to, each after an arrow that points there.
    private String targets(Card from, Row row) {
        return row.to().stream()
                .map(chart::card)
                .map(to -> arrow(from, to) + " " + to.name())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private String arrow(Card from, Card to) {
        if (to.aside()) {
            return "→";
        }
        if (from.aside()) {
            return "←";
        }
        return chart.cards().indexOf(to) > chart.cards().indexOf(from) ? "↓" : "↑";
    }

    private static Box moved(Box box, int x) {
        var by = x - box.at().x();
        var lines =
                box.lines().stream()
                        .map(
                                line ->
                                        new Line(
                                                line.row(),
                                                line.top(),
                                                line.height(),
                                                moved(line.cells(), by)))
                        .toList();
        return new Box(box.card(), new Point(x, box.at().y()), box.size(), lines);
    }

    private static List<Cell> moved(List<Cell> cells, int by) {
        return cells.stream()
                .map(cell -> new Cell(cell.lines(), cell.x() + by, cell.width(), cell.look()))
                .toList();
    }

    private List<Box> ordered(List<Box> placed) {
        return chart.cards().stream()
                .flatMap(card -> placed.stream().filter(box -> box.card().equals(card)))
                .toList();
    }

    private Table table(int width) {
        var at = new Point(LEFT, y + GAP / 2);
        if (chart.common().isEmpty()) {
            return new Table(at, new Size(width, 0), List.of());
        }
        var entries = new ArrayList<Entry>();
        var top = at.y() + HEAD;
        var rest = width - way.width() + way.to();
        for (var common : chart.common()) {
            var cells = way.cells(common, LEFT, rest);
            entries.add(new Entry(top, cells));
            top += height(cells);
        }
        return new Table(at, new Size(width, top + HEAD / 4 - at.y()), entries);
    }
}
