package org.tongxin.proposal.dispatching;

import static org.tongxin.matter.Decision.accept;
import static org.tongxin.matter.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tongxin.chain.Inputs;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Moment;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalFact;
import org.tongxin.proposal.Refused;
import org.tongxin.proposal.packs.Pack;

/// Assigning (拟办): the proposal office suggests who is to answer, the channel offices agree (会签) or
/// do not, and the last that agrees dispatches.
public final class Assigning {

    /// @param channels offices that must agree; empty for all the place has
    public record Assign(List<String> units, List<String> assisting, List<String> channels)
            implements Command {
        public Assign {
            units = List.copyOf(units);
            assisting = List.copyOf(assisting);
            channels = List.copyOf(channels);
        }

        public static Assign read(int task, Inputs in) {
            return new Assign(in.codes("units"), in.codes("assisting"), in.codes("channels"));
        }
    }

    public record Confirm() implements Command {
        public static Confirm read(int task, Inputs in) {
            return new Confirm();
        }
    }

    public record Dissent(Sealed reason) implements Command {
        public static Dissent read(int task, Inputs in) {
            return new Dissent(in.text("reason"));
        }
    }

    public static Decision decide(Pack pack, Proposal proposal, Assign command, Moment moment) {
        var wrong = new Giving.Share(command.units(), command.assisting()).wrong();
        if (wrong.isPresent()) {
            return refuse(wrong.get());
        }
        if (pack.channels().isEmpty()) {
            return refuse(new Refused.NoChannel());
        }
        var channels = command.channels().isEmpty() ? pack.channels() : command.channels();
        for (var channel : channels) {
            if (!pack.channels().contains(channel)) {
                return refuse(new Refused.NotAChannel(channel));
            }
        }
        return accept(
                new ProposalFact.AssignmentProposed(
                        command.units(),
                        command.assisting(),
                        channels.stream().distinct().toList()));
    }

    public static Decision decide(Pack pack, Proposal proposal, Confirm command, Moment moment) {
        var channel = moment.actor().unit();
        var assignment = proposal.assignment();
        var facts = new ArrayList<Fact>();
        facts.add(new ProposalFact.AssignmentConfirmed(channel));
        if (assignment != null && proposal.asked().equals(Set.of(channel))) {
            var share = new Giving.Share(assignment.units(), assignment.assisting());
            facts.addAll(Giving.all(pack, proposal, share, moment.at()));
        }
        return accept(facts);
    }

    public static Decision decide(Proposal proposal, Dissent command, Moment moment) {
        return accept(new ProposalFact.AssignmentObjected(moment.actor().unit(), command.reason()));
    }

    private Assigning() {}
}
