package org.tongxin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongxin.matter.Moment;

/// Invariants 2 and 3 of demo: what is told of each matter, before anything is played.
class PlotTest {

    static final Path ZHOUKOU = Path.of("../places/zhoukou");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    static final List<Topic> TOPICS = Topic.read(ZHOUKOU);
    static final Troupe TROUPE = Troupe.read(ZHOUKOU);

    @Test
    void theSameNumberAndDayGiveTheSameLife() {
        assertThat(lives(100)).isEqualTo(lives(100));
        assertThat(Plot.of(TROUPE, TOPICS, 7, TODAY.plusDays(1)))
                .isNotEqualTo(Plot.of(TROUPE, TOPICS, 7, TODAY));
    }

    @Test
    void everyLifeIsInOrderAndNoneGoesBeyondTheDay() {
        for (var scenes : lives(500)) {
            assertThat(scenes).isSortedAccordingTo(Comparator.comparing(Scene::at));
            assertThat(scenes.getLast().at()).isBefore(TODAY.atStartOfDay(Moment.ZONE).toInstant());
            assertThat(scenes.getFirst().action()).isEqualTo("submit");
        }
    }

    @Test
    void aHundredMattersAreOfFortyTopicsAndMoreAndNoTwoAreAlike() {
        var titles = lives(100).stream().map(it -> it.getFirst().raw().get("title")).toList();
        assertThat(titles).doesNotHaveDuplicates();
        assertThat(TOPICS).hasSizeGreaterThanOrEqualTo(40);
        assertThat(titles).allMatch(title -> title.toString().length() <= 50);
        assertThat(titles).noneMatch(title -> title.toString().contains("{"));
    }

    @Test
    void everyActAndEveryEndingComesUp() {
        var acts =
                lives(25).stream()
                        .flatMap(List::stream)
                        .map(Scene::action)
                        .collect(Collectors.toSet());
        assertThat(acts)
                .isEqualTo(
                        Set.of(
                                "submit",
                                "docket",
                                "decline",
                                "dispatch",
                                "sign-for",
                                "contact",
                                "reply",
                                "sign-off",
                                "send",
                                "send-back",
                                "rate"));
        assertThat(IntStream.range(0, 25).mapToObj(Ending::of).distinct()).hasSize(12);
    }

    @Test
    void theMattersSayThatTheyAreInvented() throws IOException {
        for (var file : List.of("city", "economy", "farming", "people")) {
            assertThat(Topic.yaml(ZHOUKOU.resolve("matters/" + file + ".yaml")).get("invented"))
                    .isEqualTo(true);
        }
    }

    private static List<List<Scene>> lives(int count) {
        return IntStream.range(0, count)
                .mapToObj(no -> Plot.of(TROUPE, TOPICS, no, TODAY))
                .toList();
    }
}
