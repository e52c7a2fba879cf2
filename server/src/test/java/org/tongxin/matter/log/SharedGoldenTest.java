package org.tongxin.matter.log;

import static org.tongxin.matter.log.Golden.sealed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongxin.matter.Fact;
import org.tongxin.matter.MatterFact.Attached;
import org.tongxin.matter.MatterFact.Closed;
import org.tongxin.matter.MatterFact.Contacted;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.DeadlinePassed;
import org.tongxin.matter.MatterFact.DeadlineRecounted;
import org.tongxin.matter.MatterFact.DeadlineSet;
import org.tongxin.matter.MatterFact.Party;
import org.tongxin.matter.MatterFact.Point;
import org.tongxin.matter.MatterFact.PointAnswered;
import org.tongxin.matter.MatterFact.Promised;
import org.tongxin.matter.MatterFact.Raised;
import org.tongxin.matter.MatterFact.Rated;
import org.tongxin.matter.MatterFact.ReplySent;
import org.tongxin.matter.MatterFact.ReplySentBack;
import org.tongxin.matter.MatterFact.ReplySigned;
import org.tongxin.matter.MatterFact.SignedFor;
import org.tongxin.matter.MatterFact.TaskGiven;
import org.tongxin.matter.Task;

/// What journals hold of the facts all kinds share is read, and written, as it always was.
class SharedGoldenTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final Instant DUE = Instant.parse("2027-01-07T16:00:00Z");

    @Test
    void everySharedFactReadsAsItWasWritten() {
        Golden.check(new Leaves(new Kinds(List.of())), "matter", facts());
    }

    private static List<Fact> facts() {
        return List.of(
                new Raised(
                        "p",
                        2026,
                        137,
                        sealed('a'),
                        "import",
                        "jszx-2019-0042",
                        DAY,
                        List.of(
                                new Party("proposer", "p-7", null),
                                new Party("co-signer", "", sealed('b'))),
                        List.of(new Point(1, sealed('c')), new Point(2, sealed('d'))),
                        1,
                        "5c8d"),
                new TaskGiven(1, "zhoukou-housing", Task.Role.SEPARATE),
                new SignedFor(1),
                new Contacted(1, "visit", DAY, sealed('e')),
                new PointAnswered(1, 2, "in-progress", sealed('f')),
                new Promised(1, 1, 2, sealed('g'), LocalDate.of(2026, 12, 31)),
                new ReplySigned(1),
                new ReplySent(1),
                new ReplySentBack(1, sealed('h')),
                new Rated(1, "satisfied", "basically", sealed('i')),
                new Attached(
                        "f-00112233445566778899aabbccddeeff",
                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                        20_971_520,
                        "application/pdf",
                        sealed('j')),
                new DeadlineSet("reply", 1, DUE, true, "提案工作条例（办理期限）"),
                new DeadlineRecounted("reply", 1, DUE, false, "提案工作条例（办理期限）"),
                new DeadlineMet("reply", 1),
                new DeadlinePassed("feedback", 0),
                new Closed());
    }
}
