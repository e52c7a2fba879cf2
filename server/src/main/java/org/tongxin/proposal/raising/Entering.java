package org.tongxin.proposal.raising;

import static org.tongxin.matter.Decision.accept;

import java.util.List;
import org.tongxin.chain.Field;
import org.tongxin.chain.Inputs;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.MatterFact.EnteredFor;
import org.tongxin.matter.Moment;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalFact.EntryConfirmed;
import org.tongxin.proposal.packs.Pack;

/// Entering for somebody (代录): the proposal office enters what a member handed in on paper or by
/// word. The proposal is the member's; the journal says who entered it, and he may confirm that it
/// reads as he meant it.
public final class Entering {

    static final String PERSON = Field.WRITER;

    /// @param person the member, who is the proposer
    /// @param note how it was handed in
    public record EnterFor(Submitting.Submit form, String person, Sealed note) implements Command {
        static EnterFor read(int task, Inputs in) {
            return new EnterFor(
                    Submitting.Submit.read(task, in), in.codes(PERSON).getFirst(), in.text("note"));
        }
    }

    public record Confirm() implements Command {
        static Confirm read(int task, Inputs in) {
            return new Confirm();
        }
    }

    public static Decision decide(Pack pack, EnterFor command, Moment moment) {
        var entered = new EnteredFor(command.person(), command.note());
        var by = new Submitting.By(command.person(), Proposing.MEMBER, List.of(entered));
        return Submitting.raise(pack, command.form(), by, moment);
    }

    public static Decision decide(Proposal proposal, Confirm command, Moment moment) {
        return accept(new EntryConfirmed());
    }

    private Entering() {}
}
