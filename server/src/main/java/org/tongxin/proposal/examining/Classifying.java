package org.tongxin.proposal.examining;

import static org.tongxin.matter.Decision.accept;

import org.tongxin.chain.Inputs;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Moment;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalFact;

/// Classifying anew (调整分类): by which sector it is dispatched, and under which sphere it is counted.
public final class Classifying {

    /// @param sphere empty when it is not said
    public record Reclassify(String category, String sphere) implements Command {
        static Reclassify read(int task, Inputs in) {
            return new Reclassify(in.code("category"), in.codeIfAny("sphere").orElse(""));
        }
    }

    public static Decision decide(Proposal proposal, Reclassify command, Moment moment) {
        return accept(new ProposalFact.Classified(command.category(), command.sphere()));
    }

    private Classifying() {}
}
