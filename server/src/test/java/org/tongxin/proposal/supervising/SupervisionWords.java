package org.tongxin.proposal.supervising;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Command;
import org.tongxin.proposal.Office;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalStory;
import org.tongxin.proposal.ProposalStory.Told;
import org.tongxin.proposal.following.FollowingWords;

/// The words tests are written in about supervision. See [ProposalStory].
public final class SupervisionWords {

    public static final Actor COMMITTEE =
            new Actor("p-c01", "post-c01", "zhoukou-proposal-committee", "proposal-committee");
    public static final Actor LEADER = new Actor("p-l01", "post-l01", "zhoukou-cppcc", "leader");

    private static final LocalDate DAY = ProposalStory.DAY;

    public static Told nominated() {
        return nominated("");
    }

    /// In the name of another body.
    public static Told nominated(String unit) {
        return byOffice(new Choosing.Nominate(unit, Office.text("事关民生，可以办成")));
    }

    public static Told shortListed() {
        return byOffice(new Choosing.ShortList(null));
    }

    public static Told passed(String gate) {
        return byOffice(new Choosing.Judge(gate, "passed", DAY, null));
    }

    public static Told failed(String gate) {
        return byOffice(new Choosing.Judge(gate, "failed", DAY, Office.text("已有规划")));
    }

    public static Told noticed(String from, String until) {
        return byOffice(new Choosing.GiveNotice(LocalDate.parse(from), LocalDate.parse(until)));
    }

    public static Told objected() {
        return byOffice(new Choosing.NoteObjection(DAY, Office.text("来电：应当另列项目")));
    }

    public static Told confirmed() {
        return byOffice(new Choosing.Confirm(Office.text("副市长 张某某"), "zhoukou-economy-committee"));
    }

    public static Told ended() {
        return byOffice(new Choosing.End(Office.text("并入专项规划")));
    }

    /// From the nomination to the day after the notice.
    public static Told[] chosen() {
        return new Told[] {
            nominated(),
            shortListed(),
            passed("committee"),
            passed("consultation"),
            passed("chair"),
            noticed("2026-03-13", "2026-03-19"),
            confirmed().on("2026-03-20")
        };
    }

    public static Told supervised(String on) {
        return byOffice(
                new Supervising.Supervise(
                        "visit",
                        LocalDate.parse(on),
                        Office.text("副市长 张某某"),
                        Office.text("住建局、交通局"),
                        Office.text("看了两处站点"),
                        null,
                        List.of()));
    }

    public static Told instructed(String unit, String due) {
        return ProposalStory.told(
                new Supervising.Instruct(
                        Office.text("市长 李某某"),
                        DAY,
                        unit,
                        LocalDate.parse(due),
                        Office.text("请抓紧研究")),
                LEADER);
    }

    public static Told reported(int no, String unit) {
        return ProposalStory.told(
                new Supervising.Report(no, Office.text("已完成选址"), List.of()),
                Office.of(unit, "unit-clerk"));
    }

    public static Told dropped(int no) {
        return byOffice(new Supervising.Drop(no, Office.text("登记有误")));
    }

    public static Told reminded(int task) {
        return byOffice(new Supervising.Remind(task, null));
    }

    public static Told remindedOf(int instruction) {
        return byOffice(new Supervising.RemindOf(instruction, null));
    }

    /// Something of all this, as a random clerk does it.
    public static Told any(Random random, Proposal now) {
        var no = 1 + random.nextInt(Math.max(1, now.supervision().instructions().size()));
        return switch (random.nextInt(12)) {
            case 0 -> nominated();
            case 1 -> shortListed();
            case 2, 3 -> random.nextInt(6) == 0 ? failed("committee") : passed("committee");
            case 4 -> noticed("2026-03-13", "2026-03-19");
            case 5 -> confirmed();
            case 6 -> random.nextInt(4) == 0 ? ended() : objected();
            case 7 -> supervised("2026-03-12");
            case 8 -> instructed("transport", "2026-06-30");
            case 9 -> random.nextInt(3) == 0 ? dropped(no) : reported(no, "transport");
            case 10 -> reported(no, "transport");
            default -> random.nextBoolean() ? reminded(1) : remindedOf(no);
        };
    }

    /// Once units have it, now and then; else what comes after a reply.
    public static Told orFollowing(Random random, Proposal now) {
        return now.matter().tasks().isEmpty() || random.nextInt(4) > 0
                ? FollowingWords.any(random, now)
                : any(random, now);
    }

    private static Told byOffice(Command command) {
        return ProposalStory.told(command, Office.OFFICE);
    }

    private SupervisionWords() {}
}
