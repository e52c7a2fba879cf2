package org.tongxin.proposal.examining;

import static org.tongxin.matter.Decision.accept;

import org.tongxin.chain.Inputs;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.MatterFact.Closed;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.Moment;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalFact;
import org.tongxin.proposal.merging.Merging;
import org.tongxin.proposal.packs.Limits;
import org.tongxin.proposal.packs.Pack;

/// Docketing (立案): deciding whether a proposal handed in is put on file.
public final class Docketing {

    public record Docket() implements Command {
        public static Docket read(int task, Inputs in) {
            return new Docket();
        }
    }

    public record Decline(String reason, Sealed note) implements Command {
        public static Decline read(int task, Inputs in) {
            return new Decline(in.code("reason"), in.text("note"));
        }
    }

    public static Decision decide(Pack pack, Proposal proposal, Docket command, Moment moment) {
        var year = proposal.sessionYear();
        return accept(
                new ProposalFact.Docketed(year, moment.numbers().next("docket-" + year)),
                new DeadlineMet(Limits.EXAMINATION, 0),
                pack.clock(Limits.DISPATCHING, 0, moment.at()));
    }

    public static Decision decide(Proposal proposal, Decline command, Moment moment) {
        return Merging.holds(proposal)
                .map(Decision::refuse)
                .orElseGet(
                        () ->
                                accept(
                                        new ProposalFact.Declined(command.reason(), command.note()),
                                        new DeadlineMet(Limits.EXAMINATION, 0),
                                        new Closed()));
    }

    private Docketing() {}
}
