package org.tongxin.proposal.raising;

import static org.tongxin.proposal.ProposalStory.told;

import java.util.List;
import org.tongxin.matter.Actor;
import org.tongxin.proposal.Office;
import org.tongxin.proposal.ProposalStory.Told;

/// The words of what a form says beside its text.
public final class RaisingWords {

    public static final Actor COLLECTIVE =
            new Actor("p-k01", "post-k01", "zhoukou-cppcc", "collective");

    /// Nothing but the usual.
    public static Submitting.Submit form() {
        return new Submitting.Submit(
                Office.text("关于增设公交站点的建议"),
                Office.text("情况"),
                Office.text("问题"),
                List.of(Office.text("增设两个站点")),
                "transport");
    }

    public static Told raised(Particulars more) {
        return told(form().with(List.of(), more), Office.MEMBER);
    }

    public static Told revised(Particulars more) {
        return told(new Revising.Revise(form().with(List.of(), more)), Office.MEMBER);
    }

    public static Told recalled() {
        return told(new Revising.Recall(), Office.MEMBER);
    }

    /// Entered by the office for the member who raises proposals in these stories.
    public static Told enteredFor(String person, String... others) {
        var form = form().with(List.of(others), Particulars.NONE);
        return told(new Entering.EnterFor(form, person, Office.text("当面交手写稿两页")), Office.OFFICE);
    }

    /// A revision of what was sent back, entered by the office.
    public static Told revisedFor(String person) {
        var revised = new Entering.ReviseFor(form(), person, Office.text("来电口述"));
        return told(revised, Office.OFFICE);
    }

    public static Told confirmedFor() {
        return told(new Entering.ConfirmFor(Office.text("电话念过，无误")), Office.OFFICE);
    }

    public static Told confirmed() {
        return told(new Entering.Confirm(), Office.MEMBER);
    }

    public static Told raisedBy(Actor who, String type) {
        return told(form().with(List.of(), as(type)), who);
    }

    public static Particulars as(String type) {
        return new Particulars(type, "", List.of(), "", null, "", null, null);
    }

    public static Particulars confidential() {
        return new Particulars("", "", List.of(), "", null, "yes", null, null);
    }

    public static Particulars publishing(String consent) {
        return new Particulars("", "", List.of(), consent, Office.text("涉及个人信息"), "", null, null);
    }

    /// All that can be said.
    public static Particulars full() {
        return new Particulars(
                "",
                "social",
                List.of("transport", "housing", "transport"),
                "summary",
                Office.text("涉及企业数据"),
                "no",
                Office.text("张三 13800000000"),
                Office.text("附图另送"));
    }

    private RaisingWords() {}
}
