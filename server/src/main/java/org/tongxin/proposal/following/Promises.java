package org.tongxin.proposal.following;

import java.time.LocalDate;
import java.util.List;
import org.tongxin.matter.Matter.Commitment;
import org.tongxin.matter.Matter.Commitment.Standing;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.MatterFact.DeadlineSet;
import org.tongxin.matter.Moment;
import org.tongxin.proposal.Proposal;

/// Promises (承诺) and their clocks: each binds once its reply has gone out, until its own day, which
/// no calendar moves.
public final class Promises {

    /// Why a promise binds: its unit said so itself.
    private static final String ARTICLE = "答复承诺";

    /// The clocks of all that a task promises with the reply that goes out.
    public static List<DeadlineSet> bound(Proposal proposal, int task) {
        return proposal.matter().commitments().stream()
                .filter(one -> one.task() == task && one.standing() == Standing.DRAFTED)
                .map(one -> clock(one.commitment(), one.due()))
                .toList();
    }

    static DeadlineSet clock(int commitment, LocalDate due) {
        return new DeadlineSet(
                MatterFact.PROMISE,
                commitment,
                due.plusDays(1).atStartOfDay(Moment.ZONE).toInstant(),
                false,
                ARTICLE);
    }

    /// Whether its unit has to keep it.
    static boolean isOpen(Proposal proposal, int commitment) {
        return is(proposal, commitment, Standing.OPEN, Standing.SLIPPED);
    }

    /// Whether its unit says that it is kept, and nobody has seen it yet.
    static boolean isClaimed(Proposal proposal, int commitment) {
        return is(proposal, commitment, Standing.CLAIMED);
    }

    private static boolean is(Proposal proposal, int commitment, Standing... standings) {
        return proposal.matter()
                .commitment(commitment)
                .map(Commitment::standing)
                .filter(List.of(standings)::contains)
                .isPresent();
    }

    private Promises() {}
}
