package org.tongxin.proposal.examining;

import static org.tongxin.matter.Decision.accept;

import org.tongxin.chain.Inputs;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.MatterFact.Closed;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.Reopened;
import org.tongxin.matter.Moment;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalFact;
import org.tongxin.proposal.merging.Merging;
import org.tongxin.proposal.packs.Limits;
import org.tongxin.proposal.packs.Pack;

/// Passing a proposal on as a report of public opinion (转社情民意), and examining once more what was
/// passed on or not put on file (恢复审查).
public final class Converting {

    /// @param reason code of the rule pack
    public record Convert(String reason, Sealed note) implements Command {
        static Convert read(int task, Inputs in) {
            return new Convert(in.code("reason"), in.text("note"));
        }
    }

    public record Reconsider(Sealed reason) implements Command {
        static Reconsider read(int task, Inputs in) {
            return new Reconsider(in.text("reason"));
        }
    }

    public static Decision decide(Proposal proposal, Convert command, Moment moment) {
        return Merging.holds(proposal)
                .map(Decision::refuse)
                .orElseGet(
                        () ->
                                accept(
                                        new ProposalFact.Converted(
                                                command.reason(), command.note()),
                                        new DeadlineMet(Limits.EXAMINATION, 0),
                                        new Closed()));
    }

    /// The examination begins anew, and so does its clock.
    public static Decision decide(Pack pack, Proposal proposal, Reconsider command, Moment moment) {
        return accept(
                new ProposalFact.Reconsidered(command.reason()),
                new Reopened(),
                pack.clock(Limits.EXAMINATION, 0, moment.at()));
    }

    private Converting() {}
}
