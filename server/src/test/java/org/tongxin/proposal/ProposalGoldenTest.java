package org.tongxin.proposal;

import static org.tongxin.matter.log.Golden.sealed;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongxin.matter.log.Golden;
import org.tongxin.matter.log.Kinds;
import org.tongxin.matter.log.Leaves;
import org.tongxin.rules.RulePacks;
import org.tongxin.workdays.Calendars;

/// What journals hold of a proposal's own facts is read, and written, as it always was.
class ProposalGoldenTest {

    @Test
    void everyFactOfAProposalReadsAsItWasWritten() {
        var packs = RulePacks.of(Path.of("../places"), "zhoukou");
        var kind = new ProposalKind(new PlacePack(packs, Calendars.published()));
        Golden.check(
                new Leaves(new Kinds(List.of(kind))),
                "proposal",
                List.of(
                        new ProposalFact.Submitted(
                                "plenary", "member", "urban", sealed('j'), sealed('k')),
                        new ProposalFact.Docketed(2026, 12),
                        new ProposalFact.Declined("litigation", sealed('l'))));
    }
}
