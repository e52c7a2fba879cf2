package org.tongxin.proposal.rating;

import static org.tongxin.chain.Who.any;
import static org.tongxin.chain.Who.party;

import java.time.LocalDate;
import java.util.List;
import org.tongxin.chain.Act;
import org.tongxin.chain.Chain.Action;
import org.tongxin.chain.Field;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.packs.Forms;
import org.tongxin.proposal.packs.Packs;

/// The acts of rating (评价).
public final class RatingActs {

    private static final List<Field.Option> YES_NO =
            List.of(new Field.Option("yes", "是", "yes"), new Field.Option("no", "否", "no"));

    private final Packs packs;

    private RatingActs(Packs packs) {
        this.packs = packs;
    }

    public static List<Action<Proposal, ?>> of(Packs packs) {
        var forms = new RatingActs(packs);
        return List.of(
                new Act<Proposal>("rate", "评价", "Rate")
                        .noun("ratings")
                        .by(party("member", "collective"))
                        .at(Proposal.FEEDBACK)
                        .mayLeadTo(Proposal.CLOSED, Proposal.TRACKING)
                        .onTask(RatingActs::isRatable)
                        .asks(forms::rate)
                        .lasting()
                        .does(
                                Rating.Rate.class,
                                Rating.Rate::read,
                                (s, c, m) -> Rating.decide(packs.of(s, m.today()), s, c, m)),
                new Act<Proposal>("re-handle", "重办", "Have it handled again")
                        .noun("re-handling")
                        .by(any("proposal-office"))
                        .at(Proposal.FEEDBACK)
                        .to(Proposal.REHANDLING)
                        .when(Rounds::isUnsettled)
                        .asks(RatingActs::rehandle)
                        .lasting()
                        .does(
                                Rounds.Rehandle.class,
                                Rounds.Rehandle::read,
                                (s, c, m) -> Rounds.decide(packs.of(s, m.today()), s, c, m)),
                new Act<Proposal>("conclude", "办结", "Conclude")
                        .noun("conclusion")
                        .by(any("proposal-office"))
                        .at(Proposal.FEEDBACK)
                        .to(Proposal.CLOSED, Proposal.TRACKING)
                        .when(Rounds::isUnsettled)
                        .asks(RatingActs::conclude)
                        .lasting()
                        .does(
                                Rounds.Conclude.class,
                                Rounds.Conclude::read,
                                (s, c, m) -> Rounds.decide(packs.of(s, m.today()), s, c, m)));
    }

    private List<Field> rate(Proposal proposal, int target, LocalDate today) {
        var degrees = packs.of(proposal, today).degrees();
        return List.of(
                Field.choice("attitude", degrees),
                Field.choice("result", degrees),
                Field.choice("visited", YES_NO).optional(),
                Field.choice("to-the-point", YES_NO).optional(),
                Field.longtext("note", Forms.NOTE_MAX).optional());
    }

    private static List<Field> rehandle(Proposal proposal, int target, LocalDate today) {
        return List.of(
                Field.units("units", Forms.UNITS_MAX).optional(),
                Field.longtext("reason", Forms.NOTE_MAX));
    }

    private static List<Field> conclude(Proposal proposal, int target, LocalDate today) {
        return List.of(Field.longtext("note", Forms.NOTE_MAX));
    }

    /// While the round is open, a reply of this round.
    private static boolean isRatable(Proposal proposal, int no) {
        return proposal.matter().ratingsOpen()
                && Rating.inRound(proposal).stream().anyMatch(task -> task.no() == no);
    }
}
