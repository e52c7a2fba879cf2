package org.tongxin.drawing.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongxin.drawing.Chart;
import org.tongxin.drawing.Chart.Row;
import org.tongxin.drawing.Winding;
import org.tongxin.shell.WordBook;
import org.tongxin.shell.Words;
import org.xml.sax.SAXException;

/// Chains as BPMN 2.0 XML. Invariant 3 of drawings, held against a chain more winding than any
/// there is.
class ChainBpmnTest {

    private static final String SCHEMA = "/org/camunda/bpm/model/bpmn/schema/BPMN20.xsd";
    private static final Words ZH = new WordBook().in(Locale.SIMPLIFIED_CHINESE);
    private static final Words EN = new WordBook().in(Locale.ENGLISH);

    static Stream<Words> languages() {
        return Stream.of(ZH, EN);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aChainIsAsTheSchemaOfBpmnWantsIt(Words words) throws SAXException, IOException {
        var schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(Objects.requireNonNull(getClass().getResource(SCHEMA)));
        var xml = ChainBpmn.of(Winding.chain(), words);
        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
    }

    @Test
    void everyActIsATaskInEveryStageWhereItCanBeTaken() {
        var model = model();
        for (var card : Chart.of(Winding.chain(), ZH).cards()) {
            var acts = card.rows().stream().filter(row -> !row.silent()).map(Row::name).toList();
            var tasks = model.select("[id=stage-%s] > bpmn|userTask".formatted(card.code()));
            assertThat(tasks.eachAttr("name")).isEqualTo(acts);
        }
    }

    @Test
    void whoMayIsToldAtTheTask() {
        var task = model().select("[id=act-review-docket]").getFirst();
        assertThat(task.select("[name]").eachAttr("name")).containsExactly("立案", "提案办公室", "提案委员会");
    }

    @Test
    void everyWayLeadsWhereTheActOrTheSilenceLeads() {
        var bpmn = Bpmn.of(Chart.of(Winding.chain(), ZH), "、");
        var room = bpmn.rooms().stream().filter(one -> one.id().equals("stage-feedback"));
        var feedback = room.findFirst().orElseThrow();
        assertThat(bpmn.from(feedback.exit()).map(Bpmn.Way::to))
                .containsExactly("stage-handling", "stage-closed");
        var silence = feedback.timers().getFirst();
        assertThat(silence.interrupts()).isTrue();
        assertThat(bpmn.from(silence.exit()).map(Bpmn.Way::to))
                .containsExactly("stage-handling", "stage-closed");
    }

    @Test
    void aLimitThatIsOnlyNotedInterruptsNothing() {
        var model = model();
        var reply = model.select("[id=limit-handling-reply]");
        assertThat(reply.attr("cancelActivity")).isEqualTo("false");
        assertThat(model.select("[sourceRef=limit-handling-reply]").attr("targetRef"))
                .isEqualTo("noted-limit-handling-reply");
    }

    @Test
    void everyElementHasItsPlaceInThePictureAndItsLane() {
        var model = model();
        var drawn = model.select("bpmndi|BPMNShape, bpmndi|BPMNEdge").eachAttr("bpmnElement");
        assertThat(drawn).doesNotHaveDuplicates();
        var wanted = new ArrayList<>(List.of("pool"));
        wanted.addAll(model.select("bpmn|lane").eachAttr("id"));
        wanted.addAll(model.select("bpmn|sequenceFlow").eachAttr("id"));
        wanted.addAll(model.select("bpmn|userTask").eachAttr("id"));
        var nodes = "bpmn|process > [id]:not(bpmn|sequenceFlow):not(bpmn|laneSet)";
        var outer = model.select(nodes).eachAttr("id");
        wanted.addAll(outer);
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(model.select("bpmn|flowNodeRef").eachText())
                .containsExactlyInAnyOrderElementsOf(outer);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nothingLiesOnAnotherThing(Words words) {
        var bpmn = Bpmn.of(Chart.of(Winding.chain(), words), "、");
        var plan = BpmnPlan.of(bpmn);
        var inner = new HashSet<String>();
        bpmn.lanes().forEach(lane -> inner.addAll(bpmn.nodes(lane)));
        inner.removeIf(id -> id.startsWith("limit-"));
        for (var one : inner) {
            assertThat(inner.stream().filter(other -> meets(plan.shape(one), plan.shape(other))))
                    .containsExactly(one);
        }
    }

    private static boolean meets(Shape one, Shape other) {
        return one.x() < other.right()
                && other.x() < one.right()
                && one.y() < other.bottom()
                && other.y() < one.bottom();
    }

    private static Document model() {
        return Jsoup.parse(ChainBpmn.of(Winding.chain(), ZH), "", Parser.xmlParser());
    }
}
