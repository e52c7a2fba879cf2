package org.tongxin.drawing.bpmn;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.tongxin.chain.Chain;
import org.tongxin.chain.Chain.Step;
import org.tongxin.drawing.Chart;
import org.tongxin.drawing.Chart.Card;
import org.tongxin.drawing.Chart.Row;
import org.tongxin.drawing.Xml;
import org.tongxin.drawing.bpmn.Bpmn.Room;
import org.tongxin.drawing.bpmn.Bpmn.Timer;
import org.tongxin.drawing.bpmn.Bpmn.Way;
import org.tongxin.shell.Words;

/// A chain as BPMN 2.0 XML with its picture, for modelling tools. It tells what is declared; it is
/// not executable, and nothing here executes it (docs/decisions/0003).
public final class ChainBpmn {

    private static final String OMG = "http://www.omg.org/spec/";
    private static final String SPACE = "urn:tongxin:chain:";

    private final Xml xml = new Xml();
    private final Words words;
    private final Chart chart;
    private final Bpmn bpmn;
    private final Map<String, String> roles = new LinkedHashMap<>();

    /// The chain of a kind, in the language of the words.
    public static String of(Chain<?> chain, Words words) {
        return new ChainBpmn(Chart.of(chain, words), words).written();
    }

    private ChainBpmn(Chart chart, Words words) {
        this.chart = chart;
        this.words = words;
        this.bpmn = Bpmn.of(chart, mark(words));
    }

    private static String mark(Words words) {
        return words.chinese() ? "、" : ", ";
    }

    private String written() {
        xml.open(
                "bpmn:definitions",
                "xmlns:bpmn",
                OMG + "BPMN/20100524/MODEL",
                "xmlns:bpmndi",
                OMG + "BPMN/20100524/DI",
                "xmlns:dc",
                OMG + "DD/20100524/DC",
                "xmlns:di",
                OMG + "DD/20100524/DI",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xmlns",
                SPACE + chart.kind(),
                "id",
                "chain-" + chart.kind(),
                "targetNamespace",
                SPACE + chart.kind(),
                "exporter",
                "Tongxin");
        resources();
        process();
        new BpmnDiagram(bpmn, xml).write();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml.close();
    }

    private void resources() {
        for (var card : chart.cards()) {
            card.rows().forEach(row -> row.who().forEach(this::resource));
        }
        chart.common().forEach(common -> common.who().forEach(this::resource));
        roles.forEach((name, id) -> xml.empty("bpmn:resource", "id", id, "name", name));
    }

    private void resource(String name) {
        roles.computeIfAbsent(name, _ -> "role-" + (roles.size() + 1));
    }

    private void process() {
        var kind = words.say("chart.kind." + chart.kind());
        var title = words.say("chart.title", kind, String.valueOf(chart.version()));
        var id = "process-" + chart.kind();
        xml.open("bpmn:collaboration", "id", BpmnDiagram.COLLABORATION);
        xml.empty("bpmn:participant", "id", BpmnPlan.POOL, "name", kind, "processRef", id);
        xml.close();
        xml.open("bpmn:process", "id", id, "name", title, "isExecutable", "false");
        if (!chart.common().isEmpty()) {
            xml.text("bpmn:documentation", common());
        }
        lanes();
        xml.open("bpmn:startEvent", "id", Bpmn.START);
        flows(Bpmn.START);
        xml.close();
        bpmn.rooms().forEach(this::room);
        bpmn.lanes().forEach(lane -> lane.ends().forEach(this::end));
        bpmn.ways().forEach(this::way);
        xml.close();
    }

    /// Acts of many stages, which stand in no one of them.
    private String common() {
        var told = new StringBuilder(words.say("chart.common"));
        for (var one : chart.common()) {
            var who = String.join(mark(words), one.who());
            var stages = String.join(mark(words), one.stages());
            told.append('\n').append(words.say("chart.common.act", one.name(), who, stages));
        }
        return told.toString();
    }

    private void lanes() {
        xml.open("bpmn:laneSet", "id", "steps");
        for (var lane : bpmn.lanes()) {
            xml.open("bpmn:lane", "id", BpmnPlan.lane(lane), "name", step(lane.step()));
            bpmn.nodes(lane).forEach(node -> xml.text("bpmn:flowNodeRef", node));
            xml.close();
        }
        xml.close();
    }

    private String step(Step step) {
        return words.say("chart.step." + step.name().toLowerCase(Locale.ROOT));
    }

    private void flows(String id) {
        bpmn.into(id).forEach(way -> xml.text("bpmn:incoming", way.id()));
        bpmn.from(id).forEach(way -> xml.text("bpmn:outgoing", way.id()));
    }

    private void room(Room room) {
        xml.open("bpmn:adHocSubProcess", "id", room.id(), "name", room.card().name());
        flows(room.id());
        room.tasks().forEach(row -> task(room, row));
        var away = words.say("chart.until");
        xml.text("bpmn:completionCondition", away, "xsi:type", "bpmn:tFormalExpression");
        xml.close();
        if (room.isForked()) {
            fork(room.fork(), room.card().name());
        }
        room.timers().forEach(timer -> timer(room, timer));
    }

    private void task(Room room, Row row) {
        xml.open("bpmn:userTask", "id", room.task(row), "name", row.name());
        for (var who : row.who()) {
            xml.open("bpmn:potentialOwner", "name", who);
            xml.text("bpmn:resourceRef", roles.getOrDefault(who, ""));
            xml.close();
        }
        xml.close();
    }

    private void fork(String id, String from) {
        xml.open("bpmn:exclusiveGateway", "id", id, "name", words.say("chart.fork", from));
        flows(id);
        xml.close();
    }

    private void timer(Room room, Timer timer) {
        var limit = words.say("limit." + timer.limit());
        xml.open(
                "bpmn:boundaryEvent",
                "id",
                timer.id(),
                "name",
                timer.name().isEmpty() ? words.say("chart.limit", limit) : timer.name(),
                "attachedToRef",
                room.id(),
                "cancelActivity",
                String.valueOf(timer.interrupts()));
        flows(timer.id());
        xml.open("bpmn:timerEventDefinition", "id", "timer-" + timer.id());
        xml.text("bpmn:timeDuration", timer.limit(), "xsi:type", "bpmn:tFormalExpression");
        xml.close().close();
        if (timer.isForked()) {
            fork(timer.fork(), limit);
        }
        if (!timer.interrupts()) {
            xml.open("bpmn:endEvent", "id", timer.note(), "name", words.say("chart.noted"));
            flows(timer.note());
            xml.close();
        }
    }

    private void end(Card card) {
        xml.open("bpmn:endEvent", "id", Bpmn.stage(card.code()), "name", card.name());
        flows(Bpmn.stage(card.code()));
        xml.close();
    }

    private void way(Way way) {
        xml.empty(
                "bpmn:sequenceFlow",
                "id",
                way.id(),
                "name",
                way.name(),
                "sourceRef",
                way.from(),
                "targetRef",
                way.to());
    }
}
