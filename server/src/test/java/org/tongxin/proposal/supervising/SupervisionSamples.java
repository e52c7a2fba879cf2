package org.tongxin.proposal.supervising;

import static org.tongxin.matter.log.Golden.sealed;

import java.time.LocalDate;
import java.util.List;
import org.tongxin.matter.Fact;

/// One of each fact of supervision, as golden samples hold them.
public final class SupervisionSamples {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 8);

    public static List<Fact> facts() {
        return List.of(
                new SupervisionFact.KeyNominated("zhoukou-economy-committee", sealed('a')),
                new SupervisionFact.KeyListed(sealed('b')),
                new SupervisionFact.KeyJudged("committee", 1, 3, "passed", DAY, sealed('c')),
                new SupervisionFact.KeyNoticed(DAY, DAY.plusDays(6)),
                new SupervisionFact.KeyObjected(DAY, sealed('d')),
                new SupervisionFact.KeyConfirmed(sealed('e'), "zhoukou-economy-committee"),
                new SupervisionFact.KeyDropped(sealed('f')),
                new SupervisionFact.KeyEnded(sealed('g')),
                new SupervisionFact.Supervised(
                        1,
                        "visit",
                        DAY,
                        sealed('h'),
                        sealed('i'),
                        sealed('j'),
                        sealed('k'),
                        List.of("f-1")),
                new SupervisionFact.Instructed(
                        1, sealed('l'), DAY, "zhoukou-housing", DAY.plusDays(30), sealed('m')),
                new SupervisionFact.InstructionReported(1, sealed('n'), List.of("f-2")),
                new SupervisionFact.InstructionDropped(1, sealed('o')),
                new SupervisionFact.Reminded(1, 0, sealed('p')));
    }

    private SupervisionSamples() {}
}
