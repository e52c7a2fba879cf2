package org.tongxin.proposal.raising;

import static org.tongxin.chain.Who.any;
import static org.tongxin.chain.Who.proposer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tongxin.chain.Act;
import org.tongxin.chain.Chain.Action;
import org.tongxin.chain.Field;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.packs.Forms;
import org.tongxin.proposal.packs.Packs;

/// The acts of entering for somebody (代录).
public final class EnteringActs {

    private final Packs packs;

    private EnteringActs(Packs packs) {
        this.packs = packs;
    }

    public static List<Action<Proposal, ?>> of(Packs packs) {
        var acts = new EnteringActs(packs);
        return List.of(acts.enterFor(), acts.confirm());
    }

    private Action<Proposal, ?> enterFor() {
        return new Act<Proposal>("enter-for", "代录提案", "Enter for a member")
                .noun("entry")
                .by(any("proposal-office"))
                .at(Proposal.NEW)
                .to(Proposal.PRE_REVIEW, Proposal.CO_SIGNING)
                .asks(this::entry)
                .lasting()
                .does(
                        Entering.EnterFor.class,
                        Entering.EnterFor::read,
                        (_, c, m) -> Entering.decide(packs.on(m.today()), c, m));
    }

    private Action<Proposal, ?> confirm() {
        return new Act<Proposal>("confirm-entry", "确认代录内容", "Confirm what was entered")
                .noun("entry-confirmation")
                .by(proposer("member"))
                .at(
                        Set.of(
                                Proposal.CO_SIGNING,
                                Proposal.PRE_REVIEW,
                                Proposal.REVIEW,
                                Proposal.ASSIGNING))
                .when(Proposal::awaitsConfirmation)
                .does(Entering.Confirm.class, Entering.Confirm::read, Entering::decide);
    }

    private List<Field> entry(Proposal proposal, int target, LocalDate today) {
        var fields = new ArrayList<Field>();
        fields.add(Field.persons(Entering.PERSON, 1));
        fields.add(Field.longtext("note", Forms.NOTE_MAX));
        fields.addAll(RaisingActs.submission(packs.on(today)));
        return fields;
    }
}
