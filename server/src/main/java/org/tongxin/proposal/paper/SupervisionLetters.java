package org.tongxin.proposal.paper;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.tongxin.matter.Matter.Commitment;
import org.tongxin.matter.Matter.Commitment.Standing;
import org.tongxin.matter.Task;
import org.tongxin.paper.Letter;
import org.tongxin.paper.Letter.Para;
import org.tongxin.proposal.packs.Numeral;
import org.tongxin.proposal.paper.OfficeLetters.Inside;
import org.tongxin.proposal.supervising.Instruction;

/// What the office writes to units of promises and of leaders' instructions that are awaited.
record SupervisionLetters(Brief brief) {

    static String promisesTitle(String named) {
        return "关于催办%s承诺事项的函".formatted(named);
    }

    static String instructionTitle(String named) {
        return "关于报告%s领导批示落实情况的函".formatted(named);
    }

    /// Promises a unit still has to keep.
    static List<Commitment> owed(Brief brief, Task task) {
        return brief.matter().commitments().stream()
                .filter(one -> one.task() == task.no())
                .filter(SupervisionLetters::isOwed)
                .toList();
    }

    static boolean isOwed(Commitment one) {
        return one.standing() == Standing.OPEN || one.standing() == Standing.SLIPPED;
    }

    /// That what was promised with a reply is awaited (承诺催办函).
    Letter promises(Task task) {
        var body = new ArrayList<Para>();
        body.add(
                Para.text(
                        "你单位在答复%s提出的《%s》（%s）时承诺的下列事项，尚未报告兑现："
                                .formatted(brief.proposers(), brief.title(), brief.named())));
        var owed = owed(brief, task);
        for (var i = 0; i < owed.size(); i++) {
            var one = owed.get(i);
            body.add(
                    Para.text(
                            "%s、%s（%s）"
                                    .formatted(
                                            Numeral.of(i + 1),
                                            brief.text(one.text()),
                                            by(one.due()))));
        }
        body.add(Para.text("请抓紧落实，做到的报告兑现情况，需要延期或者无法兑现的说明理由，并将进展情况告知我们。"));
        return letter(
                brief.number("提案催", task.no()), promisesTitle(brief.named()), task.unit(), body);
    }

    /// That a leader's instruction waits for a report (批示催报函).
    Letter instruction(Instruction one) {
        var given = one.given();
        var body =
                List.of(
                        Para.text(
                                "%s于%s在%s提出的《%s》（%s）上批示：%s"
                                        .formatted(
                                                brief.text(given.leader()),
                                                Brief.said(given.on()),
                                                brief.proposers(),
                                                brief.title(),
                                                brief.named(),
                                                brief.text(given.text()))),
                        Para.text("请你单位报告落实情况，报告期限为%s。请抓紧办理，按要求书面报告。".formatted(by(given.due()))));
        return letter(
                brief.number("提案督", one.no()), instructionTitle(brief.named()), one.unit(), body);
    }

    private String by(LocalDate last) {
        var left = ChronoUnit.DAYS.between(brief.today(), last);
        return left < 0
                ? "%s，已逾期%d天".formatted(Brief.said(last), -left)
                : "%s，还有%d天".formatted(Brief.said(last), left);
    }

    private Letter letter(String number, String title, String unit, List<Para> body) {
        return OfficeLetters.letter(
                brief.committee(),
                number,
                title,
                new Inside(brief.unit().apply(unit), body, Brief.said(brief.today())));
    }
}
