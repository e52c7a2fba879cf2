package org.tongxin.drawing.bpmn;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import org.tongxin.drawing.Xml;
import org.tongxin.drawing.bpmn.Bpmn.Room;
import org.tongxin.drawing.bpmn.Bpmn.Way;

/// The picture of a process, as BPMN writes it (diagram interchange).
final class BpmnDiagram {

    static final String COLLABORATION = "collaboration";

    private final Bpmn bpmn;
    private final Xml xml;
    private final BpmnPlan plan;
    private final BpmnEdges edges;
    private final Set<String> lanes;
    private final Set<String> rooms;

    BpmnDiagram(Bpmn bpmn, Xml xml) {
        this.bpmn = bpmn;
        this.xml = xml;
        this.plan = BpmnPlan.of(bpmn);
        this.edges = new BpmnEdges(bpmn, plan);
        this.lanes = bpmn.lanes().stream().map(BpmnPlan::lane).collect(toSet());
        this.rooms = bpmn.rooms().stream().map(Room::id).collect(toSet());
    }

    void write() {
        xml.open("bpmndi:BPMNDiagram", "id", "diagram");
        xml.open("bpmndi:BPMNPlane", "id", "plane", "bpmnElement", COLLABORATION);
        shape(BpmnPlan.POOL, widened(plan.shape(BpmnPlan.POOL)));
        lanes.stream().sorted().forEach(lane -> shape(lane, widened(plan.shape(lane))));
        plan.shapes()
                .forEach(
                        (id, shape) -> {
                            if (!isAround(id)) {
                                shape(id, shape);
                            }
                        });
        bpmn.ways().forEach(way -> edge(way, edges.edge(way)));
        xml.close().close();
    }

    private boolean isAround(String id) {
        return id.equals(BpmnPlan.POOL) || lanes.contains(id);
    }

    /// The pool and its lanes reach beyond the last way.
    private Shape widened(Shape shape) {
        var width = edges.right() + BpmnPlan.APART - shape.x();
        return new Shape(shape.x(), shape.y(), width, shape.height());
    }

    private void shape(String id, Shape shape) {
        xml.open(
                "bpmndi:BPMNShape",
                "id",
                "shape-" + id,
                "bpmnElement",
                id,
                "isHorizontal",
                isAround(id) ? "true" : "",
                "isExpanded",
                rooms.contains(id) ? "true" : "");
        bounds(shape);
        var name = plan.names().get(id);
        if (name != null) {
            label(name);
        }
        xml.close();
    }

    private void edge(Way way, BpmnEdges.Edge edge) {
        xml.open("bpmndi:BPMNEdge", "id", "edge-" + way.id(), "bpmnElement", way.id());
        for (var point : edge.points()) {
            var y = String.valueOf(point.y());
            xml.empty("di:waypoint", "x", String.valueOf(point.x()), "y", y);
        }
        if (!way.name().isEmpty()) {
            label(edge.name());
        }
        xml.close();
    }

    private void label(Shape name) {
        xml.open("bpmndi:BPMNLabel");
        bounds(name);
        xml.close();
    }

    private void bounds(Shape shape) {
        xml.empty(
                "dc:Bounds",
                "x",
                String.valueOf(shape.x()),
                "y",
                String.valueOf(shape.y()),
                "width",
                String.valueOf(shape.width()),
                "height",
                String.valueOf(shape.height()));
    }
}
