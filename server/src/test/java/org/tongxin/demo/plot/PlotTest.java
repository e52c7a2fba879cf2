package org.tongxin.demo.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
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

    private static final String ACTS =
            """
            enter-for confirm-entry co-sign decline-co-signing return revise pre-review convert withdraw
            assign object confirm dispatch sign-for hand-back reassign
            refuse-hand-back opine ask-extension grant-extension refuse-extension
            contact reply sign-off send-back send rate re-handle conclude claim
            verify dispute put-off give-up merge unmerge
            """;

    @Test
    void theSameNumberAndDayGiveTheSameLife() {
        assertThat(lives(100)).isEqualTo(lives(100));
        assertThat(lives(100, TODAY.plusDays(1))).isNotEqualTo(lives(100));
    }

    @Test
    void everyLifeIsInOrderAndNoneGoesBeyondTheDay() {
        for (var scenes : lives(500)) {
            assertThat(scenes).isSortedAccordingTo(Comparator.comparing(Scene::at));
            assertThat(scenes.getLast().at()).isBefore(TODAY.atStartOfDay(Moment.ZONE).toInstant());
            assertThat(scenes.getFirst().action()).isIn("submit", "enter-for");
        }
    }

    @Test
    void fourHundredMattersAreOfFortyTopicsAndMoreAndNoTwoAreAlike() {
        var titles = lives(400).stream().map(it -> it.getFirst().raw().get("title")).toList();
        assertThat(titles).doesNotHaveDuplicates();
        assertThat(TOPICS).hasSizeGreaterThanOrEqualTo(40);
        assertThat(titles).allMatch(title -> title.toString().length() <= 50);
        assertThat(titles).noneMatch(title -> title.toString().contains("{"));
    }

    /// A page of the demo that has nothing true to show would tell nobody what it is for.
    @Test
    void everyKindOfActComesUp() {
        var acts =
                lives(400).stream()
                        .flatMap(List::stream)
                        .map(Scene::action)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(acts).contains(ACTS.strip().split("\\s+"));
    }

    /// In both practices, and each by one that is there whenever the other is.
    @Test
    void someAreMergedIntoAPlainOneBehindThem() {
        var merging =
                lives(400).stream()
                        .flatMap(List::stream)
                        .filter(scene -> scene.action().equals("merge"))
                        .toList();
        assertThat(merging).allMatch(scene -> scene.on() < scene.matter());
        assertThat(merging)
                .extracting(scene -> scene.raw().get("practice"))
                .contains("together", "one-case");
    }

    /// Whoever is asked to sign has a day for it: until the night of the day on which it is opened.
    @Test
    void someWaitForCoSignersOnWhateverDayItIsOpened() {
        for (var day : List.of("2026-11-26", "2026-11-29", "2027-02-17", "2026-01-01")) {
            var today = LocalDate.parse(day);
            var asking =
                    lives(60, today).stream()
                            .filter(life -> day(life.getLast()).equals(today.minusDays(1)))
                            .filter(life -> life.getFirst().raw().containsKey("co-signers"))
                            .filter(life -> life.size() < 3)
                            .toList();
            assertThat(asking).hasSizeGreaterThan(1);
            assertThat(asking)
                    .allMatch(
                            life ->
                                    life.getFirst()
                                            .at()
                                            .isAfter(
                                                    today.minusDays(1)
                                                            .atTime(22, 59)
                                                            .atZone(Moment.ZONE)
                                                            .toInstant()));
        }
    }

    @Test
    void papersHangOnSomeOfProposalsRepliesAndPromisesKept() {
        var withPapers =
                lives(100).stream()
                        .flatMap(List::stream)
                        .filter(scene -> scene.raw().containsKey("attachments"))
                        .map(Scene::action)
                        .distinct()
                        .toList();
        assertThat(withPapers).contains("submit", "reply", "claim");
    }

    @Test
    void theTwoYearsAreFilledAndPlenarySessionsMost() {
        var days = lives(400).stream().map(life -> day(life.getFirst())).sorted().toList();
        assertThat(days.getFirst()).isBetween(TODAY.minusDays(760), TODAY.minusDays(600));
        assertThat(days.getLast()).isAfter(TODAY.minusDays(15));
        var january = days.stream().filter(day -> day.getMonthValue() == 1).count();
        assertThat(january).isGreaterThan(days.size() / 6);
    }

    private static LocalDate day(Scene scene) {
        return LocalDate.ofInstant(scene.at(), Moment.ZONE);
    }

    @Test
    void theMattersSayThatTheyAreInvented() throws IOException {
        for (var file : List.of("city", "economy", "farming", "people")) {
            assertThat(Topic.yaml(ZHOUKOU.resolve("matters/" + file + ".yaml")).get("invented"))
                    .isEqualTo(true);
        }
    }

    private static List<List<Scene>> lives(int count) {
        return lives(count, TODAY);
    }

    private static List<List<Scene>> lives(int count, LocalDate today) {
        return IntStream.range(0, count)
                .mapToObj(no -> Plot.of(TROUPE, TOPICS, no, today))
                .toList();
    }
}
