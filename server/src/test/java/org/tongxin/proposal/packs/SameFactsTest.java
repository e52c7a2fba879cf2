package org.tongxin.proposal.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.proposal.ProposalStory.dispatched;
import static org.tongxin.proposal.ProposalStory.docketed;
import static org.tongxin.proposal.ProposalStory.given;
import static org.tongxin.proposal.ProposalStory.handled;
import static org.tongxin.proposal.ProposalStory.raised;
import static org.tongxin.proposal.ProposalStory.rated;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongxin.chain.Field.Option;
import org.tongxin.matter.Matter.Deadline;
import org.tongxin.matter.Moment;
import org.tongxin.proposal.Office;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalStory;

/// The same facts, read by two places that decide differently on purpose: `yunxi-a` and `yunxi-b`.
/// Invariant 15 of proposal.
class SameFactsTest {

    static final ProposalStory STORY = given(raised(), docketed(), dispatched("transport"));

    static final Instant WINTER = at("2026-11-25");

    @Test
    void oneClassHasTwoLetters() {
        assertThat(letters("yunxi-a")).containsExactly("A", "B", "C", "D", "D");
        assertThat(letters("yunxi-b")).containsExactly("A", "B", "B", "C", "C");
    }

    @Test
    void whatWasRaisedAtThePlenaryIsAnsweredInFiveMonthsOrInTwo() {
        assertThat(replyIn("yunxi-a")).isEqualTo(at("2026-08-13"));
        assertThat(replyIn("yunxi-b")).isEqualTo(at("2026-05-13"));
    }

    @Test
    void theFiveMonthsAreThoseOfThePlenaryOnly() {
        var pack = Office.packs("yunxi-a").on(ProposalStory.DAY);
        var from = at("2026-03-12");
        assertThat(pack.inSeason("plenary").clock("reply", 1, from).dueAt())
                .isEqualTo(at("2026-08-13"));
        assertThat(pack.inSeason("off-season").clock("reply", 1, from).dueAt())
                .isEqualTo(at("2026-06-13"));
        assertThat(pack.inSeason("plenary").clock("reply", 1, from).article()).contains("全会提案");
    }

    @Test
    void aDeadlineOnceSetIsNotReadAnew() {
        var now = STORY.office(Office.in("yunxi-a")).state();
        var folded = Office.kind("yunxi-b").blank();
        for (var fact : STORY.office(Office.in("yunxi-a")).history()) {
            folded = Office.kind("yunxi-b").fold(folded, fact);
        }
        assertThat(due(folded)).isEqualTo(due(now));
    }

    @Test
    void oneRatesInFourDegreesOrInThree() {
        assertThat(words(Office.kind("yunxi-a").options("degree")))
                .containsExactly("很满意", "满意", "基本满意", "不满意");
        assertThat(words(Office.kind("yunxi-b").options("degree")))
                .containsExactly("满意", "基本满意", "不满意");
    }

    @Test
    void whoeverIsVerySatisfiedIsNotAskedAgain() {
        var rated = STORY.and(handled(1)).and(rated(1, "very"));
        assertThat(rated.office(Office.in("yunxi-a")).state().stage()).isEqualTo("closed");
    }

    @Test
    void aSectorProposesAllTheYearOrInThePlenaryOnly() {
        var inA = Office.packs("yunxi-a").on(LocalDate.of(2026, 11, 25));
        var inB = Office.packs("yunxi-b").on(LocalDate.of(2026, 11, 25));
        assertThat(inA.plenaryOnly()).contains("sector", "group");
        assertThat(inB.plenaryOnly()).isEmpty();
    }

    @Test
    void oneInstantIsInSeasonHereAndNotThere() {
        var inA = Office.packs("yunxi-a").on(LocalDate.of(2026, 11, 25));
        var inB = Office.packs("yunxi-b").on(LocalDate.of(2026, 11, 25));
        assertThat(List.of(inA.season(WINTER), inB.season(WINTER)))
                .containsExactly("off-season", "plenary");
        assertThat(List.of(inA.sessionYear(WINTER), inB.sessionYear(WINTER)))
                .containsExactly(2026, 2027);
    }

    @Test
    void mergedProposalsAreOneCaseOrEachAnswered() {
        assertThat(practices("yunxi-a")).containsExactly("one-case");
        assertThat(practices("yunxi-b")).containsExactly("together");
    }

    private static List<String> letters(String place) {
        var matter = STORY.now().matter();
        return List.of("resolved", "in-progress", "planned", "reference", "not-feasible").stream()
                .map(outcome -> Office.kind(place).letter(matter, outcome))
                .toList();
    }

    private static List<String> practices(String place) {
        var pack = Office.packs(place).on(ProposalStory.DAY);
        return pack.mergePractices().stream().map(Option::code).toList();
    }

    private static List<String> words(List<Option> options) {
        return options.stream().map(Option::zh).toList();
    }

    private static Instant replyIn(String place) {
        return due(STORY.office(Office.in(place)).state());
    }

    private static Instant due(Proposal proposal) {
        return proposal.matter().owed("reply", 1).map(Deadline::dueAt).orElseThrow();
    }

    private static Instant at(String day) {
        return LocalDate.parse(day).atStartOfDay(Moment.ZONE).toInstant();
    }
}
