package org.tongxin.proposal.raising;

import static org.tongxin.chain.Who.any;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tongxin.chain.Act;
import org.tongxin.chain.Chain.Action;
import org.tongxin.chain.Field;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.packs.Forms;
import org.tongxin.proposal.packs.Packs;

/// The acts of raising (提出).
public final class RaisingActs {

    private final Packs packs;

    private RaisingActs(Packs packs) {
        this.packs = packs;
    }

    public static List<Action<Proposal, ?>> of(Packs packs) {
        var forms = new RaisingActs(packs);
        return List.of(
                new Act<Proposal>("submit", "提交", "Submit")
                        .noun("submission")
                        .by(any("member", "collective"))
                        .at(Proposal.NEW)
                        .to(Proposal.PRE_REVIEW)
                        .asks(forms::submit)
                        .lasting()
                        .does(
                                Submitting.Submit.class,
                                Submitting.Submit::read,
                                (_, c, m) -> Submitting.decide(packs.on(m.today()), c, m)));
    }

    private List<Field> submit(Proposal proposal, int target, LocalDate today) {
        var pack = packs.of(proposal, today);
        var fields = new ArrayList<Field>();
        fields.add(Field.text("title", pack.titleMax()));
        fields.add(Field.choice("category", pack.categories()));
        fields.add(Field.longtext("situation", pack.bodyMax()));
        fields.add(Field.longtext("analysis", pack.bodyMax()));
        for (var no = 1; no <= pack.pointsMax(); no++) {
            var point = Field.longtext("point", pack.bodyMax()).numbered(no);
            fields.add(no == 1 ? point : point.optional());
        }
        fields.add(Field.files(Forms.ATTACHMENTS, Forms.FILES_MAX).optional());
        return fields;
    }
}
