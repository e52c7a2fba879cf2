package org.tongxin.proposal;

import org.tongxin.matter.Fact;
import org.tongxin.matter.seal.Sealed;

/// What can have happened to a proposal (提案) beside the facts all matters share.
public sealed interface ProposalFact extends Fact {

    /// Handed in (提出), together with `matter.Raised`, which holds title, parties and points.
    ///
    /// @param season `plenary` or `off-season`, fixed by the instant
    /// @param proposer type of proposer, code of the rule pack
    /// @param category business sector, as on the form
    record Submitted(
            String season, String proposer, String category, Sealed situation, Sealed analysis)
            implements ProposalFact {}

    /// Put on file (立案): the docket number is given once and for ever.
    record Docketed(int year, int serial) implements ProposalFact, Numbered {
        @Override
        public String series() {
            return "docket-" + year;
        }
    }

    /// Not put on file (不立案).
    ///
    /// @param reason code of the rule pack
    record Declined(String reason, Sealed note) implements ProposalFact {}
}
