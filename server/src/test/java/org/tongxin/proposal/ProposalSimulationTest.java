package org.tongxin.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongxin.chain.Chain;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.Task;
import org.tongxin.matter.rows.Rows;
import org.tongxin.proposal.ProposalStory.Told;
import org.tongxin.proposal.dispatching.DispatchStory;
import org.tongxin.proposal.following.FollowingInvariants;
import org.tongxin.proposal.following.FollowingWords;
import org.tongxin.proposal.merging.MergingWords;
import org.tongxin.proposal.merging.Pair;
import org.tongxin.proposal.supervising.SupervisionWords;

/// Clerks acting in a random order on two proposals, some of them foolishly, some in another's
/// name. After every act the invariants hold of each and of both. A failure names its seed; that
/// seed alone fails in the same place.
class ProposalSimulationTest {

    private static final List<String> UNITS = List.of("housing", "transport", "finance");
    private static final List<String> ROLES =
            List.of("member", "proposal-office", "channel-office", "unit-clerk", "unit-head");

    private static final Set<String> ENDED =
            Set.of("closed", "declined", "converted", "withdrawn", "archived");

    private static final Set<String> MERGEABLE = Set.of("review", "assigning", "merged");

    /// Where every other seed begins, so that most acts fall behind it.
    private static final ProposalStory DISPATCHED =
            ProposalStory.given(
                    ProposalStory.raised("一", "二"),
                    ProposalStory.docketed(),
                    ProposalStory.dispatched("housing", "transport"));

    private static final Set<String> REACHED = new ConcurrentSkipListSet<>();
    private static final WaysTaken WAYS = new WaysTaken();

    /// A simulation that never gets anywhere would hold every invariant.
    @AfterAll
    static void everyStageWasReached() {
        assertThat(REACHED)
                .contains(
                        "pre-review",
                        "merged",
                        "declined",
                        "assigning",
                        "handling",
                        "feedback",
                        "rehandling",
                        "tracking",
                        "closed",
                        "archived");
    }

