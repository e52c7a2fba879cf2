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
import org.tongxin.proposal.ProposalFact;
import org.tongxin.proposal.packs.Forms;
import org.tongxin.proposal.packs.Packs;

/// The acts of entering for somebody (代录).
public final class EnteringActs {

    /// Where what was entered for somebody can be confirmed.
    public static final Set<String> CONFIRMED_AT =
            Set.of(Proposal.CO_SIGNING, Proposal.PRE_REVIEW, Proposal.REVIEW, Proposal.ASSIGNING);

    private final Packs packs;

    private EnteringActs(Packs packs) {
        this.packs = packs;
    }

    public static List<Action<Proposal, ?>> of(Packs packs) {
        var acts = new EnteringActs(packs);
        return List.of(acts.enterFor(), acts.reviseFor(), acts.confirm(), acts.confirmFor());
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

    private Action<Proposal, ?> reviseFor() {
        return new Act<Proposal>("revise-for", "代录修改稿", "Enter a revision for a member")
                .noun("entered-revision")
                .by(any("proposal-office"))
                .at(Proposal.REVISION)
                .to(Proposal.PRE_REVIEW)
                .when(EnteringActs::isSentBackToAMember)
                .asks(this::revision)
                .lasting()
                .does(
                        Entering.ReviseFor.class,
                        Entering.ReviseFor::read,
                        (s, c, m) -> Entering.decide(packs.of(s, m.today()), s, c, m));
    }

    /// What a member took back himself is his to write; a collective has a clerk.
    private static boolean isSentBackToAMember(Proposal proposal) {
        return proposal.why() instanceof ProposalFact.Returned && proposal.isOfMembers();
    }

    private Action<Proposal, ?> confirmFor() {
        return new Act<Proposal>("confirm-entry-for", "代录确认", "Record that it is confirmed")
                .noun("recorded-confirmation")
                .by(any("proposal-office"))
                .at(CONFIRMED_AT)
                .when(Proposal::awaitsConfirmation)
                .asks((_, _, _) -> List.of(Field.longtext("note", Forms.NOTE_MAX)))
                .does(
                        Entering.ConfirmFor.class,
                        Entering.ConfirmFor::read,
                        (s, c, _) -> Entering.decide(s, c));
    }

    private Action<Proposal, ?> confirm() {
        return new Act<Proposal>("confirm-entry", "确认代录内容", "Confirm what was entered")
                .noun("entry-confirmation")
                .by(proposer("member"))
                .at(CONFIRMED_AT)
                .when(Proposal::awaitsConfirmation)
                .does(Entering.Confirm.class, Entering.Confirm::read, Entering::decide);
    }

    private List<Field> entry(Proposal proposal, int target, LocalDate today) {
        return forSomebody(RaisingActs.submission(packs.on(today)));
    }

    private List<Field> revision(Proposal proposal, int target, LocalDate today) {
        return forSomebody(RaisingActs.form(packs.of(proposal, today)));
    }

    /// A form with who it is for and how he gave it before all else.
    private static List<Field> forSomebody(List<Field> form) {
        var fields = new ArrayList<Field>();
        fields.add(Field.persons(Entering.PERSON, 1));
        fields.add(Field.longtext("note", Forms.NOTE_MAX));
        fields.addAll(form);
        return fields;
    }
}
