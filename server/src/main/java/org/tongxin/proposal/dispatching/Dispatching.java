package org.tongxin.proposal.dispatching;

import static org.tongxin.matter.Decision.accept;
import static org.tongxin.matter.Decision.refuse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.tongxin.chain.Inputs;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.TaskGiven;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Task;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.Refused;
import org.tongxin.proposal.packs.Limits;
import org.tongxin.proposal.packs.Pack;

/// Dispatching (交办): giving a proposal to the unit that will answer it (独办), or to several that
/// each answer for their part (分办).
public final class Dispatching {

    public record Dispatch(List<String> units) implements Command {
        public Dispatch {
            units = List.copyOf(units);
        }

        public static Dispatch read(int task, Inputs in) {
            return new Dispatch(in.codes("units"));
        }
    }

    public static Decision decide(Pack pack, Proposal proposal, Dispatch command, Moment moment) {
        var facts = new ArrayList<Fact>();
        facts.add(new DeadlineMet(Limits.DISPATCHING, 0));
        var role = command.units().size() == 1 ? Task.Role.LEAD : Task.Role.SEPARATE;
        var seen = new HashSet<String>();
        var no = 0;
        for (var unit : command.units()) {
            if (!seen.add(unit)) {
                return refuse(new Refused.UnitTwice(unit));
            }
            facts.add(new TaskGiven(++no, unit, role));
            facts.add(pack.clock(Limits.SIGN_FOR, no, moment.at()));
            facts.add(pack.clock(Limits.CONTACT, no, moment.at()));
            facts.add(pack.clock(Limits.REPLY, no, moment.at()));
        }
        return accept(facts);
    }

    private Dispatching() {}
}
