package org.tongxin.matter.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.matter.log.Golden.sealed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongxin.matter.Fact;
import org.tongxin.matter.MatterFact;
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

    /// It named no round and no person: it was of the first, and of whoever acted.
    @Test
    void aRatingOfOldIsOfTheFirstRound() {
        var leaf = Golden.sample("matter.Rated.v1").orElseThrow().getBytes(UTF_8);
        assertThat(new Leaves(new Kinds(List.of())).read(41, leaf).recorded().fact())
                .isEqualTo(
                        new Rated(1, 1, "", "satisfied", "basically", "", "", sealed('i'), null));
    }

    @Test
    void aContactOfOldWasWithWhoeverRaisedIt() {
        var leaf = Golden.sample("matter.Contacted.v1").orElseThrow().getBytes(UTF_8);
        assertThat(new Leaves(new Kinds(List.of())).read(41, leaf).recorded().fact())
                .isEqualTo(new Contacted(1, "visit", DAY, "", sealed('e')));
    }

    /// Nobody entered ratings for others then.
    @Test
    void aRatingOfTheSecondVersionWasGivenByItsWriter() {
        var leaf = Golden.sample("matter.Rated.v2").orElseThrow().getBytes(UTF_8);
        assertThat(new Leaves(new Kinds(List.of())).read(41, leaf).recorded().fact())
                .isInstanceOfSatisfying(Rated.class, rated -> assertThat(rated.entered()).isNull());
    }

    /// Points were not taken up then.
    @Test
    void aMergingOfOldTookUpNoPoints() {
        var leaf = Golden.sample("matter.Absorbed.v1").orElseThrow().getBytes(UTF_8);
        assertThat(new Leaves(new Kinds(List.of())).read(41, leaf).recorded().fact())
                .isEqualTo(
                        new MatterFact.Absorbed(
                                "p-2026-0008",
                                "together",
                                List.of(new Party("proposer", "p-9", null)),
                                List.of()));
    }

    @Test
    void anAttachmentOfOldHangsOnTheMatterAsAWhole() {
        var leaf = Golden.sample("matter.Attached.v1").orElseThrow().getBytes(UTF_8);
        assertThat(new Leaves(new Kinds(List.of())).read(41, leaf).recorded().fact())
                .isInstanceOfSatisfying(
                        Attached.class, file -> assertThat(file.task() + file.promise()).isZero());
    }

    private static List<Fact> facts() {
        return Stream.of(first(), parties(), units(), later()).flatMap(List::stream).toList();
    }

    private static List<Fact> first() {
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
                new Contacted(1, "visit", DAY, "p-2026-0008", sealed('e')),
                new PointAnswered(1, 2, "in-progress", sealed('f')),
                new Promised(1, 1, 2, sealed('g'), LocalDate.of(2026, 12, 31)),
                new ReplySigned(1),
                new ReplySent(1),
                new ReplySentBack(1, sealed('h')),
                new Rated(
                        1,
                        2,
                        "p-7",
                        "satisfied",
                        "basically",
                        "yes",
                        "no",
                        sealed('i'),
                        sealed('E')));
    }

    private static List<Fact> parties() {
        return List.of(
                new MatterFact.Revised(sealed('k'), List.of(new Point(1, sealed('l')))),
                new MatterFact.EnteredFor("p-7", sealed('m')),
                new MatterFact.Invited("p-8"),
                new MatterFact.PartyJoined(new Party("co-signer", "p-8", null), sealed('n')),
                new MatterFact.InvitationEnded("p-8", "lapsed"),
                new MatterFact.PartyLeft("p-8"),
                new MatterFact.MergedInto("p-2026-0007", "one-case", sealed('o')),
                new MatterFact.Unmerged("p-2026-0007", sealed('p')),
                new MatterFact.Absorbed(
                        "p-2026-0008",
                        "together",
                        List.of(new Party("beside", "p-9", null)),
                        List.of(new Point(1, sealed('D')))),
                new MatterFact.Released(
                        "p-2026-0008", List.of(new Party("proposer", "p-9", null))));
    }

    private static List<Fact> units() {
        return List.of(
                new MatterFact.TaskWithdrawn(1),
                new MatterFact.TaskPassedOn(1, "zhoukou-transport"),
                new MatterFact.HandBackAsked(1, "zhoukou-transport", sealed('q')),
                new MatterFact.HandBackRefused(1, sealed('r')),
                new MatterFact.OpinionGiven(2, sealed('s')),
                new MatterFact.ExtensionAsked(1, DAY, sealed('t')),
                new MatterFact.ExtensionGranted(1),
                new MatterFact.ExtensionRefused(1, sealed('u')),
                new MatterFact.ReplyClassed(1, "planned"),
                new MatterFact.PromiseDropped(1));
    }

    private static List<Fact> later() {
        return List.of(
                new MatterFact.CommitmentClaimed(1, DAY, sealed('v')),
                new MatterFact.CommitmentVerified(1, sealed('w')),
                new MatterFact.CommitmentReopened(1, sealed('x')),
                new MatterFact.CommitmentSlipped(1, DAY, sealed('y')),
                new MatterFact.CommitmentImpossible(1, sealed('z')),
                new MatterFact.RoundClosed(1),
                new MatterFact.RoundOpened(2, List.of(1, 3), sealed('A')),
                new MatterFact.DeadlineExtended("reply", 1, DUE, false, "提案工作条例（延期）"),
                new MatterFact.Corrected(5, sealed('B')),
                new MatterFact.Reopened(),
                new MatterFact.LookedBack(DAY, sealed('C')),
                new MatterFact.Archived(),
                new Attached(
                        "f-00112233445566778899aabbccddeeff",
                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                        20_971_520,
                        "application/pdf",
                        sealed('j'),
                        2,
                        0),
                new DeadlineSet("reply", 1, DUE, true, "提案工作条例（办理期限）"),
                new DeadlineRecounted("reply", 1, DUE, false, "提案工作条例（办理期限）"),
                new DeadlineMet("reply", 1),
                new DeadlinePassed("feedback", 0),
                new Closed());
    }
}
