package org.tongxin.proposal.raising;

import static org.tongxin.chain.Who.coSigner;
import static org.tongxin.chain.Who.invited;
import static org.tongxin.chain.Who.proposer;

import java.util.List;
import org.tongxin.chain.Act;
import org.tongxin.chain.Chain.Action;
import org.tongxin.chain.Field;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.packs.Forms;
import org.tongxin.proposal.packs.Packs;

/// The acts of co-signing (会签).
public final class CoSigningActs {

    private static final String[] MEMBERS = {"member", "collective"};

    private final Packs packs;

    private CoSigningActs(Packs packs) {
        this.packs = packs;
    }

    public static List<Action<Proposal, ?>> of(Packs packs) {
        var acts = new CoSigningActs(packs);
        return List.of(acts.coSign(), acts.decline(), acts.handIn(), acts.leave());
    }

    private Action<Proposal, ?> coSign() {
        return new Act<Proposal>("co-sign", "同意联名", "Co-sign")
                .noun("co-signature")
                .by(invited(MEMBERS))
                .at(Proposal.CO_SIGNING)
                .mayLeadTo(Proposal.PRE_REVIEW)
                .asks((_, _, _) -> List.of(Field.longtext("opinion", Forms.NOTE_MAX)))
                .lasting()
                .does(
                        CoSigning.CoSign.class,
                        CoSigning.CoSign::read,
                        (s, c, m) -> CoSigning.decide(packs.of(s, m.today()), s, c, m));
    }

    private Action<Proposal, ?> decline() {
        return new Act<Proposal>("decline-co-signing", "谢绝联名", "Do not co-sign")
                .noun("co-signing-declined")
                .by(invited(MEMBERS))
                .at(Proposal.CO_SIGNING)
                .mayLeadTo(Proposal.PRE_REVIEW)
                .lasting()
                .does(
                        CoSigning.DeclineCoSigning.class,
                        CoSigning.DeclineCoSigning::read,
                        (s, c, m) -> CoSigning.decide(packs.of(s, m.today()), s, c, m));
    }

    private Action<Proposal, ?> handIn() {
        return new Act<Proposal>("hand-in", "结束会签并提交", "End co-signing and hand in")
                .noun("handing-in")
                .by(proposer(MEMBERS))
                .at(Proposal.CO_SIGNING)
                .to(Proposal.PRE_REVIEW)
                .lasting()
                .does(
                        CoSigning.HandIn.class,
                        CoSigning.HandIn::read,
                        (s, c, m) -> CoSigning.decide(packs.of(s, m.today()), s, c, m));
    }

    private Action<Proposal, ?> leave() {
        return new Act<Proposal>("leave", "退出联名", "No longer stand behind it")
                .noun("leaving")
                .by(coSigner(MEMBERS))
                .at(RaisingActs.UNTIL_DISPATCHED)
                .lasting()
                .does(CoSigning.Leave.class, CoSigning.Leave::read, CoSigning::decide);
    }
}
