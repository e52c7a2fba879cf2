package org.tongxin.proposal;

import static org.tongxin.matter.Decision.accept;
import static org.tongxin.matter.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import org.tongxin.chain.Inputs;
import org.tongxin.chain.OnTask;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.MatterFact.Contacted;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.SignedFor;
import org.tongxin.matter.Moment;
import org.tongxin.matter.seal.Sealed;

/// The unit's first steps: signing for its task (签收) and contacting the proposer (沟通).
final class Handling {

    record SignFor(int task) implements OnTask {
        static SignFor read(int task, Inputs in) {
            return new SignFor(task);
        }
    }

    record Contact(int task, String means, LocalDate on, Sealed note) implements OnTask {
        static Contact read(int task, Inputs in) {
            return new Contact(task, in.code("means"), in.date("on"), in.text("note"));
        }
    }

    static Decision decide(Proposal proposal, SignFor command, Moment moment) {
        return accept(
                new SignedFor(command.task()),
                new DeadlineMet(ProposalLimits.SIGN_FOR, command.task()));
    }

    static Decision decide(Proposal proposal, Contact command, Moment moment) {
        var raisedOn = proposal.matter().raised().orElseThrow().raisedOn();
        if (command.on().isAfter(moment.today()) || command.on().isBefore(raisedOn)) {
            return refuse(new Refused.DayImpossible(command.on().toString()));
        }
        var facts = new ArrayList<Fact>();
        facts.add(new Contacted(command.task(), command.means(), command.on(), command.note()));
        if (proposal.matter().owed(ProposalLimits.CONTACT, command.task()).isPresent()) {
            facts.add(new DeadlineMet(ProposalLimits.CONTACT, command.task()));
        }
        return accept(facts);
    }

    private Handling() {}
}
