package org.tongxin.proposal.following;

import static org.tongxin.matter.Decision.accept;
import static org.tongxin.matter.Decision.refuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tongxin.chain.Inputs;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Matter.Deadline;
import org.tongxin.matter.MatterFact.Archived;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.LookedBack;
import org.tongxin.matter.Moment;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.Refused;
import org.tongxin.proposal.packs.Limits;
import org.tongxin.proposal.packs.Pack;
import org.tongxin.proposal.supervising.NotSo;

/// Following (跟踪): the office looks back every year (回头看) while a promise is open, and puts away
/// (归档) what owes nothing any more.
public final class Following {

    public record LookBack(LocalDate on, Sealed note) implements Command {
        static LookBack read(int task, Inputs in) {
            return new LookBack(in.date("on"), in.text("note"));
        }
    }

    public record Archive() implements Command {
        static Archive read(int task, Inputs in) {
            return new Archive();
        }
    }

    /// The next look back is a year after this one was due, however early it was done.
    static Decision decide(Pack pack, Proposal proposal, LookBack command, Moment moment) {
        var raisedOn = proposal.matter().raised().orElseThrow().raisedOn();
        if (command.on().isAfter(moment.today()) || command.on().isBefore(raisedOn)) {
            return refuse(new Refused.DayImpossible(command.on().toString()));
        }
        var due =
                proposal.matter()
                        .owed(Limits.LOOK_BACK, 0)
                        .map(Deadline::dueAt)
                        .orElse(Instant.EPOCH);
        return accept(
                new LookedBack(command.on(), command.note()),
                new DeadlineMet(Limits.LOOK_BACK, 0),
                pack.clock(Limits.LOOK_BACK, 0, due.isAfter(moment.at()) ? due : moment.at()));
    }

    static Decision decide(Proposal proposal, Archive command, Moment moment) {
        var open = proposal.supervision().open().size();
        if (open > 0) {
            return refuse(new NotSo.InstructionsOpen(open));
        }
        return proposal.matter().owed(Limits.ARCHIVING, 0).isPresent()
                ? accept(new DeadlineMet(Limits.ARCHIVING, 0), new Archived())
                : accept(new Archived());
    }

    /// What nobody puts away in time the clock does, unless a unit has to report on an instruction.
    public static List<Fact> lapsed(Proposal proposal) {
        return proposal.supervision().open().isEmpty() ? List.of(new Archived()) : List.of();
    }

    private Following() {}
}
