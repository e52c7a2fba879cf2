package org.tongxin.proposal.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.proposal.ProposalStory.byUnit;
import static org.tongxin.proposal.ProposalStory.contacted;
import static org.tongxin.proposal.ProposalStory.dispatched;
import static org.tongxin.proposal.ProposalStory.docketed;
import static org.tongxin.proposal.ProposalStory.given;
import static org.tongxin.proposal.ProposalStory.raised;
import static org.tongxin.proposal.ProposalStory.replied;
import static org.tongxin.proposal.ProposalStory.signedFor;
import static org.tongxin.proposal.ProposalStory.signedOff;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongxin.matter.Actor;
import org.tongxin.matter.State.Waiting;
import org.tongxin.proposal.Office;
import org.tongxin.proposal.ProposalFact.Distributed;
import org.tongxin.proposal.ProposalFact.GivenBack;
import org.tongxin.proposal.ProposalFact.TakenBack;
import org.tongxin.proposal.ProposalStory;
import org.tongxin.proposal.ProposalStory.Told;

/// A unit gives its task to one of its own, and gets it back. Invariant 19 of proposals.
class DistributingTest {

    private static final ProposalStory SIGNED_FOR =
            given(raised(), docketed(), dispatched("transport"), signedFor(1));

    private static Told to(String person, String by) {
        return byUnit(
                new Distributing.Distribute(
                        1, person, null, LocalDate.parse(by), Office.text("第一条请提出意见")),
                1,
                "unit-clerk");
    }

    private static Told toDepartment(String by) {
        return byUnit(
                new Distributing.Distribute(
                        1, "", Office.text("客运科"), LocalDate.parse(by), Office.text("请提出意见")),
                1,
                "unit-clerk");
    }

    private static Told back() {
        return byUnit(new Distributing.GiveBack(1, Office.text("已办")), 1, "unit-clerk");
    }

    private static Told backBy(String person) {
        var actor = Office.of("transport", "unit-clerk");
        return back().by(new Actor(person, "post-x", actor.unit(), actor.role()));
    }

    private static Told taken() {
        return byUnit(new Distributing.TakeBack(1), 1, "unit-clerk");
    }

    private static List<Waiting> within(ProposalStory story) {
        return story.now().waiting().stream()
                .filter(one -> one.action().equals("give-back"))
                .toList();
    }

    @Test
    void whoeverGetsATaskHasItOnHisDeskUntilTheInnerDay() {
        var given = SIGNED_FOR.and(to("p-8", "2026-03-20"));
        assertThat(within(given))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.scope()).isEqualTo("unit:transport/p-8");
                            assertThat(one.due()).isEqualTo("2026-03-20T15:59:59Z");
                        });
        assertThat(given.now().waiting()).hasSize(SIGNED_FOR.now().waiting().size() + 1);
    }

    @Test
    void theInnerDayIsNoClock() {
        SIGNED_FOR.when(to("p-8", "2026-03-20")).then(Distributed.class);
        assertThat(SIGNED_FOR.and(to("p-8", "2026-03-20")).now().matter().deadlines())
                .isEqualTo(SIGNED_FOR.now().matter().deadlines());
    }

    @Test
    void aDepartmentThatGetsItHasItOnTheClerksDesk() {
        var given = SIGNED_FOR.and(toDepartment("2026-03-20"));
        assertThat(within(given))
                .extracting(Waiting::scope)
                .containsExactly("unit:transport/unit-clerk");
        given.when(backBy("p-9")).then(GivenBack.class);
    }

    @Test
    void onlyWhoeverHasItGivesItBack() {
        var given = SIGNED_FOR.and(to("p-8", "2026-03-20"));
        given.when(backBy("p-9")).thenRefused("not-allowed");
        given.when(backBy("p-8")).then(GivenBack.class);
        assertThat(within(given.and(backBy("p-8")))).isEmpty();
        given.and(backBy("p-8")).when(backBy("p-8")).thenRefused("not-allowed");
    }

    @Test
    void theClerkTakesItBackOrGivesItToAnother() {
        var given = SIGNED_FOR.and(to("p-8", "2026-03-20"));
        given.when(taken()).then(TakenBack.class);
        given.and(taken()).when(taken()).thenRefused("not-at-this-stage");
        assertThat(within(given.and(to("p-9", "2026-03-23"))))
                .extracting(Waiting::scope)
                .containsExactly("unit:transport/p-9");
    }

    @Test
    void itIsGivenToSomebodyAndForADayBeforeTheUnitsOwn() {
        SIGNED_FOR.when(to("", "2026-03-20")).thenRefused("nobody-named");
        SIGNED_FOR.when(to("p-8", "2026-03-11")).thenRefused("inner-day-impossible");
        SIGNED_FOR.when(to("p-8", "2027-03-20")).thenRefused("inner-day-impossible");
        SIGNED_FOR.when(to("p-8", "2026-03-12")).then(Distributed.class);
    }

    @Test
    void itIsSignedForFirstAndByItsOwnUnit() {
        var waiting = given(raised(), docketed(), dispatched("transport"));
        waiting.when(to("p-8", "2026-03-20")).thenRefused("not-at-this-stage");
        SIGNED_FOR
                .when(to("p-8", "2026-03-20").by(Office.of("transport", "proposal-office")))
                .thenRefused("not-allowed");
    }

    @Test
    void nobodyHasItWithinOnceTheUnitHasSigned() {
        var signed =
                SIGNED_FOR.and(to("p-8", "2026-03-20"), contacted(1), replied(1), signedOff(1));
        assertThat(signed.now().insides()).isEqualTo(Insides.NONE);
    }
}
