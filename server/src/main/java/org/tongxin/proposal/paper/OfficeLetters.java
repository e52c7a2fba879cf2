package org.tongxin.proposal.paper;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongxin.matter.Fact;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.Task;
import org.tongxin.paper.Letter;
import org.tongxin.paper.Letter.Para;
import org.tongxin.paper.Letter.Signing;
import org.tongxin.proposal.packs.Limits;
import org.tongxin.proposal.packs.Numeral;

/// What units and offices write to each other of one task: the assignment sheet, the assisting
/// opinion, the reminder.
record OfficeLetters(Brief brief, Task task) {

    static String assignmentTitle(String named) {
        return "关于交办%s的函".formatted(named);
    }

    static String opinionTitle(String named) {
        return "关于%s的会办意见".formatted(named);
    }

    static String reminderTitle(String named) {
        return "关于催办%s的函".formatted(named);
    }

    /// What is given to the unit, with whom, and by when (交办单).
    Letter assignment() {
        var given = brief.day(this::isGiven).orElse(null);
        return letter(
                brief.committee(),
                brief.number("提案交", task.no()),
                assignmentTitle(brief.named()),
                new Inside(brief.unit().apply(task.unit()), assigned(), Brief.said(given)));
    }

    private boolean isGiven(Fact fact) {
        return fact instanceof MatterFact.TaskGiven given && given.task() == task.no();
    }

    private List<Para> assigned() {
        var body = new ArrayList<Para>();
        body.add(
                Para.text(
                        "现将%s提出的《%s》交你单位%s%s。请按照提案办理工作规定办理，并做好以下工作："
                                .formatted(brief.proposers(), brief.title(), role(), beside())));
        var wanted = new ArrayList<String>();
        by(Limits.SIGN_FOR)
                .map("请于%s前签收；认为不属于本单位职责的，请说明理由并提出承办单位建议，按期申请退办。"::formatted)
                .ifPresent(wanted::add);
        by(Limits.CONTACT).map("请于%s前与提案人当面沟通，听取意见。"::formatted).ifPresent(wanted::add);
        by(Limits.REPLY)
                .map("请于%s前逐条书面答复提案人，注明办理结果类别；有承诺事项的，写明责任单位和完成时限。"::formatted)
                .ifPresent(wanted::add);
        by(Limits.ASSIST).map("请于%s前将会办意见书面送主办单位，不直接答复提案人。"::formatted).ifPresent(wanted::add);
        for (var i = 0; i < wanted.size(); i++) {
            body.add(Para.text(Numeral.of(i + 1) + "、" + wanted.get(i)));
        }
        body.add(Para.text("附件：" + brief.named()));
        return body;
    }

    private Optional<String> by(String limit) {
        return brief.last(limit, task.no()).map(Brief::said);
    }

    private String role() {
        return switch (task.role()) {
            case LEAD -> "主办";
            case ASSISTING -> "会办";
            case SEPARATE -> "分办";
        };
    }

    private String beside() {
        var others =
                task.role() == Task.Role.ASSISTING
                        ? brief.units(one -> one.role() == Task.Role.LEAD)
                        : brief.units(one -> one.no() != task.no() && one.role() != Task.Role.LEAD);
        var as =
                switch (task.role()) {
                    case LEAD -> "会办";
                    case ASSISTING -> "主办";
                    case SEPARATE -> "分办";
                };
        return others.isEmpty() ? "" : "，由%s%s".formatted(String.join("、", others), as);
    }

    /// What an assisting unit tells the lead (会办意见).
    Letter opinion() {
        var day =
                brief.day(
                        one ->
                                one instanceof MatterFact.OpinionGiven given
                                        && given.task() == task.no());
        var body = new ArrayList<Para>();
        body.add(Para.text("%s收悉。现就涉及我单位职责的内容提出会办意见如下：".formatted(brief.named())));
        body.addAll(Brief.paras(brief.text(task.opinion())));
        body.add(Para.text("以上意见，供答复提案人时参考。"));
        var leads = brief.units(one -> one.role() == Task.Role.LEAD);
        return letter(
                brief.unit().apply(task.unit()),
                brief.number("提案会", task.no()),
                opinionTitle(brief.named()),
                new Inside(String.join("，", leads), body, Brief.said(day.orElse(null))));
    }

    /// That the answer is awaited, and since when (催办函).
    ///
    /// @param last day by which it is due
    Letter reminder(LocalDate last) {
        var left = ChronoUnit.DAYS.between(brief.today(), last);
        var standing =
                left < 0
                        ? "截至%s，已逾期%d天，尚未收到办理结果。".formatted(Brief.said(brief.today()), -left)
                        : "距办理期限还有%d天，尚未收到办理结果。".formatted(left);
        var given = brief.day(this::isGiven).map(day -> "于%s".formatted(Brief.said(day)));
        var body =
                List.of(
                        Para.text(
                                "%s提出的《%s》（%s）%s交你单位%s，办理期限为%s。%s"
                                        .formatted(
                                                brief.proposers(),
                                                brief.title(),
                                                brief.named(),
                                                given.orElse(""),
                                                role(),
                                                Brief.said(last),
                                                standing)),
                        Para.text("请高度重视，抓紧办理，严把办理质量，尽快按要求答复，并将办理进展情况告知我们。"));
        return letter(
                brief.committee(),
                brief.number("提案催", task.no()),
                reminderTitle(brief.named()),
                new Inside(brief.unit().apply(task.unit()), body, Brief.said(brief.today())));
    }

    /// To whom, what, and when.
    record Inside(String addressee, List<Para> body, String day) {}

    static Letter letter(String from, String number, String title, Inside inside) {
        return new Letter(
                from,
                "",
                number,
                ReplyLetter.broken(title),
                inside.addressee(),
                inside.body(),
                new Signing(from, inside.day()),
                "",
                "",
                false);
    }
}