    @AfterAll
    static void everyWayDeclaredWasTaken() {
        WAYS.all();
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 1000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverClerksDoTheInvariantsHold(int seed) {
        var random = new Random(seed);
        var first = seed % 2 == 0 ? new Office() : DISPATCHED.office();
        var second = first.another();
        var day = LocalDate.of(2026, 3, 12);
        for (var act = 0; act < 260; act++) {
            var office = random.nextInt(3) == 0 ? second : first;
            day = day.plusDays(random.nextInt(4));
            if (office.state().stage().equals("co-signing") && random.nextInt(6) == 0) {
                WAYS.silence(office, day.plusDays(2));
                continue;
            }
            if (random.nextInt(30) == 0) {
                day = day.plusDays(random.nextInt(120));
                WAYS.silence(office, day);
            }
            var told = any(random, office.state()).on(day.toString());
            var actor =
                    random.nextInt(4) == 0 ? somebody(random) : told.who().apply(office.state());
            var before = office.history();
            var stage = office.state().stage();
            var command = told.command().apply(office.state());
            var offered = Office.KIND.chain().available(office.state(), actor, day);
            var decision = told.by(actor).in(office);
            WAYS.noted(stage, command, decision, office.state().stage());
            REACHED.add(office.state().stage());
            holds(office, before);
            Pair.holds(first.state(), second.state());
            Pair.holds(second.state(), first.state());
            offeredIsAllowed(offered, told, decision, office);
        }
        for (var office : List.of(first, second)) {
            var before = office.history();
            WAYS.silence(office, day.plusYears(1));
            holds(office, before);
        }
    }

    private static void holds(Office office, List<Recorded> before) {
        var history = office.history();
        assertThat(history.subList(0, before.size())).isEqualTo(before);
        var again = Office.KIND.blank();
        for (var fact : history) {
            again = Office.KIND.fold(again, fact);
        }
        assertThat(again).isEqualTo(office.state());
        assertThat(Rows.of("proposal", again)).isEqualTo(Rows.of("proposal", office.state()));
        var matter = again.matter();
        assertThat(matter.version()).isEqualTo(history.size());
        for (var task : matter.tasks()) {
            owes(again, task);
        }
        FollowingInvariants.hold(again);
        var merged = again.stage().equals("merged");
        var idle = merged || ENDED.contains(again.stage()) || !matter.exists();
        if (again.supervision().instructions().isEmpty()) {
            assertThat(again.waiting().isEmpty()).isEqualTo(idle);
        }
        var followed = again.stage().equals("tracking");
        assertThat(matter.closed()).isEqualTo(ENDED.contains(again.stage()) || followed);
    }

    /// What a unit owes follows from how far it is.
    private static void owes(Proposal proposal, Task task) {
        var matter = proposal.matter();
        var answers = task.answersTheProposer() && task.isOpen();
        var limit = proposal.answerLimit(task.no());
        assertThat(matter.owed(limit, task.no()).isPresent()).isEqualTo(answers);
        if (!matter.closed()) {
            var assists = task.role() == Task.Role.ASSISTING && task.isOpen();
            assertThat(matter.owed("assist", task.no()).isPresent()).isEqualTo(assists);
            var asks = task.stage() == Task.Stage.HAND_BACK_ASKED;
            assertThat(matter.owed("arbitration", task.no()).isPresent()).isEqualTo(asks);
            var given = task.stage() == Task.Stage.GIVEN;
            assertThat(matter.owed("sign-for", task.no()).isPresent()).isEqualTo(given);
        }
    }

    /// What was not offered is not accepted, so a button and the rule never disagree.
    private static void offeredIsAllowed(
            List<Chain.Available> offered, Told told, Decision decision, Office office) {
        var action =
                Office.KIND.chain().actionOf(told.command().apply(office.state())).orElseThrow();
        if (offered.stream().noneMatch(one -> one.name().equals(action.name()))) {
            assertThat(decision).isInstanceOf(Decision.Refused.class);
        }
    }

    private static Told any(Random random, Proposal now) {
        return MERGEABLE.contains(now.stage()) && random.nextInt(5) == 0
                ? MergingWords.any(random, now)
                : alone(random, now);
    }

    /// Something that concerns no other proposal.
    private static Told alone(Random random, Proposal now) {
        if (Early.STAGES.contains(now.stage()) && random.nextInt(3) > 0) {
            return Early.any(random, now.stage());
        }
        var task = 1 + random.nextInt(Math.max(1, now.matter().tasks().size()));
        if (random.nextInt(now.stage().equals("handling") ? 8 : 2) == 0
                && now.stage().endsWith("handling")) {
            return next(random, now, task);
        }
        if (now.matter().round() > 1 || !now.matter().commitments().isEmpty()) {
            if (random.nextInt(3) == 0) {
                return FollowingWords.any(random, now);
            }
        }
        return switch (random.nextInt(now.matter().exists() ? 16 : 1)) {
            case 0 -> Early.raised(random);
            case 1 -> ProposalStory.docketed();
            case 2 ->
                    random.nextInt(8) == 0
                            ? ProposalStory.declined("empty")
                            : ProposalStory.signedFor(task);
            case 3 -> ProposalStory.dispatched(units(random));
            case 4, 5 -> ProposalStory.contacted(task);
            case 6 ->
                    random.nextBoolean()
                            ? ProposalStory.replied(task)
                            : ProposalStory.promisedAll(task, "2027-06-30");
            case 7 -> ProposalStory.signedOff(task);
            case 8 -> ProposalStory.sent(task);
            case 9 -> ProposalStory.sentBack(task);
            case 10, 11, 12 ->
                    DispatchStory.any(random, task, UNITS.get(random.nextInt(UNITS.size())));
            case 13 ->
                    random.nextBoolean()
                            ? ProposalStory.rated(task, "basically")
                            : ProposalStory.ratedFor(task, rater(random), "basically");
            case 14 -> ProposalStory.rated(task, "unsatisfied");
            default -> SupervisionWords.orFollowing(random, now);
        };
    }

    /// The next step of a task.
    private static Told next(Random random, Proposal now, int no) {
        var task = now.matter().task(no).orElseThrow();
        return switch (task.stage()) {
            case GIVEN -> ProposalStory.signedFor(no);
            case SIGNED_FOR ->
                    task.contacts().isEmpty()
                            ? ProposalStory.contactedOn(no, "2026-03-12")
                            : random.nextBoolean()
                                    ? ProposalStory.replied(no)
                                    : ProposalStory.promisedAll(no, "2027-06-30");
            case DRAFTED -> ProposalStory.signedOff(no);
            default -> ProposalStory.sent(no);
        };
    }

    private static String[] units(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(_ -> UNITS.get(random.nextInt(UNITS.size())))
                .toArray(String[]::new);
    }

    private static String rater(Random random) {
        return random.nextInt(4) == 0 ? "p-m02" : "p-m01";
    }

    private static Actor somebody(Random random) {
        var unit = UNITS.get(random.nextInt(UNITS.size()));
        return Office.of(unit, ROLES.get(random.nextInt(ROLES.size())));
    }
}
