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
import org.tongxin.proposal.packs.Pack;
import org.tongxin.proposal.packs.Packs;

/// The acts of raising (提出).
public final class RaisingActs {

    /// Where a proposal can be taken back, and left, by those who stand behind it.
    static final Set<String> UNTIL_DISPATCHED =
            Set.of(
                    Proposal.CO_SIGNING,
                    Proposal.REVISION,
                    Proposal.PRE_REVIEW,
                    Proposal.REVIEW,
                    Proposal.ASSIGNING);

    private final Packs packs;

    private RaisingActs(Packs packs) {
        this.packs = packs;
    }

    public static List<Action<Proposal, ?>> of(Packs packs) {
        var forms = new RaisingActs(packs);
        return List.of(forms.submit(), forms.revise(), forms.recall(), forms.withdraw());
    }

    private Action<Proposal, ?> submit() {
        return new Act<Proposal>("submit", "提交", "Submit")
                .noun("submission")
                .by(any("member", "collective"))
                .at(Proposal.NEW)
                .to(Proposal.PRE_REVIEW, Proposal.CO_SIGNING)
                .asks(this::submission)
                .lasting()
                .does(
                        Submitting.Submit.class,
                        Submitting.Submit::read,
                        (_, c, m) -> Submitting.decide(packs.on(m.today()), c, m));
    }

    private Action<Proposal, ?> revise() {
        return new Act<Proposal>("revise", "修改后重新提交", "Hand in again")
                .noun("revision")
                .by(proposer("member", "collective"))
                .at(Proposal.REVISION)
                .to(Proposal.PRE_REVIEW)
                .asks(this::revision)
                .lasting()
                .does(
                        Revising.Revise.class,
                        Revising.Revise::read,
                        (s, c, m) -> Revising.decide(packs.of(s, m.today()), s, c, m));
    }

    private Action<Proposal, ?> recall() {
        return new Act<Proposal>("recall", "撤回修改", "Take back to revise")
                .noun("recall")
                .by(proposer("member", "collective"))
                .at(Proposal.PRE_REVIEW)
                .to(Proposal.REVISION)
                .lasting()
                .does(Revising.Recall.class, Revising.Recall::read, Revising::decide);
    }

    private Action<Proposal, ?> withdraw() {
        return new Act<Proposal>("withdraw", "撤案", "Withdraw")
                .noun("withdrawal")
                .by(proposer("member", "collective"))
                .at(UNTIL_DISPATCHED)
                .to(Proposal.WITHDRAWN)
                .asks((_, _, _) -> List.of(Field.longtext("reason", Forms.NOTE_MAX)))
                .lasting()
                .does(Withdrawing.Withdraw.class, Withdrawing.Withdraw::read, Withdrawing::decide);
    }

    private List<Field> submission(Proposal proposal, int target, LocalDate today) {
        return submission(packs.on(today));
    }

    static List<Field> submission(Pack pack) {
        var fields = form(pack);
        fields.add(Field.persons(Submitting.CO_SIGNERS, pack.coSignersMax()).optional());
        return fields;
    }

    private List<Field> revision(Proposal proposal, int target, LocalDate today) {
        return form(packs.of(proposal, today));
    }

    static List<Field> form(Pack pack) {
        var fields = new ArrayList<Field>();
        fields.add(Field.text("title", pack.titleMax()));
        fields.add(Field.choice("category", pack.categories()));
        fields.add(Field.longtext("situation", pack.bodyMax()));
        fields.add(Field.longtext("analysis", pack.bodyMax()));
        for (var no = 1; no <= pack.pointsMax(); no++) {
            var point = Field.longtext("point", pack.bodyMax()).numbered(no);
            fields.add(no == 1 ? point : point.optional());
        }
        fields.addAll(Particulars.fields(pack));
        fields.add(Field.files(Forms.ATTACHMENTS, Forms.FILES_MAX).optional());
        return fields;
    }
}
