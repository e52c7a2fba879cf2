package org.tongxin.drawing.bpmn;

import java.util.ArrayList;
import java.util.List;
import org.tongxin.drawing.Gutter;
import org.tongxin.drawing.bpmn.Bpmn.Way;
import org.tongxin.drawing.bpmn.Shape.Point;

/// How ways run between what is placed: those to other stages through the strip on the right.
final class BpmnEdges {

    private static final int NAME_HIGH = 16;

    private final BpmnPlan plan;
    private final Gutter gutter;

    /// A way on the paper.
    ///
    /// @param points its corners, from its beginning to its head
    /// @param name where its name stands
    record Edge(List<Point> points, Shape name) {}

    BpmnEdges(Bpmn bpmn, BpmnPlan plan) {
        this.plan = plan;
        var strip = new ArrayList<Gutter.Way>();
        for (var way : bpmn.ways()) {
            var y = plan.exits().get(way.id());
            if (y != null) {
                strip.add(new Gutter.Way(way.to(), y, plan.entry(way.to())));
            }
        }
        this.gutter = Gutter.of(strip);
    }

    /// Where the strip ends.
    int right() {
        return channel(gutter.places());
    }

    Edge edge(Way way) {
        var y = plan.exits().get(way.id());
        var points = y == null ? near(way) : far(way, y);
        var first = points.getFirst();
        var at = y == null ? new Point(first.x(), first.y()) : new Point(BpmnPlan.NAMES, y);
        var name = new Shape(at.x(), at.y() - NAME_HIGH - 2, BpmnPlan.NAME_WIDE, NAME_HIGH);
        return new Edge(points, name);
    }

    private int channel(int place) {
        return BpmnPlan.STRIP + BpmnPlan.APART * place;
    }

    /// To a neighbour: from the start, to a gateway, down to where a limit is noted.
    private List<Point> near(Way way) {
        var from = plan.shape(way.from());
        var to = plan.shape(way.to());
        if (way.from().equals(Bpmn.START)) {
            return List.of(from.rightSide(), new Point(to.x(), from.middle()));
        }
        if (from.x() == to.x()) {
            return List.of(from.underSide(), new Point(to.underSide().x(), to.y()));
        }
        if (to.middle() > from.bottom()) {
            var corner = new Point(from.underSide().x(), to.middle());
            return List.of(from.underSide(), corner, to.leftSide());
        }
        return List.of(from.rightSide(), to.leftSide());
    }

    private List<Point> far(Way way, int y) {
        var from = plan.shape(way.from());
        var to = plan.shape(way.to());
        var points = new ArrayList<Point>();
        if (way.from().startsWith("limit-")) {
            points.add(from.underSide());
            points.add(new Point(from.underSide().x(), y));
        } else if (way.from().startsWith("fork-")) {
            var beside = from.right() + BpmnPlan.APART;
            points.add(from.rightSide());
            points.add(new Point(beside, from.middle()));
            points.add(new Point(beside, y));
        } else {
            points.add(new Point(from.right(), y));
        }
        var channel = channel(gutter.place(way.to()));
        points.add(new Point(channel, y));
        points.add(new Point(channel, plan.entry(way.to())));
        points.add(new Point(to.right(), plan.entry(way.to())));
        return points.stream().distinct().toList();
    }
}
