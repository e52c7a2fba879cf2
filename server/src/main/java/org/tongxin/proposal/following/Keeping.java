package org.tongxin.proposal.following;

import static org.tongxin.matter.Decision.accept;
import static org.tongxin.matter.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.chain.Chain.OnCommitment;
import org.tongxin.chain.Inputs;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.MatterFact.Attached;
import org.tongxin.matter.MatterFact.CommitmentClaimed;
import org.tongxin.matter.MatterFact.CommitmentReopened;
import org.tongxin.matter.MatterFact.CommitmentVerified;
import org.tongxin.matter.Moment;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.Refused;
import org.tongxin.proposal.packs.Forms;
import org.tongxin.proposal.packs.Pack;

/// Keeping a promise (兑现): the unit says that it is kept and by what it can be seen; office or
/// proposer has seen it (核实), or has not (未兑现).
public final class Keeping {

    /// @param on day it was done
    public record Claim(int commitment, LocalDate on, Sealed evidence, List<Attached> attachments)
            implements OnCommitment {
        public Claim {
            attachments = List.copyOf(attachments);
        }

        static Claim read(int commitment, Inputs in) {
            return new Claim(
                    commitment, in.date("on"), in.text("evidence"), in.files(Forms.ATTACHMENTS));
        }
    }

    public record Verify(int commitment, @Nullable Sealed note) implements OnCommitment {
        static Verify read(int commitment, Inputs in) {
            return new Verify(commitment, in.textOrNull("note"));
        }
    }

    public record Dispute(int commitment, Sealed reason) implements OnCommitment {
        static Dispute read(int commitment, Inputs in) {
            return new Dispute(commitment, in.text("reason"));
        }
    }

    static Decision decide(Proposal proposal, Claim command, Moment moment) {
        var raisedOn = proposal.matter().raised().orElseThrow().raisedOn();
        if (command.on().isAfter(moment.today()) || command.on().isBefore(raisedOn)) {
            return refuse(new Refused.DayImpossible(command.on().toString()));
        }
        var facts = new ArrayList<Fact>();
        facts.add(new CommitmentClaimed(command.commitment(), command.on(), command.evidence()));
        facts.addAll(Forms.ofPromise(command.attachments(), command.commitment()));
        return accept(facts);
    }

    static Decision decide(Pack pack, Proposal proposal, Verify command, Moment moment) {
        var facts = new ArrayList<Fact>();
        facts.add(new CommitmentVerified(command.commitment(), command.note()));
        facts.addAll(Concluding.settled(pack, proposal, command.commitment(), moment));
        return accept(facts);
    }

    static Decision decide(Proposal proposal, Dispute command, Moment moment) {
        return accept(new CommitmentReopened(command.commitment(), command.reason()));
    }

    private Keeping() {}
}
