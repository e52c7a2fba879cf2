package org.tongxin.proposal.dispatching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongxin.matter.Fact;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.TaskGiven;
import org.tongxin.matter.Task;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.Refused;
import org.tongxin.proposal.packs.Limits;
import org.tongxin.proposal.packs.Pack;

/// Giving tasks to units, each with its clocks.
final class Giving {

    /// Who gets it.
    ///
    /// @param units that answer: one leads (主办, or alone 独办), several answer each for its part
    /// @param assisting units that help the lead (会办)
    record Share(List<String> units, List<String> assisting) {

        /// What is wrong with it, if anything.
        Optional<Refused> wrong() {
            if (!assisting.isEmpty() && units.size() != 1) {
                return Optional.of(new Refused.AssistingNeedsLead());
            }
            var seen = new HashSet<String>();
            return Stream.concat(units.stream(), assisting.stream())
                    .filter(unit -> !seen.add(unit))
                    .findFirst()
                    .map(Refused.UnitTwice::new);
        }
    }

    static List<Fact> all(Pack pack, Proposal proposal, Share share, Instant at) {
        var facts = new ArrayList<Fact>();
        if (proposal.matter().owed(Limits.DISPATCHING, 0).isPresent()) {
            facts.add(new DeadlineMet(Limits.DISPATCHING, 0));
        }
        var no = proposal.matter().tasks().size();
        var role = share.units().size() == 1 ? Task.Role.LEAD : Task.Role.SEPARATE;
        for (var unit : share.units()) {
            facts.addAll(one(pack, new TaskGiven(++no, unit, role), at));
        }
        for (var unit : share.assisting()) {
            facts.addAll(one(pack, new TaskGiven(++no, unit, Task.Role.ASSISTING), at));
        }
        return facts;
    }

    /// A task and its clocks: an assisting unit owes its opinion, any other a contact and a reply.
    static List<Fact> one(Pack pack, TaskGiven given, Instant at) {
        var facts = new ArrayList<Fact>();
        facts.add(given);
        facts.add(pack.clock(Limits.SIGN_FOR, given.task(), at));
        if (given.role() == Task.Role.ASSISTING) {
            facts.add(pack.clock(Limits.ASSIST, given.task(), at));
        } else {
            facts.add(pack.clock(Limits.CONTACT, given.task(), at));
            facts.add(pack.clock(Limits.REPLY, given.task(), at));
        }
        return facts;
    }

    private Giving() {}
}
