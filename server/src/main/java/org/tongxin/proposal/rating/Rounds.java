package org.tongxin.proposal.rating;

import static org.tongxin.matter.Decision.accept;
import static org.tongxin.matter.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tongxin.chain.Inputs;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.Rated;
import org.tongxin.matter.MatterFact.RoundClosed;
import org.tongxin.matter.MatterFact.RoundOpened;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Task;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalFact;
import org.tongxin.proposal.Refused;
import org.tongxin.proposal.following.Concluding;
import org.tongxin.proposal.packs.Limits;
import org.tongxin.proposal.packs.Pack;

/// Rounds of handling (办理轮次): when all have rated one is over; when somebody is not satisfied the
/// office has it handled once more (重办) or lets the reply stand (办结).
public final class Rounds {

    private static final String UNSATISFIED = "unsatisfied";

    /// @param units whose replies are not enough; none for those somebody is not satisfied with
    public record Rehandle(List<String> units, Sealed reason) implements Command {
        public Rehandle {
            units = List.copyOf(units);
        }

        static Rehandle read(int task, Inputs in) {
            return new Rehandle(in.codes("units"), in.text("reason"));
        }
    }

    public record Conclude(Sealed note) implements Command {
        static Conclude read(int task, Inputs in) {
            return new Conclude(in.text("note"));
        }
    }

    /// @param last the ratings that complete the round
    static List<Fact> over(Pack pack, Proposal proposal, List<Rated> last, Moment moment) {
        var facts = new ArrayList<Fact>();
        facts.add(new RoundClosed(proposal.matter().round()));
        if (unsatisfied(proposal, last).isEmpty()) {
            facts.addAll(Concluding.facts(pack, proposal, moment));
        } else {
            facts.add(pack.clock(Limits.SETTLING, 0, moment.at()));
        }
        return facts;
    }

    static Decision decide(Pack pack, Proposal proposal, Rehandle command, Moment moment) {
        var round = proposal.matter().round() + 1;
        if (round > pack.roundsMax()) {
            return refuse(new Refused.RoundsOver(pack.roundsMax()));
        }
        var tasks = new TreeSet<Integer>();
        for (var unit : command.units()) {
            var task = proposal.answering().stream().filter(one -> one.unit().equals(unit));
            var no = task.map(Task::no).findFirst();
            if (no.isEmpty()) {
                return refuse(new Refused.UnitWithoutTask(unit));
            }
            tasks.add(no.get());
        }
        if (tasks.isEmpty()) {
            tasks.addAll(unsatisfied(proposal, List.of()));
        }
        var facts = new ArrayList<Fact>();
        facts.add(new RoundOpened(round, List.copyOf(tasks), command.reason()));
        facts.add(new DeadlineMet(Limits.SETTLING, 0));
        for (var task : tasks) {
            facts.add(pack.clock(Limits.CONTACT, task, moment.at()));
            facts.add(pack.clock(Limits.REHANDLING, task, moment.at()));
        }
        return accept(facts);
    }

    static Decision decide(Pack pack, Proposal proposal, Conclude command, Moment moment) {
        var facts = new ArrayList<Fact>();
        facts.add(new ProposalFact.Settled(command.note()));
        facts.add(new DeadlineMet(Limits.SETTLING, 0));
        facts.addAll(Concluding.facts(pack, proposal, moment));
        return accept(facts);
    }

    /// Whether the office has to say what becomes of it.
    static boolean isUnsettled(Proposal proposal) {
        return proposal.matter().owed(Limits.SETTLING, 0).isPresent();
    }

    /// The tasks of this round with whose result somebody is not satisfied.
    ///
    /// @param last ratings not counted yet, each instead of an earlier one of the same person
    private static Set<Integer> unsatisfied(Proposal proposal, List<Rated> last) {
        var round = proposal.matter().round();
        var before =
                Rating.inRound(proposal).stream()
                        .flatMap(task -> task.ratings().stream())
                        .filter(rated -> rated.round() == round)
                        .filter(rated -> last.stream().noneMatch(one -> replaces(one, rated)));
        var tasks = new TreeSet<Integer>();
        Stream.concat(before, last.stream())
                .filter(rated -> rated.result().equals(UNSATISFIED))
                .forEach(rated -> tasks.add(rated.task()));
        return tasks;
    }

    private static boolean replaces(Rated one, Rated other) {
        return one.task() == other.task() && one.person().equals(other.person());
    }

    private Rounds() {}
}
