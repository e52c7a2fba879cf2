package org.tongxin.proposal.rating;

import static org.tongxin.chain.Who.any;
import static org.tongxin.chain.Who.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
        var acts = new RatingActs(packs);
        return Stream.concat(acts.rating().stream(), acts.settling().stream()).toList();
    }

    private List<Action<Proposal, ?>> rating() {
        return List.of(
                new Act<Proposal>("rate", "评价", "Rate")
                        .noun("ratings")
                        .by(party("member", "collective"))
                        .at(Proposal.FEEDBACK)
                        .mayLeadTo(Proposal.CLOSED, Proposal.TRACKING)
                        .onTask(RatingActs::isRatable)
                        .asks(this::rate)
                        .lasting()
                        .does(
                                Rating.Rate.class,
                                Rating.Rate::read,
                                (s, c, m) -> Rating.decide(packs.of(s, m.today()), s, c, m)),
                new Act<Proposal>("rate-for", "代录评价", "Enter a rating for a member")
                        .noun("entered-ratings")
                        .by(any("proposal-office"))
                        .at(Proposal.FEEDBACK)
                        .onTask(RatingActs::isRatableFor)
                        .asks(this::rateFor)
                        .does(
                                RatingFor.RateFor.class,
                                RatingFor.RateFor::read,
                                (s, c, _) -> RatingFor.decide(s, c)));
    }

    private List<Action<Proposal, ?>> settling() {
        return List.of(
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

    private List<Field> rateFor(Proposal proposal, int target, LocalDate today) {
        var fields = new ArrayList<Field>();
        fields.add(Field.persons(RatingFor.PERSON, 1));
        fields.add(Field.longtext(RatingFor.HOW, Forms.NOTE_MAX));
        fields.addAll(rate(proposal, target, today));
        return fields;
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

    /// As well, while somebody has not rated it himself.
    private static boolean isRatableFor(Proposal proposal, int no) {
        return isRatable(proposal, no)
                && proposal.isOfMembers()
                && Rating.awaited(proposal).anyMatch(one -> one.task() == no);
    }
}
