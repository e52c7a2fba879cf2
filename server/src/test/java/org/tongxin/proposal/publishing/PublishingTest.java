package org.tongxin.proposal.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.proposal.ProposalStory.byUnit;
import static org.tongxin.proposal.ProposalStory.given;
import static org.tongxin.proposal.ProposalStory.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongxin.chain.Chain;
import org.tongxin.proposal.Office;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalFact.Passage;
import org.tongxin.proposal.ProposalFact.ProposalPublished;
import org.tongxin.proposal.ProposalFact.ReplyPublished;
import org.tongxin.proposal.ProposalFact.TakenDown;
import org.tongxin.proposal.ProposalStory;
import org.tongxin.proposal.ProposalStory.Told;

/// Publishing and taking down, as the rules have it. Invariant 16 of proposals.
class PublishingTest {

    private static final ProposalStory ANSWERED =
            given(
                    ProposalStory.raised(),
                    ProposalStory.docketed(),
                    ProposalStory.dispatched("transport"),
                    ProposalStory.signedFor(1),
                    ProposalStory.contacted(1),
                    ProposalStory.promisedAll(1, "2026-10-31"),
                    ProposalStory.signedOff(1),
                    ProposalStory.sent(1));

    private static final Map<String, String> WHOLE =
            Map.of("situation", "情况", "analysis", "问题", "point-1", "增设站点");
    private static final Map<String, String> REPLY =
            Map.of("answer-1", "列入计划", "promise_1", "年内建成");

    private static Told published(String extent, Map<String, String> texts) {
        var title = Office.text("关于增设公交站点的建议");
        return told(new Publishing.Publish(extent, title, passages(texts)), Office.OFFICE);
    }

    private static Told replyPublished(String extent, Map<String, String> texts) {
        return told(new Publishing.PublishReply(1, extent, passages(texts)), Office.OFFICE);
    }

    private static Told marked(String publicity) {
        return byUnit(new Publishing.MarkReply(1, publicity), 1, "unit-clerk");
    }

    private static Told takenDown() {
        return told(new Publishing.TakeDown(Office.text("内容有误")), Office.OFFICE);
    }

    private static List<Passage> passages(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(one -> new Passage(one.getKey(), Office.text(one.getValue())))
                .toList();
    }

    private static List<String> offered(Proposal proposal) {
        return Office.KIND
                .chain()
                .available(proposal, Office.OFFICE, LocalDate.of(2026, 3, 12))
                .stream()
                .map(Chain.Available::name)
                .filter(name -> Stream.of("publish", "take-").anyMatch(name::startsWith))
                .toList();
    }

    private static List<Passage> shown(ProposalStory story) {
        return Objects.requireNonNull(story.now().publicity().proposal()).passages();
    }

    @Test
    void aProposalIsPublishedByTheOffice() {
        ANSWERED.when(published("full", WHOLE)).then(ProposalPublished.class);
    }

    @Test
    void partsStandInTheOrderOfThePage() {
        assertThat(shown(ANSWERED.and(published("full", WHOLE))))
                .extracting(Passage::part)
                .containsExactly("situation", "analysis", "point-1");
    }

    @Test
    void ofASummaryNothingElseIsKept() {
        var texts = Map.of("summary", "建议增设站点", "situation", "情况");
        assertThat(shown(ANSWERED.and(published("summary", texts))))
                .extracting(Passage::part)
                .containsExactly("summary");
    }

    @Test
    void whatIsPublishedInFullIsWhole() {
        ANSWERED.when(published("full", Map.of("situation", "情况")))
                .thenRefused("publication-incomplete");
        ANSWERED.when(published("summary", WHOLE)).thenRefused("publication-incomplete");
    }

    @Test
    void aPersonsNumberNeverGoesOut() {
        var texts = Map.of("summary", "请联系 13839412345");
        ANSWERED.when(published("summary", texts)).thenRefused("personal-data-left");
    }

    @Test
    void aReplyIsPublishedNoFurtherThanItsUnitAgrees() {
        var open = ANSWERED.and(published("full", WHOLE));
        assertThat(offered(open.now())).containsExactly("take-down");
        assertThat(offered(open.and(marked("none")).now())).containsExactly("take-down");
        var brief = open.and(marked("summary"));
        brief.when(replyPublished("full", REPLY)).thenRefused("not-consented");
        open.and(marked("full")).when(replyPublished("full", REPLY)).then(ReplyPublished.class);
    }

    @Test
    void whatWasPromisedIsToldWithASummaryToo() {
        var brief = ANSWERED.and(published("full", WHOLE), marked("summary"));
        brief.when(replyPublished("summary", Map.of("summary", "列入计划")))
                .thenRefused("publication-incomplete");
        brief.when(replyPublished("summary", Map.of("summary", "列入计划", "promise_1", "年内建成")))
                .then(ReplyPublished.class);
    }

    @Test
    void takenDownNothingOfItIsPublished() {
        var all =
                ANSWERED.and(
                        published("full", WHOLE), marked("full"), replyPublished("full", REPLY));
        all.when(takenDown()).then(TakenDown.class);
        var now = all.and(takenDown()).now();
        assertThat(now.publicity().isPublished()).isFalse();
        assertThat(now.publicity().replies()).isEmpty();
        assertThat(offered(now)).containsExactly("publish");
    }

    @Test
    void nothingIsPublishedBeforeUnitsHaveIt() {
        var early = given(ProposalStory.raised(), ProposalStory.docketed()).now();
        assertThat(offered(early)).isEmpty();
    }
}
