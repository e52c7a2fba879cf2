package org.tongxin.proposal.raising;

import static org.tongxin.matter.Decision.accept;
import static org.tongxin.matter.Decision.refuse;

import java.util.List;
import org.tongxin.chain.Field;
import org.tongxin.chain.Inputs;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.MatterFact.EnteredFor;
import org.tongxin.matter.Moment;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalFact.EntryConfirmed;
import org.tongxin.proposal.Refused;
import org.tongxin.proposal.packs.Pack;

/// Entering for somebody (代录): the proposal office enters what a member handed in on paper or by
/// word. The proposal is the member's; the journal says who entered it, and he may confirm that it
/// reads as he meant it.
///
/// The same for what was sent back to him, and for his word that an entry is right.
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

    /// A draft sent back, written anew for the member.
    ///
    /// @param note how he gave what is changed
    public record ReviseFor(Submitting.Submit form, String person, Sealed note) implements Command {
        static ReviseFor read(int task, Inputs in) {
            return new ReviseFor(
                    Submitting.Submit.read(task, in), in.codes(PERSON).getFirst(), in.text("note"));
        }
    }

    /// The member said on paper or by word that it reads as he meant it.
    public record ConfirmFor(Sealed note) implements Command {
        static ConfirmFor read(int task, Inputs in) {
            return new ConfirmFor(in.text("note"));
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

    /// It is the member's as before, and he may confirm it or take it back anew.
    public static Decision decide(Pack pack, Proposal proposal, ReviseFor command, Moment moment) {
        if (!isProposer(proposal, command.person())) {
            return refuse(new Refused.NotBehindIt());
        }
        var entered = List.<Fact>of(new EnteredFor(command.person(), command.note()));
        var written = new Revising.Written(command.form(), Proposing.MEMBER, entered);
        return Revising.decide(pack, proposal, written, moment);
    }

    public static Decision decide(Proposal proposal, ConfirmFor command) {
        var person = proposal.matter().voices().entered().getLast().person();
        return accept(new EnteredFor(person, command.note()), new EntryConfirmed());
    }

    private static boolean isProposer(Proposal proposal, String person) {
        return proposal.matter().parties().stream()
                .anyMatch(
                        party ->
                                party.relation().equals("proposer")
                                        && party.person().equals(person));
    }

    private Entering() {}
}
