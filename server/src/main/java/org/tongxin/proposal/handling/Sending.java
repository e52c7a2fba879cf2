package org.tongxin.proposal.handling;

import static org.tongxin.matter.Decision.accept;

import java.util.ArrayList;
import org.tongxin.chain.Inputs;
import org.tongxin.chain.OnTask;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.ReplySent;
import org.tongxin.matter.MatterFact.ReplySentBack;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Task;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.following.Promises;
import org.tongxin.proposal.packs.Limits;
import org.tongxin.proposal.packs.Pack;

/// The office's check (审核): a reply goes out, or back to its unit (退回重办).
public final class Sending {

    public record Send(int task) implements OnTask {
        public static Send read(int task, Inputs in) {
            return new Send(task);
        }
    }

    public record SendBack(int task, Sealed reason) implements OnTask {
        public static SendBack read(int task, Inputs in) {
            return new SendBack(task, in.text("reason"));
        }
    }

    public static Decision decide(Pack pack, Proposal proposal, Send command, Moment moment) {
        var facts = new ArrayList<Fact>();
        facts.add(new ReplySent(command.task()));
        facts.add(new DeadlineMet(proposal.answerLimit(command.task()), command.task()));
        facts.addAll(Promises.bound(proposal, command.task()));
        var othersSent =
                proposal.answering().stream()
                        .filter(task -> task.no() != command.task())
                        .allMatch(task -> task.stage() == Task.Stage.SENT);
        if (othersSent) {
            facts.add(pack.clock(Limits.FEEDBACK, 0, moment.at()));
        }
        return accept(facts);
    }

    public static Decision decide(Proposal proposal, SendBack command, Moment moment) {
        return accept(new ReplySentBack(command.task(), command.reason()));
    }

    private Sending() {}
}
