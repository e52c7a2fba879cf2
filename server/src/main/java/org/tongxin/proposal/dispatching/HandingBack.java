package org.tongxin.proposal.dispatching;

import static org.tongxin.matter.Decision.accept;
import static org.tongxin.matter.Decision.refuse;

import java.time.Instant;
import java.util.ArrayList;
import org.tongxin.chain.Inputs;
import org.tongxin.chain.OnTask;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Matter.Deadline;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.HandBackAsked;
import org.tongxin.matter.MatterFact.HandBackRefused;
import org.tongxin.matter.Moment;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.Refused;
import org.tongxin.proposal.packs.Limits;
import org.tongxin.proposal.packs.Pack;

/// Handing back (退办): a unit that thinks the task is another's says so in time, and the office
/// decides. A unit never passes a task on by itself.
public final class HandingBack {

    /// @param unit the one it thinks is right; empty when it knows none
    public record HandBack(int task, String unit, Sealed reason) implements OnTask {
        public static HandBack read(int task, Inputs in) {
            return new HandBack(task, in.codeIfAny("unit").orElse(""), in.text("reason"));
        }
    }

    public record RefuseHandBack(int task, Sealed reason) implements OnTask {
        public static RefuseHandBack read(int task, Inputs in) {
            return new RefuseHandBack(task, in.text("reason"));
        }
    }

    /// Asking is an answer to being given the task, so it stops the clock of signing for it.
    public static Decision decide(Pack pack, Proposal proposal, HandBack command, Moment moment) {
        var no = command.task();
        var last = pack.clock(Limits.HAND_BACK, no, givenAt(proposal, no)).dueAt();
        if (!last.isAfter(moment.at())) {
            var day = last.minusNanos(1).atZone(Moment.ZONE).toLocalDate();
            return refuse(new Refused.HandBackTooLate(day.toString()));
        }
        var facts = new ArrayList<Fact>();
        facts.add(new HandBackAsked(no, command.unit(), command.reason()));
        if (proposal.matter().owed(Limits.SIGN_FOR, no).isPresent()) {
            facts.add(new DeadlineMet(Limits.SIGN_FOR, no));
        }
        facts.add(pack.clock(Limits.ARBITRATION, no, moment.at()));
        return accept(facts);
    }

    /// The unit keeps it, and has signed for it by that.
    public static Decision decide(Proposal proposal, RefuseHandBack command, Moment moment) {
        return accept(
                new HandBackRefused(command.task(), command.reason()),
                new DeadlineMet(Limits.ARBITRATION, command.task()));
    }

    /// Every task was given with the clock of signing for it.
    private static Instant givenAt(Proposal proposal, int task) {
        return proposal.matter().deadlines().stream()
                .filter(one -> one.limit().equals(Limits.SIGN_FOR) && one.task() == task)
                .map(Deadline::since)
                .findFirst()
                .orElseThrow();
    }

    private HandingBack() {}
}
