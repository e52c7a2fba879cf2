package org.tongxin.proposal.raising;

import static org.tongxin.matter.Decision.accept;
import static org.tongxin.matter.Decision.refuse;

import java.util.ArrayList;
import org.tongxin.chain.Inputs;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Matter.Deadline;
import org.tongxin.matter.MatterFact.Closed;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.Moment;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalFact;
import org.tongxin.proposal.merging.Merging;

/// Withdrawing (撤案): its proposer takes a proposal back for good, before any unit has it.
public final class Withdrawing {

    public record Withdraw(Sealed reason) implements Command {
        static Withdraw read(int task, Inputs in) {
            return new Withdraw(in.text("reason"));
        }
    }

    public static Decision decide(Proposal proposal, Withdraw command, Moment moment) {
        var held = Merging.holds(proposal);
        if (held.isPresent()) {
            return refuse(held.get());
        }
        var facts = new ArrayList<Fact>();
        facts.add(new ProposalFact.Withdrawn(command.reason()));
        facts.addAll(CoSigning.ended(proposal, "recalled"));
        proposal.matter().deadlines().stream()
                .filter(Deadline::isOwed)
                .map(owed -> new DeadlineMet(owed.limit(), owed.task()))
                .forEach(facts::add);
        facts.add(new Closed());
        return accept(facts);
    }

    private Withdrawing() {}
}
