package org.tongxin.proposal.dispatching;

import static org.tongxin.matter.Decision.accept;

import java.util.List;
import org.tongxin.chain.Inputs;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Moment;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.packs.Pack;

/// Dispatching (交办) at once, as a handover meeting does: to the unit that will answer (独办), maybe
/// with others that assist it (主办、会办), or to several that each answer for their part (分办).
public final class Dispatching {

    public record Dispatch(List<String> units, List<String> assisting) implements Command {
        public Dispatch {
            units = List.copyOf(units);
            assisting = List.copyOf(assisting);
        }

        /// With nobody assisting.
        public Dispatch(List<String> units) {
            this(units, List.of());
        }

        public static Dispatch read(int task, Inputs in) {
            return new Dispatch(in.codes("units"), in.codes("assisting"));
        }
    }

    public static Decision decide(Pack pack, Proposal proposal, Dispatch command, Moment moment) {
        var share = new Giving.Share(command.units(), command.assisting());
        return share.wrong()
                .map(Decision::refuse)
                .orElseGet(() -> accept(Giving.all(pack, proposal, share, moment.at())));
    }

    private Dispatching() {}
}
