package org.tongxin.proposal;

import static org.tongxin.matter.Decision.accept;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.chain.Inputs;
import org.tongxin.chain.OnTask;
import org.tongxin.matter.Command.PassDeadline;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.MatterFact.Closed;
import org.tongxin.matter.MatterFact.DeadlineMet;
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

    /// Whoever did not rate in time has no opinion, and the proposal is concluded.
    static List<Fact> lapsed(Proposal proposal, PassDeadline passed) {
        var facts = new ArrayList<Fact>();
        if (passed.limit().equals(ProposalLimits.FEEDBACK)) {
            for (var task : proposal.answering()) {
                if (task.rating() == null) {
                    facts.add(new Rated(task.no(), NO_OPINION, NO_OPINION, null));
                }
            }
            facts.add(new Closed());
        }
        return facts;
    }

    private Rating() {}
}
