package org.tongxin.proposal.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.proposal.ProposalStory.byUnit;
import static org.tongxin.proposal.ProposalStory.contacted;
import static org.tongxin.proposal.ProposalStory.dispatched;
import static org.tongxin.proposal.ProposalStory.docketed;
import static org.tongxin.proposal.ProposalStory.given;
import static org.tongxin.proposal.ProposalStory.raised;
import static org.tongxin.proposal.ProposalStory.signedFor;
import static org.tongxin.proposal.dispatching.DispatchStory.led;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Office;
import org.tongxin.proposal.ProposalStory;
import org.tongxin.proposal.handling.Replying;
import org.tongxin.proposal.handling.Replying.PointReply;
import org.tongxin.proposal.packs.ReplyCheck;

/// What is found in a reply before it leaves.
class CheckingTest {

    private static final ReplyCheck RULES = new ReplyCheck(12, List.of("年底前", "计划"), List.of("由于"));
    private static final ProposalStory CONTACTED =
            given(
                    raised("建站", "增车"),
                    docketed(),
                    dispatched("transport"),
                    signedFor(1),
                    contacted(1));
    private static final String DONE = "两个站点已经建成，十月一日起投入使用。";
    private static final String ALSO_DONE = "三路公交车已经增加到十二辆，间隔八分钟。";

    private final Map<Sealed, String> texts = new HashMap<>();

    private PointReply answer(int point, String outcome, String text) {
        return new PointReply(point, outcome, sealed(text), null, null);
    }

    private PointReply promise(int point, String outcome, String text) {
        var due = LocalDate.parse("2026-12-31");
        return new PointReply(point, outcome, sealed(text), sealed("建成站点"), due);
    }

    private Sealed sealed(String text) {
        var sealed = Office.text(text);
        texts.put(sealed, text);
        return sealed;
    }

    private List<Finding> found(String outcome, PointReply... points) {
        var reply = new Replying.Reply(1, List.of(points), List.of(), outcome);
        return found(CONTACTED.and(byUnit(reply, 1, "unit-clerk")));
    }

    private List<Finding> found(ProposalStory story) {
        var now = story.now();
        var task = now.matter().task(1).orElseThrow();
        return Checking.of(RULES, now, task, one -> texts.getOrDefault(one, ""));
    }

    @Test
    void nothingIsFoundInAReplyThatAnswersEveryPointAndPromisesNothing() {
        assertThat(found("", answer(1, "resolved", DONE), answer(2, "resolved", ALSO_DONE)))
                .isEmpty();
    }

    @Test
    void aPointWithoutAnswerAndAShortOneAreFound() {
        assertThat(found("", answer(1, "resolved", "已经建成。")))
                .containsExactly(Finding.of("short", 1, 5), Finding.of("unanswered", 2));
    }

    @Test
    void theSameTextUnderTwoPointsIsFound() {
        assertThat(found("", answer(1, "resolved", DONE), answer(2, "resolved", DONE + "\n")))
                .containsExactly(Finding.of("same", 2, 1));
    }

    @Test
    void wordsThatPromiseAreFoundUnlessThePromiseIsEntered() {
        var said = "计划年底前建成两个公交站点并投入使用。";
        assertThat(found("", answer(1, "planned", said), answer(2, "resolved", ALSO_DONE)))
                .containsExactly(Finding.of("promise", 1, "年底前”“计划"));
        assertThat(found("", promise(1, "planned", said), answer(2, "resolved", ALSO_DONE)))
                .isEmpty();
    }

    @Test
    void aClassThatDoesNotFitIsFound() {
        assertThat(found("", promise(1, "resolved", DONE), answer(2, "resolved", ALSO_DONE)))
                .containsExactly(Finding.of("resolved-open", 1));
        assertThat(found("", answer(1, "not-feasible", DONE), answer(2, "resolved", ALSO_DONE)))
                .containsExactly(Finding.of("no-reason", 1));
        assertThat(
                        found(
                                "",
                                answer(1, "not-feasible", "由于道路红线宽度不够，暂不能建站。"),
                                answer(2, "resolved", ALSO_DONE)))
                .isEmpty();
        assertThat(
                        found(
                                "resolved",
                                answer(1, "reference", DONE),
                                answer(2, "resolved", ALSO_DONE)))
                .containsExactly(Finding.of("class-above", 0));
    }

    @Test
    void whatWasNotSpokenOfAndAnOpinionThatIsMissingAreFound() {
        var started = given(raised(), docketed(), led("transport", "housing"), signedFor(1));
        assertThat(found(started))
                .containsExactly(
                        Finding.of("unanswered", 1),
                        Finding.of("no-contact", 0),
                        Finding.of("no-opinion", 0, "housing"));
    }
}
