package org.tongxin.proposal.following;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Command;
import org.tongxin.matter.Task;
import org.tongxin.proposal.Office;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalStory;
import org.tongxin.proposal.ProposalStory.Told;
import org.tongxin.proposal.rating.Rounds;

/// The words tests are written in about what comes after a reply. See [ProposalStory].
public final class FollowingWords {

    public static Told handledAgain(String... units) {
        return byOffice(new Rounds.Rehandle(List.of(units), Office.text("没有答到点上")));
    }

    public static Told letStand() {
        return byOffice(new Rounds.Conclude(Office.text("已当面说明")));
    }

    /// What a unit does in a round after the first until its reply has gone out.
    public static Told[] answeredAgain(int task) {
        return new Told[] {
            ProposalStory.contactedOn(task, "2026-03-12"),
            ProposalStory.replied(task),
            ProposalStory.signedOff(task),
            ProposalStory.sent(task)
        };
    }

    public static Told claimed(int commitment) {
        return claimedOn(commitment, "2026-03-12");
    }

    public static Told claimedOn(int commitment, String day) {
        var on = LocalDate.parse(day);
        return byUnit(
                new Keeping.Claim(commitment, on, Office.text("已通车，见照片"), List.of()), "unit-clerk");
    }

    public static Told verified(int commitment) {
        return byOffice(new Keeping.Verify(commitment, null));
    }

    public static Told disputed(int commitment) {
        return byOffice(new Keeping.Dispute(commitment, Office.text("还没有通车")));
    }

    public static Told putOff(int commitment, String until) {
        var day = LocalDate.parse(until);
        return byUnit(new Delaying.PutOff(commitment, day, Office.text("管线迁改")), "unit-clerk");
    }

    public static Told givenUp(int commitment) {
        return byUnit(new Delaying.GiveUp(commitment, Office.text("规划调整")), "unit-head");
    }

    public static Told lookedBack() {
        return byOffice(new Following.LookBack(ProposalStory.DAY, Office.text("看过现场")));
    }

    public static Told archived() {
        return byOffice(new Following.Archive());
    }

    /// Something of all this, as a random clerk does it.
    public static Told any(Random random, Proposal now) {
        var commitment = 1 + random.nextInt(Math.max(1, now.matter().commitments().size()));
        return switch (random.nextInt(18)) {
            case 0 -> handledAgain();
            case 1 -> handledAgain(unitsOf(now));
            case 2 -> letStand();
            case 3, 4, 5 -> claimed(commitment);
            case 6, 7 -> verified(commitment);
            case 8 -> disputed(commitment);
            case 9, 10 -> putOff(commitment, putOffTo(now, commitment));
            case 11, 12, 13 -> givenUp(commitment);
            case 14, 15 -> lookedBack();
            default -> archived();
        };
    }

    private static String[] unitsOf(Proposal now) {
        return now.answering().stream().map(Task::unit).toArray(String[]::new);
    }

    /// Half a year after what is promised.
    private static String putOffTo(Proposal now, int commitment) {
        return now.matter()
                .commitment(commitment)
                .map(one -> one.due().plusMonths(6))
                .orElse(ProposalStory.DAY)
                .toString();
    }

    private static Told byOffice(Command command) {
        return ProposalStory.told(command, Office.OFFICE);
    }

    private static Told byUnit(org.tongxin.chain.Chain.OnCommitment command, String role) {
        Function<Proposal, Actor> unit =
                proposal ->
                        ProposalStory.unit(
                                        proposal.matter()
                                                .commitment(command.commitment())
                                                .map(one -> one.task())
                                                .orElse(0),
                                        role)
                                .apply(proposal);
        return new Told(_ -> command, unit, ProposalStory.DAY);
    }

    private FollowingWords() {}
}
