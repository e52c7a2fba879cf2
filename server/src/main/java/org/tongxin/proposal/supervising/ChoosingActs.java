package org.tongxin.proposal.supervising;

import static org.tongxin.chain.Who.any;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tongxin.chain.Act;
import org.tongxin.chain.Chain.Action;
import org.tongxin.chain.Field;
import org.tongxin.chain.Field.Option;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.packs.Forms;
import org.tongxin.proposal.packs.Packs;
import org.tongxin.proposal.packs.SupervisionRules;
import org.tongxin.proposal.supervising.Key.Standing;

/// The acts of choosing key proposals (重点提案遴选), from when one is on file until it is concluded.
public final class ChoosingActs {

    static final Set<String> STAGES =
            Set.of(
                    Proposal.ASSIGNING,
                    Proposal.HANDLING,
                    Proposal.REHANDLING,
                    Proposal.FEEDBACK,
                    Proposal.TRACKING,
                    Proposal.CLOSED);

    private static final List<Option> RESULTS =
            List.of(
                    new Option(SupervisionFact.KeyJudged.PASSED, "通过", "passed"),
                    new Option("failed", "不通过", "not passed"));

    private final Packs packs;

    private ChoosingActs(Packs packs) {
        this.packs = packs;
    }

    public static List<Action<Proposal, ?>> of(Packs packs) {
        var acts = new ChoosingActs(packs);
        return Stream.of(acts.naming(), acts.judging(), acts.leading())
                .flatMap(List::stream)
                .toList();
    }

    private List<Action<Proposal, ?>> naming() {
        return List.of(
                new Act<Proposal>("nominate-key", "提名重点提案", "Nominate as a key proposal")
                        .noun("key-nominations")
                        .by(
                                any(
                                        "proposal-office",
                                        "proposal-committee",
                                        "channel-office",
                                        "collective",
                                        "unit-clerk",
                                        "unit-head",
                                        "leader"))
                        .at(STAGES)
                        .when(one -> !one.confined() && one.supervision().key().isFree())
                        .asks(ChoosingActs::nominate)
                        .does(Choosing.Nominate.class, Choosing.Nominate::read, Choosing::decide),
                new Act<Proposal>("short-list-key", "列入初选名单", "Put on the short list")
                        .noun("key-listing")
                        .by(any("proposal-office"))
                        .at(STAGES)
                        .when(is(Standing.NOMINATED))
                        .asks(ChoosingActs::list)
                        .does(
                                Choosing.ShortList.class,
                                Choosing.ShortList::read,
                                Choosing::decide));
    }

    private List<Action<Proposal, ?>> judging() {
        return List.of(
                new Act<Proposal>("judge-key", "登记审议结果", "Record what a gate decided")
                        .noun("key-reviews")
                        .by(any("proposal-office", "proposal-committee"))
                        .at(STAGES)
                        .when(one -> one.supervision().key().isBefore())
                        .asks(this::judge)
                        .does(
                                Choosing.Judge.class,
                                Choosing.Judge::read,
                                (s, c, m) -> Choosing.decide(packs.of(s, m.today()), s, c, m)),
                new Act<Proposal>("notice-key", "公示重点提案", "Give public notice")
                        .noun("key-notice")
                        .by(any("proposal-office"))
                        .at(STAGES)
                        .when(one -> is(Standing.PASSED).test(one) && isNoticed(one))
                        .asks(ChoosingActs::notice)
                        .does(
                                Choosing.GiveNotice.class,
                                Choosing.GiveNotice::read,
                                (s, c, m) -> Choosing.decide(packs.of(s, m.today()), s, c, m)),
                new Act<Proposal>("object-key", "登记公示异议", "Note an objection")
                        .noun("key-objections")
                        .by(any("proposal-office"))
                        .at(STAGES)
                        .when(is(Standing.NOTICED))
                        .asks(ChoosingActs::objection)
                        .does(
                                Choosing.NoteObjection.class,
                                Choosing.NoteObjection::read,
                                Choosing::decide));
    }

    private List<Action<Proposal, ?>> leading() {
        return List.of(
                new Act<Proposal>("confirm-key", "确定为重点提案", "Make it a key proposal")
                        .noun("key")
                        .by(any("proposal-office"))
                        .at(STAGES)
                        .when(this::mayBeConfirmed)
                        .asks(ChoosingActs::confirm)
                        .does(Choosing.Confirm.class, Choosing.Confirm::read, Choosing::decide),
                new Act<Proposal>("end-key", "终止重点提案", "End it as a key proposal")
                        .noun("key-ending")
                        .by(any("proposal-office"))
                        .at(STAGES)
                        .when(one -> one.supervision().key().isUnderWay())
                        .asks(ChoosingActs::end)
                        .lasting()
                        .does(Choosing.End.class, Choosing.End::read, Choosing::decide));
    }

    private static java.util.function.Predicate<Proposal> is(Standing standing) {
        return one -> one.supervision().key().standing() == standing;
    }

    private boolean isNoticed(Proposal proposal) {
        return rules(proposal).noticeDays() > 0;
    }

    private boolean mayBeConfirmed(Proposal proposal) {
        return is(Standing.NOTICED).test(proposal)
                || (is(Standing.PASSED).test(proposal) && !isNoticed(proposal));
    }

    /// As the pack of the proposal's own day says; it was raised, and so has one.
    private SupervisionRules rules(Proposal proposal) {
        return packs.of(proposal, LocalDate.EPOCH).supervision();
    }

    private static List<Field> nominate(Proposal proposal, int target, LocalDate today) {
        return List.of(
                Field.longtext("reason", Forms.NOTE_MAX), Field.unit("nominator").optional());
    }

    private static List<Field> list(Proposal proposal, int target, LocalDate today) {
        return List.of(Field.longtext("note", Forms.NOTE_MAX).optional());
    }

    private List<Field> judge(Proposal proposal, int target, LocalDate today) {
        var next =
                rules(proposal).gates().stream()
                        .skip(proposal.supervision().key().judged().size())
                        .limit(1)
                        .toList();
        return List.of(
                Field.choice("gate", next),
                Field.choice("result", RESULTS),
                Field.date("on"),
                Field.longtext("note", Forms.NOTE_MAX)
                        .reasonUnless("result", SupervisionFact.KeyJudged.PASSED));
    }

    private static List<Field> notice(Proposal proposal, int target, LocalDate today) {
        return List.of(Field.date("from"), Field.date("until"));
    }

    private static List<Field> objection(Proposal proposal, int target, LocalDate today) {
        return List.of(Field.date("on"), Field.longtext("text", Forms.NOTE_MAX));
    }

    private static List<Field> confirm(Proposal proposal, int target, LocalDate today) {
        return List.of(Field.text("leader", Forms.CONTACT_MAX), Field.unit("unit"));
    }

    private static List<Field> end(Proposal proposal, int target, LocalDate today) {
        return List.of(Field.longtext("reason", Forms.NOTE_MAX));
    }
}
