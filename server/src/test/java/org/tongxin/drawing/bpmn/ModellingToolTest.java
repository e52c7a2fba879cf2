package org.tongxin.drawing.bpmn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tongxin.drawing.Winding;
import org.tongxin.portal.Chromium;
import org.tongxin.shell.WordBook;

/// What a modelling tool makes of a chain. `bpmn-moddle` reads BPMN for bpmn.io and for all that is
/// built upon it; it lies in `src/test/resources/bpmn-moddle` as its authors publish it (npm:
/// bpmn-moddle 10.3.1, moddle 8.2.1, moddle-xml 12.3.2, min-dash 5.1.0, saxen 11.2.0; MIT).
class ModellingToolTest {

    private static final List<String> SCRIPTS =
            List.of("bpmn-moddle", "moddle", "moddle-xml", "min-dash", "saxen");

    private static final String READ =
            """
            async xml => {
              const {BpmnModdle} = await import('bpmn-moddle');
              const read = await new BpmnModdle().fromXML(xml);
              const all = Object.values(read.elementsById);
              const flows = all.filter(one => one.$type === 'bpmn:SequenceFlow');
              const nodes = all.filter(one => one.$instanceOf('bpmn:FlowNode'));
              const shapes = all.filter(one => one.$type === 'bpmndi:BPMNShape');
              const drawn = new Set(shapes.map(one => one.bpmnElement));
              const lanes = all.filter(one => one.$type === 'bpmn:Lane');
              const inLanes = new Set(lanes.flatMap(one => one.flowNodeRef));
              const isOuter = one => one.$parent.$type === 'bpmn:Process';
              return {
                warnings: read.warnings.map(one => one.message),
                nodes: nodes.length,
                flows: flows.length,
                loose: flows.filter(one => !one.sourceRef || !one.targetRef).map(one => one.id),
                hidden: nodes.filter(one => !drawn.has(one)).map(one => one.id),
                outside: nodes.filter(one => isOuter(one) && !inLanes.has(one)).map(one => one.id)
              };
            }
            """;

    @Test
    void aToolReadsAChainWithoutAWarning() throws IOException {
        var words = new WordBook().in(Locale.SIMPLIFIED_CHINESE);
        var xml = ChainBpmn.of(Winding.chain(), words);
        try (var chromium = new Chromium()) {
            var page = chromium.lone(files());
            assertThat(page.evaluate(READ, xml))
                    .isEqualTo(
                            Map.of(
                                    "warnings",
                                    List.of(),
                                    "nodes",
                                    nodes(xml),
                                    "flows",
                                    xml.split("<bpmn:sequenceFlow ", -1).length - 1,
                                    "loose",
                                    List.of(),
                                    "hidden",
                                    List.of(),
                                    "outside",
                                    List.of()));
        }
    }

    private static int nodes(String xml) {
        var kinds = "startEvent|endEvent|boundaryEvent|exclusiveGateway|adHocSubProcess|userTask";
        return xml.split("<bpmn:(%s) ".formatted(kinds), -1).length - 1;
    }

    private static Map<String, String> files() throws IOException {
        var files = new HashMap<String, String>();
        var imports = new HashMap<String, String>();
        for (var script : SCRIPTS) {
            files.put(script + ".js", resource("/bpmn-moddle/%s.js".formatted(script)));
            imports.put("\"" + script + "\"", "\"/" + script + ".js\"");
        }
        var map = "{\"imports\":%s}".formatted(imports.toString().replace('=', ':'));
        files.put("", "<!doctype html><script type=importmap>" + map + "</script>");
        return files;
    }

    private static String resource(String name) throws IOException {
        try (var in = ModellingToolTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        }
    }
}
