package org.tongxin.proposal.examining;

import static org.tongxin.chain.Who.any;

import java.time.LocalDate;
import java.util.List;
import org.tongxin.chain.Act;
import org.tongxin.chain.Chain.Action;
import org.tongxin.chain.Field;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.packs.Forms;
import org.tongxin.proposal.packs.Packs;

/// The acts of examining (审查).
public final class ExaminingActs {

    private final Packs packs;

    private ExaminingActs(Packs packs) {
        this.packs = packs;
    }

    public static List<Action<Proposal, ?>> of(Packs packs) {
        var forms = new ExaminingActs(packs);
        return List.of(
                new Act<Proposal>("docket", "立案", "Put on file")
                        .noun("docketing")
                        .by(any("proposal-office", "proposal-committee"))
                        .at(Proposal.PRE_REVIEW)
                        .to(Proposal.ASSIGNING)
                        .lasting()
                        .does(
                                Docketing.Docket.class,
                                Docketing.Docket::read,
                                (s, c, m) -> Docketing.decide(packs.of(s, m.today()), s, c, m)),
                new Act<Proposal>("decline", "不予立案", "Do not put on file")
                        .noun("declining")
                        .by(any("proposal-office", "proposal-committee"))
                        .at(Proposal.PRE_REVIEW)
                        .to(Proposal.DECLINED)
                        .asks(forms::decline)
                        .lasting()
                        .does(Docketing.Decline.class, Docketing.Decline::read, Docketing::decide));
    }

    private List<Field> decline(Proposal proposal, int target, LocalDate today) {
        return List.of(
                Field.choice("reason", packs.of(proposal, today).declineReasons()),
                Field.longtext("note", Forms.NOTE_MAX));
    }
}
