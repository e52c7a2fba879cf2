package org.tongxin.proposal.raising;

import static org.tongxin.matter.Decision.accept;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tongxin.chain.Inputs;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.InvitationEnded;
import org.tongxin.matter.MatterFact.Party;
import org.tongxin.matter.MatterFact.PartyJoined;
import org.tongxin.matter.MatterFact.PartyLeft;
import org.tongxin.matter.Moment;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalFact.HandedIn;
import org.tongxin.proposal.merging.Merging;
import org.tongxin.proposal.packs.Limits;
import org.tongxin.proposal.packs.Pack;

/// Co-signing (会签): whoever was asked signs with an opinion of his own, or declines. With the last
/// answer, when the proposer waits no longer, or when the time is over, the proposal is handed in,
/// and that instant says to which season it counts. Whoever has not signed by then is not on it.
public final class CoSigning {

    public static final String CO_SIGNER = "co-signer";

    public record CoSign(Sealed opinion) implements Command {
        static CoSign read(int task, Inputs in) {
            return new CoSign(in.text("opinion"));
        }
    }

    public record DeclineCoSigning() implements Command {
        static DeclineCoSigning read(int task, Inputs in) {
            return new DeclineCoSigning();
        }
    }

    public record HandIn() implements Command {
        static HandIn read(int task, Inputs in) {
            return new HandIn();
        }
    }

    public record Leave() implements Command {
        static Leave read(int task, Inputs in) {
            return new Leave();
        }
    }

    public static Decision decide(Pack pack, Proposal proposal, CoSign command, Moment moment) {
        var person = moment.actor().person();
        var joined = new PartyJoined(new Party(CO_SIGNER, person, null), command.opinion());
        return answered(pack, proposal, joined, moment);
    }

    public static Decision decide(
            Pack pack, Proposal proposal, DeclineCoSigning command, Moment moment) {
        var declined = new InvitationEnded(moment.actor().person(), "declined");
        return answered(pack, proposal, declined, moment);
    }

    public static Decision decide(Pack pack, Proposal proposal, HandIn command, Moment moment) {
        return accept(handedIn(pack, moment.at(), ended(proposal, "recalled")));
    }

    public static Decision decide(Proposal proposal, Leave command, Moment moment) {
        var person = moment.actor().person();
        return Merging.holds(proposal, person)
                .map(Decision::refuse)
                .orElseGet(() -> accept(new PartyLeft(person)));
    }

    /// Handed in by silence, at the instant at which the time was over.
    public static List<Fact> lapsed(Pack pack, Proposal proposal) {
        return proposal.matter()
                .owed(Limits.CO_SIGNING, 0)
                .map(owed -> handedIn(pack, owed.dueAt(), ended(proposal, "lapsed")))
                .orElse(List.of());
    }

    private static Decision answered(Pack pack, Proposal proposal, Fact answer, Moment moment) {
        var isLast = proposal.matter().invited().size() == 1;
        return isLast ? accept(handedIn(pack, moment.at(), List.of(answer))) : accept(answer);
    }

    private static List<Fact> handedIn(Pack pack, Instant at, List<Fact> before) {
        var facts = new ArrayList<>(before);
        facts.add(new DeadlineMet(Limits.CO_SIGNING, 0));
        facts.add(new HandedIn(pack.season(at), pack.sessionYear(at)));
        facts.add(pack.clock(Limits.EXAMINATION, 0, at));
        return facts;
    }

    /// The invitations nobody has answered come to an end.
    static List<Fact> ended(Proposal proposal, String why) {
        return proposal.matter().invited().stream()
                .<Fact>map(person -> new InvitationEnded(person, why))
                .toList();
    }

    private CoSigning() {}
}
