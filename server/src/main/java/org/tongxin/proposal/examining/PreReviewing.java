package org.tongxin.proposal.examining;

import static org.tongxin.matter.Decision.accept;

import org.tongxin.chain.Inputs;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.Moment;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalFact;
import org.tongxin.proposal.packs.Limits;

/// Pre-review (预审): the office looks whether a proposal can be examined as it is, or gives it back
/// to be mended (退回修改).
public final class PreReviewing {

    public record PreReview() implements Command {
        static PreReview read(int task, Inputs in) {
            return new PreReview();
        }
    }

    public record Return(Sealed note) implements Command {
        static Return read(int task, Inputs in) {
            return new Return(in.text("note"));
        }
    }

    /// The clock of the examination runs on: both looks share it.
    public static Decision decide(Proposal proposal, PreReview command, Moment moment) {
        return accept(new ProposalFact.PreReviewed());
    }

    /// While its proposer mends it, the office owes nothing.
    public static Decision decide(Proposal proposal, Return command, Moment moment) {
        return accept(
                new ProposalFact.Returned(command.note()), new DeadlineMet(Limits.EXAMINATION, 0));
    }

    private PreReviewing() {}
}
