package org.tongxin.proposal.following;

import static org.tongxin.chain.Who.any;
import static org.tongxin.chain.Who.party;
import static org.tongxin.chain.Who.unitOfTask;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tongxin.chain.Act;
import org.tongxin.chain.Chain.Action;
import org.tongxin.chain.Field;
import org.tongxin.chain.Who;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.packs.Forms;
import org.tongxin.proposal.packs.Packs;

/// The acts of following (跟踪): on promises, and on what is concluded.
public final class FollowingActs {

    /// Where a reply may have gone out.
    private static final Set<String> STAGES =
            Set.of(Proposal.HANDLING, Proposal.REHANDLING, Proposal.FEEDBACK, Proposal.TRACKING);

    private static final Who WITNESS = party("member", "collective").or("proposal-office");

    private final Packs packs;

    private FollowingActs(Packs packs) {
        this.packs = packs;
    }

    public static List<Action<Proposal, ?>> of(Packs packs) {
        var acts = new FollowingActs(packs);
        return Stream.of(acts.keeping(), acts.delaying(), acts.following())
                .flatMap(List::stream)
                .toList();
    }

    private List<Action<Proposal, ?>> keeping() {
        return List.of(
                new Act<Proposal>("claim", "报告兑现", "Report as kept")
                        .noun("claims")
                        .by(unitOfTask("unit-clerk", "unit-head"))
                        .at(STAGES)
                        .onCommitment(Promises::isOpen)
                        .asks(FollowingActs::claim)
                        .does(Keeping.Claim.class, Keeping.Claim::read, Keeping::decide),
                new Act<Proposal>("verify", "核实兑现", "Verify")
                        .noun("verifications")
                        .by(WITNESS)
                        .at(STAGES)
                        .mayLead(Proposal.TRACKING, Proposal.CLOSED)
                        .onCommitment(Promises::isClaimed)
                        .asks(FollowingActs::verify)
                        .lasting()
                        .does(
                                Keeping.Verify.class,
                                Keeping.Verify::read,
                                (s, c, m) -> Keeping.decide(packs.of(s, m.today()), s, c, m)),
                new Act<Proposal>("dispute", "未兑现", "Not kept")
                        .noun("disputes")
                        .by(WITNESS)
                        .at(STAGES)
                        .onCommitment(Promises::isClaimed)
                        .asks(FollowingActs::dispute)
                        .does(Keeping.Dispute.class, Keeping.Dispute::read, Keeping::decide));
    }

    private List<Action<Proposal, ?>> delaying() {
        return List.of(
                new Act<Proposal>("put-off", "延期兑现", "Put off")
                        .noun("delays")
                        .by(unitOfTask("unit-clerk", "unit-head"))
                        .at(STAGES)
                        .onCommitment(Promises::isOpen)
                        .asks(FollowingActs::putOff)
                        .does(Delaying.PutOff.class, Delaying.PutOff::read, Delaying::decide),
                new Act<Proposal>("give-up", "说明无法兑现", "Explain that it cannot be kept")
                        .noun("explanations")
                        .by(unitOfTask("unit-head"))
                        .at(STAGES)
                        .mayLead(Proposal.TRACKING, Proposal.CLOSED)
                        .onCommitment(Promises::isOpen)
                        .asks(FollowingActs::giveUp)
                        .lasting()
                        .does(
                                Delaying.GiveUp.class,
                                Delaying.GiveUp::read,
                                (s, c, m) -> Delaying.decide(packs.of(s, m.today()), s, c, m)));
    }

    private List<Action<Proposal, ?>> following() {
        return List.of(
                new Act<Proposal>("look-back", "回头看", "Look back")
                        .noun("looks-back")
                        .by(any("proposal-office"))
                        .at(Proposal.TRACKING)
                        .asks(FollowingActs::lookBack)
                        .does(
                                Following.LookBack.class,
                                Following.LookBack::read,
                                (s, c, m) -> Following.decide(packs.of(s, m.today()), s, c, m)),
                new Act<Proposal>("archive", "归档", "Archive")
                        .noun("archiving")
                        .by(any("proposal-office"))
                        .at(Proposal.CLOSED)
                        .to(Proposal.ARCHIVED)
                        .lasting()
                        .does(Following.Archive.class, Following.Archive::read, Following::decide));
    }

    private static List<Field> claim(Proposal proposal, int target, LocalDate today) {
        return List.of(
                Field.date("on"),
                Field.longtext("evidence", Forms.NOTE_MAX),
                Field.files(Forms.ATTACHMENTS, Forms.FILES_MAX).optional());
    }

    private static List<Field> verify(Proposal proposal, int target, LocalDate today) {
        return List.of(Field.longtext("note", Forms.NOTE_MAX).optional());
    }

    private static List<Field> dispute(Proposal proposal, int target, LocalDate today) {
        return List.of(Field.longtext("reason", Forms.NOTE_MAX));
    }

    private static List<Field> putOff(Proposal proposal, int target, LocalDate today) {
        return List.of(Field.date("until"), Field.longtext("reason", Forms.NOTE_MAX));
    }

    private static List<Field> giveUp(Proposal proposal, int target, LocalDate today) {
        return List.of(Field.longtext("explanation", Forms.NOTE_MAX));
    }

    private static List<Field> lookBack(Proposal proposal, int target, LocalDate today) {
        return List.of(Field.date("on"), Field.longtext("note", Forms.NOTE_MAX));
    }
}
