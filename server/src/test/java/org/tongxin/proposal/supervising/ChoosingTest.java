package org.tongxin.proposal.supervising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.proposal.supervising.SupervisionWords.chosen;
import static org.tongxin.proposal.supervising.SupervisionWords.confirmed;
import static org.tongxin.proposal.supervising.SupervisionWords.ended;
import static org.tongxin.proposal.supervising.SupervisionWords.failed;
import static org.tongxin.proposal.supervising.SupervisionWords.nominated;
import static org.tongxin.proposal.supervising.SupervisionWords.noticed;
import static org.tongxin.proposal.supervising.SupervisionWords.objected;
import static org.tongxin.proposal.supervising.SupervisionWords.passed;
import static org.tongxin.proposal.supervising.SupervisionWords.shortListed;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongxin.chain.Chain;
import org.tongxin.chain.Field;
import org.tongxin.matter.Actor;
import org.tongxin.proposal.Office;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalStory;
import org.tongxin.proposal.packs.SupervisionRules;
import org.tongxin.proposal.supervising.SupervisionFact.KeyConfirmed;
import org.tongxin.proposal.supervising.SupervisionFact.KeyDropped;
import org.tongxin.proposal.supervising.SupervisionFact.KeyEnded;
import org.tongxin.proposal.supervising.SupervisionFact.KeyJudged;
import org.tongxin.proposal.supervising.SupervisionFact.KeyNominated;

/// How key proposals are chosen. Invariant 17 of proposals.
class ChoosingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    private static final ProposalStory DISPATCHED =
            ProposalStory.given(
                    ProposalStory.raised(),
                    ProposalStory.docketed(),
                    ProposalStory.dispatched("transport"));

    private static final ProposalStory BEFORE_NOTICE =
            DISPATCHED.and(
                    nominated(),
                    shortListed(),
                    passed("committee"),
                    passed("consultation"),
                    passed("chair"));

    private static List<String> offered(Proposal proposal, Actor actor) {
        return Office.KIND.chain().available(proposal, actor, DAY).stream()
                .map(Chain.Available::name)
                .filter(name -> name.endsWith("-key"))
                .toList();
    }

    private static List<String> gates(Proposal proposal) {
        return Office.KIND
                .chain()
                .asking(proposal, "key-reviews", 0, DAY)
                .orElseThrow()
                .fields()
                .stream()
                .filter(field -> field.name().equals("gate"))
                .flatMap(field -> field.options().stream())
                .map(Field.Option::code)
                .toList();
    }

    private static SupervisionRules rules(String place) {
        return Office.packs(place).on(DAY).supervision();
    }

    @Test
    void unitsAndCommitteesNominateInTheirOwnName() {
        var unit = Office.of("transport", "unit-head");
        DISPATCHED.when(nominated().by(unit)).then(KeyNominated.class);
        DISPATCHED.when(nominated("finance").by(unit)).thenRefused("only-in-own-name");
    }

    @Test
    void theOfficeEntersNominationsOfOthersAndEachOnce() {
        var once = DISPATCHED.and(nominated("zhoukou-party-office"));
        once.when(nominated("zhoukou-party-office")).thenRefused("nominated-already");
        assertThat(once.and(nominated()).now().supervision().key().nominations())
                .extracting(KeyNominated::unit)
                .containsExactly("zhoukou-party-office", "zhoukou-proposal-office");
    }

    @Test
    void gatesDecideInTheOrderOfThePack() {
        var listed = DISPATCHED.and(nominated(), shortListed());
        assertThat(gates(listed.now())).containsExactly("committee");
        assertThat(gates(listed.and(passed("committee")).now())).containsExactly("consultation");
        listed.when(passed("committee").by(SupervisionWords.COMMITTEE)).then(KeyJudged.class);
    }

    @Test
    void whatAGateDoesNotPassIsNotChosenAndMayBeNominatedAnew() {
        var lost = DISPATCHED.and(nominated(), shortListed(), failed("committee"));
        assertThat(lost.now().supervision().key().standing()).isEqualTo(Key.Standing.NOT_CHOSEN);
        assertThat(lost.and(nominated()).now().supervision().key().judged()).isEmpty();
    }

    @Test
    void itIsToldToThePublicForSoManyDays() {
        BEFORE_NOTICE.when(noticed("2026-03-13", "2026-03-16")).thenRefused("notice-too-short");
        assertThat(offered(BEFORE_NOTICE.now(), Office.OFFICE))
                .containsExactly("notice-key", "end-key");
    }

    @Test
    void itIsOneOnceTheNoticeIsOverWhateverWasObjected() {
        var told = BEFORE_NOTICE.and(noticed("2026-03-13", "2026-03-17"), objected());
        told.when(confirmed().on("2026-03-17")).thenRefused("notice-running");
        told.when(confirmed().on("2026-03-18")).then(KeyConfirmed.class).stands("handling");
    }

    @Test
    void everybodyWhoSeesItIsToldThatItIsOne() {
        var now = DISPATCHED.and(chosen()).now();
        assertThat(now.facets()).contains("key:any", "key:confirmed", "key:running");
        assertThat(now.attributes()).containsEntry("key", "yes");
    }

    @Test
    void itMayBeEndedBeforeAndAfterwards() {
        DISPATCHED.and(nominated()).when(ended()).then(KeyDropped.class);
        var end = DISPATCHED.and(chosen()).and(ended()).now();
        DISPATCHED.and(chosen()).when(ended()).then(KeyEnded.class);
        assertThat(end.attributes()).doesNotContainKey("key");
    }

    @Test
    void whatIsOnlyNominatedIsNobodysBusiness() {
        assertThat(DISPATCHED.and(nominated()).now().attributes()).doesNotContainKey("key");
        assertThat(offered(DISPATCHED.and(nominated()).now(), Office.MEMBER)).isEmpty();
    }

    @Test
    void placesChooseByOtherGates() {
        assertThat(rules("yunxi-a").gates())
                .extracting(Field.Option::code)
                .containsExactly("consultation", "committee", "standing");
        assertThat(rules("yunxi-b").gates())
                .extracting(Field.Option::zh)
                .containsExactly("提案委员会会议", "主席会议");
        assertThat(rules("yunxi-b").noticeDays()).isZero();
    }

    @Test
    void whereThereIsNoPublicNoticeTheGatesAreEnough() {
        var told = DISPATCHED.and(nominated(), shortListed(), passed("committee"), passed("chair"));
        var office = told.office(Office.in("yunxi-b"));
        assertThat(office.state().supervision().key().standing()).isEqualTo(Key.Standing.PASSED);
        confirmed().in(office);
        assertThat(office.state().supervision().key().isConfirmed()).isTrue();
    }
}
