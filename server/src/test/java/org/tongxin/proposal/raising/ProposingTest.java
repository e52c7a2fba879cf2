package org.tongxin.proposal.raising;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.proposal.ProposalStory.given;
import static org.tongxin.proposal.ProposalStory.told;
import static org.tongxin.proposal.raising.RaisingWords.COLLECTIVE;
import static org.tongxin.proposal.raising.RaisingWords.as;
import static org.tongxin.proposal.raising.RaisingWords.form;
import static org.tongxin.proposal.raising.RaisingWords.raisedBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Refusal;
import org.tongxin.proposal.Office;
import org.tongxin.proposal.ProposalFact.Submitted;
import org.tongxin.proposal.packs.Pack;
import org.tongxin.proposal.packs.PlacePacks;
import org.tongxin.rules.RulePacks;
import org.tongxin.workdays.Calendars;

/// Who may propose, and in which season.
class ProposingTest {

    @ParameterizedTest
    @CsvSource({
        "zhoukou, sector, 2027-01-01T00:00:00, accepted",
        "zhoukou, sector, 2027-03-31T23:59:59, accepted",
        "zhoukou, sector, 2027-04-01T00:00:00, not-in-season",
        "zhoukou, group, 2026-12-31T23:59:59, not-in-season",
        "zhoukou, party, 2027-06-01T09:00:00, accepted",
        "zhoukou, committee, 2027-06-01T09:00:00, accepted",
        "zhoukou, '', 2027-06-01T09:00:00, accepted",
        "yunxi, sector, 2027-06-01T09:00:00, accepted",
        "yunxi, liaison, 2027-06-01T09:00:00, accepted"
    })
    void someProposeDuringThePlenaryOnly(
            String place, String type, LocalDateTime at, String answer) {
        var when = new Moment(at.atZone(Moment.ZONE).toInstant(), COLLECTIVE, _ -> 1);
        var decision = Submitting.decide(pack(place), form().with(List.of(), as(type)), when);
        assertThat(answer(decision)).isEqualTo(answer);
    }

    @Test
    void whoComesTooEarlyIsToldWhenTheSeasonOpens() {
        var at = LocalDateTime.of(2027, 6, 1, 9, 0).atZone(Moment.ZONE).toInstant();
        var decision =
                Submitting.decide(
                        pack("zhoukou"),
                        form().with(List.of(), as("sector")),
                        new Moment(at, COLLECTIVE, _ -> 1));
        assertThat(((Decision.Refused) decision).why().mentions()).contains("2028-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sector", "collective", "party"})
    void aMemberProposesInHisOwnName(String type) {
        given().when(raisedBy(Office.MEMBER, type)).thenRefused("other-proposer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"member", "joint"})
    void aCollectiveIsNoMember(String type) {
        given().when(raisedBy(COLLECTIVE, type)).thenRefused("other-proposer");
    }

    @Test
    void whoSaysNothingIsWhatHisRoleSays() {
        assertThat(type(given().when(raisedBy(COLLECTIVE, "")).now().form()))
                .isEqualTo("collective");
        assertThat(type(given().when(raisedBy(COLLECTIVE, "party")).now().form()))
                .isEqualTo("party");
        assertThat(type(given().when(raisedBy(Office.MEMBER, "joint")).now().form()))
                .isEqualTo("member");
    }

    @Test
    void whatASectorTookBackAfterThePlenaryWaitsForTheNext() {
        var recall = told(new Revising.Recall(), COLLECTIVE).on("2026-03-30");
        var again = told(new Revising.Revise(form()), COLLECTIVE).on("2026-04-02");
        given(raisedBy(COLLECTIVE, "sector"), recall).when(again).thenRefused("not-in-season");
        given(raisedBy(COLLECTIVE, "party"), recall).when(again).stands("pre-review");
    }

    @ParameterizedTest
    @CsvSource({
        "zhoukou, 2027-03-31T23:59:59, plenary",
        "zhoukou, 2027-04-01T00:00:00, off-season",
        "yunxi, 2027-01-03T11:59:59, plenary",
        "yunxi, 2027-01-03T12:00:00, off-season"
    })
    void whatArrivesAfterTheCutOffCountsAsOffSeason(String place, LocalDateTime at, String season) {
        var when = new Moment(at.atZone(Moment.ZONE).toInstant(), Office.MEMBER, _ -> 1);
        var decision = (Decision.Accepted) Submitting.decide(pack(place), form(), when);
        assertThat(decision.facts())
                .filteredOn(Submitted.class::isInstance)
                .extracting(fact -> ((Submitted) fact).season())
                .containsExactly(season);
    }

    @Test
    void aKindOfUnitTellsItsType() {
        assertThat(pack("zhoukou").proposerOf("special-committee")).isEqualTo("committee");
        assertThat(pack("zhoukou").proposerOf("department")).isEmpty();
    }

    private static Pack pack(String place) {
        return new PlacePacks(RulePacks.of(Path.of("../places"), place), Calendars.published())
                .on(LocalDate.of(2026, 11, 1));
    }

    private static String type(@org.jspecify.annotations.Nullable Submitted form) {
        return requireNonNull(form).proposer();
    }

    private static String answer(Decision decision) {
        return decision instanceof Decision.Refused(Refusal why) ? why.code() : "accepted";
    }
}
