package org.tongxin.proposal.merging;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tongxin.matter.MatterFact.Absorbed;
import org.tongxin.matter.Refusal;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalChain;
import org.tongxin.proposal.packs.Pack;
import org.tongxin.story.Sentences;

/// Which proposal may be handled for another (主案). There are no chains: what is merged itself leads
/// none, and what leads others is not merged.
final class Leading {

    /// Where one can be merged, lead others, and be handled by itself again.
    static final Set<String> STAGES = Set.of(Proposal.REVIEW, Proposal.ASSIGNING);

    /// Why a proposal cannot be merged into another, if it cannot.
    static Optional<Refusal> wrong(Pack pack, Proposal proposal, Proposal leading) {
        if (leading.matter().id().equals(proposal.matter().id())) {
            return Optional.of(new NotMerged.MergedIntoItself());
        }
        var holds = holds(proposal);
        if (holds.isPresent()) {
            return holds;
        }
        if (leading.merged() != null) {
            var into = Sentences.spoken(leading.mergedInto());
            return Optional.of(new NotMerged.MergedItself(spoken(leading), into));
        }
        if (!STAGES.contains(leading.stage())) {
            var stage = ProposalChain.stage(leading.stage());
            return Optional.of(new NotMerged.CannotLead(spoken(leading), stage.zh(), stage.en()));
        }
        return proposal.confined() == leading.confined()
                ? full(pack, proposal, leading)
                : Optional.of(new NotMerged.ConfidentialApart());
    }

    private static Optional<Refusal> full(Pack pack, Proposal proposal, Proposal leading) {
        var matter = leading.matter();
        if (matter.absorbed().size() >= pack.mergedMax()) {
            return Optional.of(new NotMerged.MergedTooMany(spoken(leading), pack.mergedMax()));
        }
        var points = matter.points().size() + proposal.matter().points().size();
        return points > pack.mergedPointsMax()
                ? Optional.of(new NotMerged.PointsTooMany(points, pack.mergedPointsMax()))
                : Optional.empty();
    }

    static Optional<Refusal> holds(Proposal proposal) {
        return holds(proposal, _ -> true);
    }

    static Optional<Refusal> holds(Proposal proposal, Predicate<Absorbed> which) {
        var absorbed = proposal.matter().absorbed().stream().filter(which).toList();
        return absorbed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new NotMerged.LeadsOthers(
                                absorbed.stream()
                                        .map(Absorbed::matter)
                                        .map(Sentences::spoken)
                                        .collect(Collectors.joining("、"))));
    }

    static boolean cameWith(Absorbed absorbed, String person) {
        return absorbed.parties().stream().anyMatch(party -> party.person().equals(person));
    }

    static String spoken(Proposal proposal) {
        return Sentences.spoken(proposal.matter().id());
    }

    private Leading() {}
}
