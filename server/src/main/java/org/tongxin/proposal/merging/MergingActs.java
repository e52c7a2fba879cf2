package org.tongxin.proposal.merging;

import static org.tongxin.chain.Who.any;

import java.time.LocalDate;
import java.util.List;
import org.tongxin.chain.Act;
import org.tongxin.chain.Chain.Action;
import org.tongxin.chain.Field;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.packs.Forms;
import org.tongxin.proposal.packs.Packs;

/// The acts of merging (并案), taken on the proposal that is merged away.
public final class MergingActs {

    private final Packs packs;

    private MergingActs(Packs packs) {
        this.packs = packs;
    }

    public static List<Action<Proposal, ?>> of(Packs packs) {
        var acts = new MergingActs(packs);
        return List.of(
                new Act<Proposal>("merge", "并案", "Merge into another")
                        .noun("merging")
                        .by(any("proposal-office"))
                        .at(Leading.STAGES)
                        .to(Proposal.MERGED)
                        .when(acts::isPractised)
                        .asks(acts::merge)
                        .does(
                                Merging.Merge.class,
                                Merging.Merge::read,
                                (s, c, m) -> Merging.decide(packs.of(s, m.today()), s, c, m)),
                new Act<Proposal>("unmerge", "撤销并案", "Undo the merging")
                        .noun("unmerging")
                        .by(any("proposal-office"))
                        .at(Proposal.MERGED)
                        .to(Proposal.REVIEW, Proposal.ASSIGNING)
                        .asks((_, _, _) -> List.of(Field.longtext("reason", Forms.NOTE_MAX)))
                        .does(
                                Merging.Unmerge.class,
                                Merging.Unmerge::read,
                                (s, c, m) -> Merging.decide(packs.of(s, m.today()), s, c, m)));
    }

    /// A place may do without.
    private boolean isPractised(Proposal proposal) {
        return proposal.matter()
                .judgedOn()
                .filter(day -> !packs.on(day).mergePractices().isEmpty())
                .isPresent();
    }

    private List<Field> merge(Proposal proposal, int target, LocalDate today) {
        return List.of(
                Field.matter("into"),
                Field.choice("practice", packs.of(proposal, today).mergePractices()),
                Field.longtext("consulted", Forms.NOTE_MAX));
    }
}
