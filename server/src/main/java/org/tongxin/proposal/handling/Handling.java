package org.tongxin.proposal.handling;

import static org.tongxin.matter.Decision.accept;
import static org.tongxin.matter.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tongxin.chain.Inputs;
import org.tongxin.chain.OnTask;
import org.tongxin.matter.Command.PassDeadline;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.MatterFact.Contacted;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.SignedFor;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Task;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.Refused;
import org.tongxin.proposal.packs.Limits;

/// The unit's first steps: signing for its task (签收) and contacting the proposer (沟通).
public final class Handling {

    public record SignFor(int task) implements OnTask {
        public static SignFor read(int task, Inputs in) {
            return new SignFor(task);
        }
    }

    /// @param side id of the proposal whose people were spoken with, or `""` for all
    public record Contact(int task, String means, LocalDate on, String side, Sealed note)
            implements OnTask {

        /// With all who stand behind it.
        public Contact(int task, String means, LocalDate on, Sealed note) {
            this(task, means, on, "", note);
        }

        public static Contact read(int task, Inputs in) {
            var side = in.codeIfAny("side").filter(code -> !code.equals(Sides.ALL)).orElse("");
            return new Contact(task, in.code("means"), in.date("on"), side, in.text("note"));
        }
    }

    public static Decision decide(Proposal proposal, SignFor command, Moment moment) {
        return accept(
                new SignedFor(command.task()), new DeadlineMet(Limits.SIGN_FOR, command.task()));
    }

    /// Whoever does not sign for its task in time has accepted it (逾期视为签收).
    public static List<Fact> lapsed(Proposal proposal, PassDeadline passed) {
        var isWaiting =
                proposal.matter()
                        .task(passed.task())
                        .filter(task -> task.stage() == Task.Stage.GIVEN)
                        .isPresent();
        return passed.limit().equals(Limits.SIGN_FOR) && isWaiting
                ? List.of(
                        new SignedFor(passed.task()),
                        new DeadlineMet(Limits.SIGN_FOR, passed.task()))
                : List.of();
    }

    /// @param last whether nobody else has to be spoken with any more
    public static Decision decide(Proposal proposal, Contact command, boolean last, Moment moment) {
        var raisedOn = proposal.matter().raised().orElseThrow().raisedOn();
        if (command.on().isAfter(moment.today()) || command.on().isBefore(raisedOn)) {
            return refuse(new Refused.DayImpossible(command.on().toString()));
        }
        var facts = new ArrayList<Fact>();
        facts.add(
                new Contacted(
                        command.task(),
                        command.means(),
                        command.on(),
                        command.side(),
                        command.note()));
        if (last && proposal.matter().owed(Limits.CONTACT, command.task()).isPresent()) {
            facts.add(new DeadlineMet(Limits.CONTACT, command.task()));
        }
        return accept(facts);
    }

    private Handling() {}
}
