package org.tongxin.proposal.following;

import java.util.ArrayList;
import java.util.List;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Matter.Commitment;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.MatterFact.Closed;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.Moment;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.packs.Limits;
import org.tongxin.proposal.packs.Pack;

/// Concluding (办结): with promises still open it is looked at again every year (回头看), without it is
/// put away before long (归档).
public final class Concluding {

    public static List<Fact> facts(Pack pack, Proposal proposal, Moment moment) {
        var limit = isOwed(proposal, 0) ? Limits.LOOK_BACK : Limits.ARCHIVING;
        return List.of(new Closed(), pack.clock(limit, 0, moment.at()));
    }

    /// A promise is owed no more; when it was the last of a concluded proposal, nothing is left to
    /// follow.
    static List<Fact> settled(Pack pack, Proposal proposal, int commitment, Moment moment) {
        var facts = new ArrayList<Fact>();
        facts.add(new DeadlineMet(MatterFact.PROMISE, commitment));
        if (proposal.matter().closed() && !isOwed(proposal, commitment)) {
            facts.add(new DeadlineMet(Limits.LOOK_BACK, 0));
            facts.add(pack.clock(Limits.ARCHIVING, 0, moment.at()));
        }
        return facts;
    }

    /// @param except number of a promise that does not count, 0 for none
    private static boolean isOwed(Proposal proposal, int except) {
        return proposal.matter().commitments().stream()
                .filter(one -> one.commitment() != except)
                .anyMatch(Commitment::isOwed);
    }

    private Concluding() {}
}
