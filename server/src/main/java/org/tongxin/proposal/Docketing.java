package org.tongxin.proposal;

import static org.tongxin.matter.Decision.accept;

import org.tongxin.chain.Inputs;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.MatterFact.Closed;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.Moment;
import org.tongxin.matter.seal.Sealed;

/// Docketing (立案): deciding whether a proposal handed in is put on file.
final class Docketing {

    record Docket() implements Command {
        static Docket read(int task, Inputs in) {
            return new Docket();
        }
    }

    record Decline(String reason, Sealed note) implements Command {
        static Decline read(int task, Inputs in) {
            return new Decline(in.code("reason"), in.text("note"));
        }
    }

    static Decision decide(Pack pack, Proposal proposal, Docket command, Moment moment) {
        var year = proposal.matter().raised().orElseThrow().year();
        return accept(
                new ProposalFact.Docketed(year, moment.numbers().next("docket-" + year)),
                new DeadlineMet(ProposalLimits.EXAMINATION, 0),
                pack.clock(ProposalLimits.DISPATCHING, 0, moment.at()));
    }

    static Decision decide(Proposal proposal, Decline command, Moment moment) {
        return accept(
                new ProposalFact.Declined(command.reason(), command.note()),
                new DeadlineMet(ProposalLimits.EXAMINATION, 0),
                new Closed());
    }

    private Docketing() {}
}
