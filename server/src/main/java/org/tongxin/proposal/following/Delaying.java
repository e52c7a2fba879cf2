package org.tongxin.proposal.following;

import static org.tongxin.matter.Decision.accept;
import static org.tongxin.matter.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import org.tongxin.chain.Chain.OnCommitment;
import org.tongxin.chain.Inputs;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.MatterFact.CommitmentImpossible;
import org.tongxin.matter.MatterFact.CommitmentSlipped;
import org.tongxin.matter.MatterFact.DeadlineExtended;
import org.tongxin.matter.Moment;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.Refused;
import org.tongxin.proposal.packs.Pack;

/// Not keeping a promise in time (延期兑现), or not at all (无法兑现): either is said openly, with its
/// reason, and stays readable.
public final class Delaying {

    public record PutOff(int commitment, LocalDate until, Sealed reason) implements OnCommitment {
        static PutOff read(int commitment, Inputs in) {
            return new PutOff(commitment, in.date("until"), in.text("reason"));
        }
    }

    public record GiveUp(int commitment, Sealed explanation) implements OnCommitment {
        static GiveUp read(int commitment, Inputs in) {
            return new GiveUp(commitment, in.text("explanation"));
        }
    }

    /// The new day comes after the one promised so far, and is still to come.
    static Decision decide(Proposal proposal, PutOff command, Moment moment) {
        var no = command.commitment();
        var promised = proposal.matter().commitment(no).orElseThrow();
        var until = command.until();
        if (!until.isAfter(promised.due()) || !until.isAfter(moment.today())) {
            return refuse(new Refused.DayNotLater(until.toString(), promised.due().toString()));
        }
        var clock = Promises.clock(no, until);
        return accept(
                new CommitmentSlipped(no, until, command.reason()),
                new DeadlineExtended(
                        MatterFact.PROMISE, no, clock.dueAt(), false, clock.article()));
    }

    static Decision decide(Pack pack, Proposal proposal, GiveUp command, Moment moment) {
        var facts = new ArrayList<Fact>();
        facts.add(new CommitmentImpossible(command.commitment(), command.explanation()));
        facts.addAll(Concluding.settled(pack, proposal, command.commitment(), moment));
        return accept(facts);
    }

    private Delaying() {}
}
