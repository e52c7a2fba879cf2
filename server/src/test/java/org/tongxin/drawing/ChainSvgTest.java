package org.tongxin.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongxin.drawing.Plan.Wire;
import org.tongxin.shell.WordBook;
import org.tongxin.shell.Words;

/// Chains as pictures, in both languages. Invariants 1 and 2 of drawings, held against a chain more
/// winding than any there is.
class ChainSvgTest {

    private static final Words ZH = new WordBook().in(Locale.SIMPLIFIED_CHINESE);
    private static final Words EN = new WordBook().in(Locale.ENGLISH);

    /// Where something is, in pixels.
    private record Room(double left, double top, double right, double bottom) {
        boolean meets(Room other) {
            return left < other.right
                    && other.left < right
                    && top < other.bottom
                    && other.top < bottom;
        }
    }

    static Stream<Words> languages() {
        return Stream.of(ZH, EN);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyActIsDrawnAtEveryStageWhereItCanBeTaken(Words words) {
        var chart = Chart.of(Winding.chain(), words);
        for (var action : Winding.chain().actions()) {
            for (var stage : action.from()) {
                var row = chart.card(stage).rows().stream().map(Chart.Row::code);
                var common = chart.common().stream().map(Chart.Common::code);
                assertThat(Stream.concat(row, common)).contains(action.name());
            }
        }
        assertThat(drawing(words).select("text").eachText())
                .containsAll(chart.cards().stream().skip(5).map(Chart.Card::name).toList());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyWayIsOneArrow(Words words) {
        var chart = Chart.of(Winding.chain(), words);
        var plan = Planning.of(chart, words.chinese());
        for (var card : chart.cards()) {
            for (var row : card.rows()) {
                assertThat(plan.wires().stream().filter(w -> w.from().equals(card.code())))
                        .extracting(Wire::to)
                        .containsAll(row.to());
            }
        }
        assertThat(drawing(words).select("path[fill=none]")).hasSameSizeAs(plan.wires());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTextLiesOnAnother(Words words) {
        var rooms = drawing(words).select("text").stream().map(ChainSvgTest::room).toList();
        for (var one : rooms) {
            assertThat(rooms.stream().filter(one::meets)).as("at %s", one).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noArrowRunsOverAText(Words words) {
        var texts = drawing(words).select("text").stream().map(ChainSvgTest::room).toList();
        var plan = Planning.of(Chart.of(Winding.chain(), words), words.chinese());
        for (var wire : plan.wires()) {
            for (var i = 1; i < wire.points().size(); i++) {
                var stretch = room(wire.points().get(i - 1), wire.points().get(i));
                assertThat(texts).as("%s", wire).noneMatch(stretch::meets);
            }
        }
    }

    @Test
    void theStageReachedIsMarkedAndSaid() {
        var drawing =
                Jsoup.parse(ChainSvg.at(Winding.chain(), "handling", ZH), "", Parser.xmlParser());
        assertThat(drawing.select("rect.tx-chain-here")).hasSize(1);
        assertThat(drawing.select("text.tx-chain-now").text()).isEqualTo("办理（当前阶段）");
        assertThat(drawing.select("desc").text()).contains("办理（当前阶段）：签收、");
    }

    @Test
    void aPictureHasAnAccessibleNameAndNothingFromElsewhere() {
        var svg = drawing(ZH).child(0);
        assertThat(svg.attr("role")).isEqualTo("img");
        for (var id : svg.attr("aria-labelledby").split(" ")) {
            assertThat(svg.select("#" + id)).hasSize(1);
        }
        assertThat(svg.outerHtml()).doesNotContain("href", "url(", "<style", "style=");
    }

    private static Document drawing(Words words) {
        return Jsoup.parse(ChainSvg.of(Winding.chain(), words), "", Parser.xmlParser());
    }

    private static Room room(Element text) {
        var size = Double.parseDouble(text.attr("font-size"));
        var wide = Type.width(text.text(), size);
        var x = Double.parseDouble(text.attr("x")) - (text.hasAttr("text-anchor") ? wide : 0);
        var y = Double.parseDouble(text.attr("y"));
        return new Room(x, y - size, x + wide, y + 2);
    }

    private static Room room(Plan.Point from, Plan.Point to) {
        return new Room(
                Math.min(from.x(), to.x()) - 0.5,
                Math.min(from.y(), to.y()) - 0.5,
                Math.max(from.x(), to.x()) + 0.5,
                Math.max(from.y(), to.y()) + 0.5);
    }
}
