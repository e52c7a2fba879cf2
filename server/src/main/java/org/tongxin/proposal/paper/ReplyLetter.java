package org.tongxin.proposal.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Matter.Commitment;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.Task;
import org.tongxin.paper.Letter;
import org.tongxin.paper.Letter.Para;
import org.tongxin.paper.Letter.Signing;
import org.tongxin.proposal.packs.Numeral;

/// The reply (答复): point by point, with what is promised. Its form is that of the working rules:
/// class at the top right, thanks, contact, copies.
///
/// @param letter of the class of the whole reply, or `""`
/// @param channels full names of the offices that get a copy
record ReplyLetter(Brief brief, Task task, String letter, List<String> channels) {

    /// Characters of a point that a heading may hold.
    private static final int HEADING_MAX = 30;

    static String title(String named) {
        return "关于%s的答复".formatted(named);
    }

    Letter write() {
        var unit = brief.unit().apply(task.unit());
        var sent = task.stage() == Task.Stage.SENT;
        var day = brief.day(this::isSigned).filter(_ -> sent);
        return new Letter(
                unit,
                letter.isEmpty() ? "" : "办理结果：" + letter,
                brief.number("提案复", task.no()),
                broken(title(brief.named())),
                brief.proposers(),
                body(),
                new Signing(unit, Brief.said(day.orElse(null))),
                "（联系人及电话：　　　　　　　　）",
                copies(unit),
                !sent);
    }

    private boolean isSigned(Fact fact) {
        return fact instanceof MatterFact.ReplySigned signed && signed.task() == task.no();
    }

    /// A long title is broken behind the session.
    static String broken(String title) {
        return title.replaceFirst("会议第", "会议\n第");
    }

    private List<Para> body() {
        var body = new ArrayList<Para>();
        var with = brief.units(one -> one.role() == Task.Role.ASSISTING);
        body.add(
                Para.text(
                        "%s提出的《%s》收悉。%s现答复如下："
                                .formatted(
                                        brief.you(),
                                        brief.title(),
                                        with.isEmpty()
                                                ? "经研究，"
                                                : "经商%s，".formatted(String.join("、", with)))));
        var no = 0;
        for (var answer : task.answers()) {
            no++;
            body.addAll(heading(no, answer.point()));
            body.addAll(Brief.paras(brief.text(answer.text())));
            brief.matter().commitments().stream()
                    .filter(one -> one.task() == task.no() && one.point() == answer.point())
                    .forEach(one -> body.add(promise(one)));
        }
        body.add(Para.text("感谢%s对我们工作的关心和支持，请继续提出宝贵意见。".formatted(brief.you())));
        return body;
    }

    /// What the proposal suggests there, in its own words.
    private List<Para> heading(int no, int point) {
        var text =
                brief.matter().points().stream()
                        .filter(one -> one.no() == point)
                        .findFirst()
                        .map(one -> brief.text(one.text()).strip())
                        .orElse("");
        var plain = text.replaceAll("[。；;.\\s]+$", "");
        var count = Numeral.of(no);
        if (plain.length() <= HEADING_MAX && plain.lines().count() == 1) {
            return List.of(Para.heading("%s、关于“%s”的建议".formatted(count, plain)));
        }
        var quoted = text.lines().map(String::strip).filter(one -> !one.isEmpty());
        var paras = new ArrayList<Para>();
        paras.add(Para.heading("%s、关于第%s条建议".formatted(count, Numeral.of(point))));
        quoted.map(Para::quoted).forEach(paras::add);
        return paras;
    }

    private Para promise(Commitment promise) {
        var text = brief.text(promise.text()).strip().replaceAll("[。；;.\\s]+$", "");
        return Para.text("承诺事项：%s，于%s前完成。".formatted(text, Brief.said(promise.firstDue())));
    }

    private String copies(String unit) {
        var copies = new LinkedHashSet<String>();
        copies.add(brief.committee());
        copies.addAll(channels);
        copies.addAll(brief.units(one -> one.role() == Task.Role.ASSISTING));
        copies.remove(unit);
        return String.join("，", copies);
    }
}
