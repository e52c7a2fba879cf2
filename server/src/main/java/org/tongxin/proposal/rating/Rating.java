package org.tongxin.proposal.rating;

import static org.tongxin.matter.Decision.accept;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongxin.chain.Inputs;
import org.tongxin.chain.OnTask;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.Party;
import org.tongxin.matter.MatterFact.Rated;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Task;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.packs.Limits;
import org.tongxin.proposal.packs.Pack;

/// Rating (评价) on two axes, each for himself, and what happens when somebody does not rate in time:
/// *no opinion* (未表态), which never counts as satisfied. A rating may be changed until the last one
/// is given; what the office entered for somebody ([RatingFor]) he may change until the time is
/// over.
public final class Rating {

    public static final String NO_OPINION = "no-opinion";

    public record Rate(
            int task,
            String attitude,
            String result,
            String visited,
            String toThePoint,
            @Nullable Sealed note)
            implements OnTask {

        static Rate read(int task, Inputs in) {
            return new Rate(
                    task,
                    in.code("attitude"),
                    in.code("result"),
                    in.codeIfAny("visited").orElse(""),
                    in.codeIfAny("to-the-point").orElse(""),
                    in.textOrNull("note"));
        }
    }

    public static Decision decide(Pack pack, Proposal proposal, Rate command, Moment moment) {
        var person = moment.actor().person();
        var facts = new ArrayList<Fact>();
        var rated =
                new Rated(
                        command.task(),
                        proposal.matter().round(),
                        person,
                        command.attitude(),
                        command.result(),
                        command.visited(),
                        command.toThePoint(),
                        command.note(),
                        null);
        facts.add(rated);
        var othersRated =
                awaited(proposal)
                        .allMatch(
                                owed ->
                                        owed.task() == command.task()
                                                && owed.person().equals(person));
        if (othersRated) {
            facts.add(new DeadlineMet(Limits.FEEDBACK, 0));
            facts.addAll(Rounds.over(pack, proposal, List.of(rated), moment));
        }
        return accept(facts);
    }

    /// Whoever did not rate in time has no opinion, and the round is over.
    public static List<Fact> lapsed(Pack pack, Proposal proposal, Moment moment) {
        var silent = owed(proposal).map(owed -> silent(proposal, owed)).toList();
        var facts = new ArrayList<Fact>(silent);
        facts.addAll(Rounds.over(pack, proposal, silent, moment));
        return facts;
    }

    private static Rated silent(Proposal proposal, Owed owed) {
        return new Rated(
                owed.task(),
                proposal.matter().round(),
                owed.person(),
                NO_OPINION,
                NO_OPINION,
                "",
                "",
                null,
                null);
    }

    /// One rating somebody may still give.
    public record Owed(int task, String person) {}

    /// The ratings not given yet in this round.
    public static Stream<Owed> owed(Proposal proposal) {
        return all(proposal, (task, person) -> task.rating(person).isEmpty());
    }

    /// The ratings somebody has not given himself in this round: not at all, or the office entered
    /// it for him.
    public static Stream<Owed> awaited(Proposal proposal) {
        return all(
                proposal,
                (task, person) ->
                        task.rating(person).filter(one -> one.entered() == null).isEmpty());
    }

    private static Stream<Owed> all(Proposal proposal, BiPredicate<Task, String> such) {
        return inRound(proposal).stream()
                .flatMap(
                        task ->
                                proposal.raters().stream()
                                        .map(Party::person)
                                        .distinct()
                                        .filter(person -> such.test(task, person))
                                        .map(person -> new Owed(task.no(), person)));
    }

    /// The tasks whose replies are rated in this round.
    public static List<Task> inRound(Proposal proposal) {
        return proposal.answering().stream()
                .filter(task -> task.round() == proposal.matter().round())
                .toList();
    }

    private Rating() {}
}
