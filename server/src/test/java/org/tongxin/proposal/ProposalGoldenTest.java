package org.tongxin.proposal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.matter.log.Golden.sealed;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongxin.matter.Fact;
import org.tongxin.matter.log.Golden;
import org.tongxin.matter.log.Kinds;
import org.tongxin.matter.log.Leaves;
import org.tongxin.proposal.packs.PlacePacks;
import org.tongxin.proposal.supervising.SupervisionSamples;
import org.tongxin.rules.RulePacks;
import org.tongxin.workdays.Calendars;

/// What journals hold of a proposal's own facts is read, and written, as it always was.
class ProposalGoldenTest {

    private static final ProposalKind KIND =
            new ProposalKind(
                    new PlacePacks(
                            RulePacks.of(Path.of("../places"), "zhoukou"), Calendars.published()),
                    InstantSource.system());

    static final ProposalFact ELSEWHERE =
            new ProposalFact.HandledElsewhere(
                    "docketed", "", List.of(new ProposalFact.OldReply("zhoukou-housing", "B", "")));

    /// What the first form did not ask reads as *not said*, and as public as it was then.
    @Test
    void aFormOfOldIsOneInFullAndNotConfidential() {
        var read =
                new Leaves(new Kinds(List.of(KIND)))
                        .read(
                                41,
                                Golden.sample("proposal.Submitted.v1")
                                        .orElseThrow()
                                        .getBytes(UTF_8));
        assertThat(read.recorded().fact())
                .isInstanceOfSatisfying(
                        ProposalFact.Submitted.class,
                        form -> {
                            assertThat(form.consent()).isEqualTo("full");
                            assertThat(form.confidential()).isEqualTo("no");
                            assertThat(form.units()).isEmpty();
                        });
    }

    @Test
    void everyFactOfAProposalReadsAsItWasWritten() {
        Golden.check(new Leaves(new Kinds(List.of(KIND))), "proposal", facts());
    }

    private static List<Fact> facts() {
        return Stream.of(written(), published(), within(), SupervisionSamples.facts())
                .<Fact>flatMap(List::stream)
                .toList();
    }

    private static List<ProposalFact> within() {
        return List.of(
                new ProposalFact.Distributed(
                        1, "p-8", sealed('F'), LocalDate.of(2026, 4, 1), sealed('G')),
                new ProposalFact.GivenBack(1, sealed('H')),
                new ProposalFact.TakenBack(1));
    }

    private static List<ProposalFact> published() {
        return List.of(
                new ProposalFact.ReplyMarked(1, "summary"),
                new ProposalFact.ProposalPublished(
                        "full",
                        sealed('v'),
                        List.of(new ProposalFact.Passage("situation", sealed('w')))),
                new ProposalFact.ReplyPublished(
                        1,
                        "full",
                        "resolved",
                        List.of(new ProposalFact.Passage("answer-1", sealed('x')))),
                new ProposalFact.TakenDown(0, sealed('y')));
    }

    private static List<ProposalFact> written() {
        return List.of(
                new ProposalFact.Submitted(
                        "plenary",
                        "collective",
                        "urban",
                        "ecology",
                        sealed('j'),
                        sealed('k'),
                        List.of("zhoukou-housing"),
                        "none",
                        sealed('m'),
                        "yes",
                        sealed('n'),
                        sealed('o')),
                new ProposalFact.EntryConfirmed(),
                new ProposalFact.HandedIn("off-season", 2027),
                new ProposalFact.Recalled(),
                new ProposalFact.Returned(sealed('p')),
                new ProposalFact.PreReviewed(),
                new ProposalFact.Classified("transport", "society"),
                new ProposalFact.Converted("competence", sealed('q')),
                new ProposalFact.Withdrawn(sealed('r')),
                new ProposalFact.Settled(sealed('u')),
                new ProposalFact.Reconsidered(sealed('s')),
                new ProposalFact.AssignmentProposed(
                        List.of("zhoukou-housing"),
                        List.of("zhoukou-transport"),
                        List.of("zhoukou-gov-office")),
                new ProposalFact.AssignmentConfirmed("zhoukou-gov-office"),
                new ProposalFact.AssignmentObjected("zhoukou-gov-office", sealed('t')),
                new ProposalFact.Docketed(2026, 12),
                new ProposalFact.Declined("litigation", sealed('l')),
                ELSEWHERE);
    }
}
