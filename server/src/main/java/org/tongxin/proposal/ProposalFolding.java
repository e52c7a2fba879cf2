package org.tongxin.proposal;

import static org.tongxin.proposal.Proposal.ARCHIVED;
import static org.tongxin.proposal.Proposal.ASSIGNING;
import static org.tongxin.proposal.Proposal.CLOSED;
import static org.tongxin.proposal.Proposal.CONVERTED;
import static org.tongxin.proposal.Proposal.CO_SIGNING;
import static org.tongxin.proposal.Proposal.DECLINED;
import static org.tongxin.proposal.Proposal.MERGED;
import static org.tongxin.proposal.Proposal.PRE_REVIEW;
import static org.tongxin.proposal.Proposal.REVIEW;
import static org.tongxin.proposal.Proposal.REVISION;
import static org.tongxin.proposal.Proposal.WITHDRAWN;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Matter;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.Recorded;
import org.tongxin.proposal.inside.Insides;
import org.tongxin.proposal.supervising.Supervision;
import org.tongxin.proposal.supervising.SupervisionFact;

/// A proposal while one fact is counted: the whole life of a proposal as one switch.
final class ProposalFolding {

    private Matter matter;
    private String phase;
    private ProposalFact.@Nullable Submitted form;
    private String season;
    private int year;
    private Optional<ProposalFact.Docketed> docketed;
    private @Nullable ProposalFact why;
    private ProposalFact.@Nullable AssignmentProposed assignment;
    private Set<String> confirmed;
    private MatterFact.@Nullable MergedInto merged;
    private MatterFact.@Nullable Unmerged unmerged;
    private boolean awaitsConfirmation;
    private Publicity publicity;
    private Supervision supervision;
    private Insides insides;

    ProposalFolding(Proposal proposal) {
        matter = proposal.matter();
        phase = proposal.phase();
        form = proposal.form();
        season = proposal.season();
        year = proposal.year();
        docketed = proposal.docketed();
        why = proposal.why();
        assignment = proposal.assignment();
        confirmed = proposal.confirmed();
        merged = proposal.merged();
        unmerged = proposal.unmerged();
        awaitsConfirmation = proposal.awaitsConfirmation();
        publicity = proposal.publicity();
        supervision = proposal.supervision();
        insides = proposal.insides();
    }

    Proposal done() {
        return new Proposal(
                matter,
                phase,
                form,
                season,
                year,
                docketed,
                why,
                assignment,
                confirmed,
                merged,
                unmerged,
                awaitsConfirmation,
                publicity,
                supervision,
                insides);
    }

    ProposalFolding after(Recorded recorded) {
        supervision = supervision.after(recorded, matter);
        matter = matter.after(recorded);
        publicity = publicity.after(recorded);
        insides = insides.after(recorded);
        switch (recorded.fact()) {
            case ProposalFact fact -> count(fact);
            case MatterFact fact -> count(fact);
            case SupervisionFact _ -> {}
            default ->
                    throw new IllegalStateException(
                            "%s cannot follow in a proposal".formatted(recorded.fact()));
        }
        return this;
    }

    private void count(MatterFact fact) {
        switch (fact) {
            case MatterFact.MergedInto f -> {
                phase = MERGED;
                merged = f;
                unmerged = null;
            }
            case MatterFact.Unmerged f -> {
                phase = docketed.isPresent() ? ASSIGNING : REVIEW;
                merged = null;
                unmerged = f;
            }
            // Whoever had agreed to an assignment had not seen these points.
            case MatterFact.Absorbed _, MatterFact.Released _ -> confirmed = Set.of();
            case MatterFact.EnteredFor _ -> awaitsConfirmation = true;
            case MatterFact.Revised _ -> awaitsConfirmation = false;
            case MatterFact.TaskGiven _ -> {
                awaitsConfirmation = false;
                assignment = null;
                why = null;
                unmerged = null;
            }
            case MatterFact.Closed _ -> phase = isAnswered() ? CLOSED : phase;
            case MatterFact.Archived _ -> phase = ARCHIVED;
            default -> {}
        }
    }

    /// An imported one that was concluded elsewhere has no tasks here.
    private boolean isAnswered() {
        return phase.equals(ASSIGNING) || phase.equals(PRE_REVIEW);
    }

    private void count(ProposalFact fact) {
        switch (fact) {
            case ProposalFact.Submitted f -> submitted(f);
            case ProposalFact.EntryConfirmed _ -> awaitsConfirmation = false;
            case ProposalFact.HandedIn f -> handedIn(f);
            case ProposalFact.PreReviewed _ -> phase = REVIEW;
            case ProposalFact.Recalled f -> ended(REVISION, f);
            case ProposalFact.Returned f -> ended(REVISION, f);
            case ProposalFact.Classified f -> classified(f);
            case ProposalFact.Docketed f -> {
                docketed = Optional.of(f);
                phase = ASSIGNING;
            }
            case ProposalFact.Declined f -> ended(DECLINED, f);
            case ProposalFact.Converted f -> ended(CONVERTED, f);
            case ProposalFact.Withdrawn f -> ended(WITHDRAWN, f);
            case ProposalFact.HandledElsewhere f -> why = f;
            case ProposalFact.Settled f -> why = f;
            case ProposalFact.Reconsidered _ -> {
                phase = REVIEW;
                why = null;
                assignment = null;
            }
            case ProposalFact.AssignmentProposed f -> assigning(f, null, Set.of());
            case ProposalFact.AssignmentConfirmed f -> {
                var more = new HashSet<>(confirmed);
                more.add(f.channel());
                assigning(assignment, why, more);
            }
            case ProposalFact.AssignmentObjected f -> assigning(null, f, Set.of());
            case ProposalFact.ReplyMarked _,
                    ProposalFact.ProposalPublished _,
                    ProposalFact.ReplyPublished _,
                    ProposalFact.TakenDown _,
                    Fact.WithinUnit _ -> {}
        }
    }

    private void handedIn(ProposalFact.HandedIn fact) {
        season = fact.season();
        year = fact.year();
        phase = PRE_REVIEW;
    }

    private void assigning(
            ProposalFact.@Nullable AssignmentProposed proposed,
            @Nullable ProposalFact objection,
            Set<String> agreed) {
        assignment = proposed;
        why = objection;
        confirmed = agreed;
    }

    private void submitted(ProposalFact.Submitted filled) {
        form = filled;
        why = null;
        if (filled.season().isEmpty()) {
            phase = phase.equals(REVISION) ? PRE_REVIEW : CO_SIGNING;
        } else {
            season = filled.season();
            phase = PRE_REVIEW;
        }
    }

    private void ended(String at, ProposalFact fact) {
        phase = at;
        why = fact;
    }

    private void classified(ProposalFact.Classified now) {
        if (form != null) {
            form =
                    new ProposalFact.Submitted(
                            form.season(),
                            form.proposer(),
                            now.category(),
                            now.sphere(),
                            form.situation(),
                            form.analysis(),
                            form.units(),
                            form.consent(),
                            form.reason(),
                            form.confidential(),
                            form.contact(),
                            form.remarks());
        }
    }
}
