package org.tongxin.proposal;

import static org.tongxin.matter.Decision.accept;
import static org.tongxin.matter.Decision.refuse;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.tongxin.chain.Inputs;
import org.tongxin.chain.OnTask;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Matter.Deadline;
import org.tongxin.matter.MatterFact.Closed;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.DeadlinePassed;
import org.tongxin.matter.MatterFact.Rated;
import org.tongxin.matter.Moment;
import org.tongxin.matter.seal.Sealed;

/// Rating (评价) on two axes, and what happens when nobody rates in time: *no opinion* (未表态), which
/// never counts as satisfied.
final class Rating {

    static final String NO_OPINION = "no-opinion";

    record Rate(int task, String attitude, String result, @Nullable Sealed note) implements OnTask {
        static Rate read(int task, Inputs in) {
            return new Rate(task, in.code("attitude"), in.code("result"), in.textOrNull("note"));
        }
    }

    /// The clock says that a deadline has passed.
    record PassDeadline(String limit, int task) implements Command {}

    static Decision decide(Proposal proposal, Rate command, Moment moment) {
        var facts = new ArrayList<Fact>();
        facts.add(new Rated(command.task(), command.attitude(), command.result(), command.note()));
        var othersRated =
                proposal.answering().stream()
                        .filter(task -> task.no() != command.task())
                        .allMatch(task -> task.rating() != null);
        if (othersRated) {
            facts.add(new DeadlineMet(ProposalLimits.FEEDBACK, 0));
            facts.add(new Closed());
        }
        return accept(facts);
    }

    static Decision decide(Proposal proposal, PassDeadline command, Moment moment) {
        var owed =
                proposal.matter()
                        .owed(command.limit(), command.task())
                        .filter(deadline -> deadline.ending() == Deadline.Ending.OPEN)
                        .filter(deadline -> !deadline.dueAt().isAfter(moment.at()));
        if (owed.isEmpty()) {
            return refuse(new Refused.NotDue(command.limit()));
        }
        var facts = new ArrayList<Fact>();
        facts.add(new DeadlinePassed(command.limit(), command.task()));
        if (command.limit().equals(ProposalLimits.FEEDBACK)) {
            for (var task : proposal.answering()) {
                if (task.rating() == null) {
                    facts.add(new Rated(task.no(), NO_OPINION, NO_OPINION, null));
                }
            }
            facts.add(new Closed());
        }
        return accept(facts);
    }

    private Rating() {}
}
