package org.tongxin.proposal.examining;

import static org.tongxin.chain.Who.any;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tongxin.chain.Act;
import org.tongxin.chain.Chain.Action;
import org.tongxin.chain.Field;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.packs.Forms;
import org.tongxin.proposal.packs.Packs;

/// The acts of examining (审查).
public final class ExaminingActs {

    private static final String OFFICE = "proposal-office";
    private static final String COMMITTEE = "proposal-committee";
    private static final Set<String> EXAMINED = Set.of(Proposal.PRE_REVIEW, Proposal.REVIEW);

    private final Packs packs;

    private ExaminingActs(Packs packs) {
        this.packs = packs;
    }

    public static List<Action<Proposal, ?>> of(Packs packs) {
        var forms = new ExaminingActs(packs);
        return List.of(
                forms.preReview(),
                forms.docket(),
                forms.giveBack(),
                forms.convert(),
                forms.decline(),
                forms.reconsider(),
                forms.reclassify());
    }

    private Action<Proposal, ?> preReview() {
        return new Act<Proposal>("pre-review", "预审通过", "Pass pre-review")
                .noun("pre-review")
                .by(any(OFFICE))
                .at(Proposal.PRE_REVIEW)
                .to(Proposal.REVIEW)
                .does(
                        PreReviewing.PreReview.class,
                        PreReviewing.PreReview::read,
                        PreReviewing::decide);
    }

    private Action<Proposal, ?> docket() {
        return new Act<Proposal>("docket", "立案", "Put on file")
                .noun("docketing")
                .by(any(OFFICE, COMMITTEE))
                .at(EXAMINED)
                .to(Proposal.ASSIGNING)
                .lasting()
                .does(
                        Docketing.Docket.class,
                        Docketing.Docket::read,
                        (s, c, m) -> Docketing.decide(packs.of(s, m.today()), s, c, m));
    }

    /// One whose proposers nobody here knows has nobody to mend it.
    private Action<Proposal, ?> giveBack() {
        return new Act<Proposal>("return", "退回修改", "Return for revision")
                .noun("return")
                .by(any(OFFICE))
                .at(Proposal.PRE_REVIEW)
                .to(Proposal.REVISION)
                .when(proposal -> !proposal.raters().isEmpty())
                .asks((_, _, _) -> List.of(Field.longtext("note", Forms.NOTE_MAX)))
                .does(PreReviewing.Return.class, PreReviewing.Return::read, PreReviewing::decide);
    }

    private Action<Proposal, ?> convert() {
        return new Act<Proposal>("convert", "转社情民意", "Pass on as a report of public opinion")
                .noun("conversion")
                .by(any(OFFICE, COMMITTEE))
                .at(EXAMINED)
                .to(Proposal.CONVERTED)
                .asks((s, _, today) -> reasons(packs.of(s, today).convertReasons()))
                .lasting()
                .does(Converting.Convert.class, Converting.Convert::read, Converting::decide);
    }

    private Action<Proposal, ?> decline() {
        return new Act<Proposal>("decline", "不予立案", "Do not put on file")
                .noun("declining")
                .by(any(OFFICE, COMMITTEE))
                .at(EXAMINED)
                .to(Proposal.DECLINED)
                .asks((s, _, today) -> reasons(packs.of(s, today).declineReasons()))
                .lasting()
                .does(Docketing.Decline.class, Docketing.Decline::read, Docketing::decide);
    }

    private Action<Proposal, ?> reconsider() {
        return new Act<Proposal>("reconsider", "恢复审查", "Examine once more")
                .noun("reconsideration")
                .by(any(OFFICE, COMMITTEE))
                .at(Set.of(Proposal.DECLINED, Proposal.CONVERTED))
                .to(Proposal.REVIEW)
                .asks((_, _, _) -> List.of(Field.longtext("reason", Forms.NOTE_MAX)))
                .does(
                        Converting.Reconsider.class,
                        Converting.Reconsider::read,
                        (s, c, m) -> Converting.decide(packs.of(s, m.today()), s, c, m));
    }

    private Action<Proposal, ?> reclassify() {
        return new Act<Proposal>("reclassify", "调整分类", "Classify anew")
                .noun("classification")
                .by(any(OFFICE))
                .at(Set.of(Proposal.PRE_REVIEW, Proposal.REVIEW, Proposal.ASSIGNING))
                .asks(this::classes)
                .does(
                        Classifying.Reclassify.class,
                        Classifying.Reclassify::read,
                        Classifying::decide);
    }

    private static List<Field> reasons(List<Field.Option> reasons) {
        return List.of(Field.choice("reason", reasons), Field.longtext("note", Forms.NOTE_MAX));
    }

    private List<Field> classes(Proposal proposal, int target, LocalDate today) {
        var pack = packs.of(proposal, today);
        return List.of(
                Field.choice("category", pack.categories()),
                Field.choice("sphere", pack.spheres()).optional());
    }
}
