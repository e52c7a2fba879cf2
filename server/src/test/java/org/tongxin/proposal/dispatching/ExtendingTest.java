package org.tongxin.proposal.dispatching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.proposal.ProposalStory.dispatched;
import static org.tongxin.proposal.ProposalStory.docketed;
import static org.tongxin.proposal.ProposalStory.given;
import static org.tongxin.proposal.ProposalStory.raised;
import static org.tongxin.proposal.ProposalStory.signedFor;
import static org.tongxin.proposal.dispatching.DispatchStory.extensionAsked;
import static org.tongxin.proposal.dispatching.DispatchStory.extensionGranted;
import static org.tongxin.proposal.dispatching.DispatchStory.extensionRefused;

import org.junit.jupiter.api.Test;
import org.tongxin.matter.Matter.Deadline;
import org.tongxin.matter.MatterFact.DeadlineExtended;
import org.tongxin.matter.MatterFact.ExtensionAsked;
import org.tongxin.matter.MatterFact.ExtensionGranted;
import org.tongxin.matter.MatterFact.ExtensionRefused;
import org.tongxin.matter.State.Waiting;
import org.tongxin.proposal.ProposalStory;

/// More time for a reply: due on 12 June 2026, at the latest on 12 September. Invariant 2 of
/// proposals.
class ExtendingTest {

    private static final ProposalStory SIGNED =
            given(raised(), docketed(), dispatched("transport"), signedFor(1));

    @Test
    void moreTimeIsAskedForAndGranted() {
        SIGNED.when(extensionAsked(1, "2026-07-31")).then(ExtensionAsked.class);
        var asked = SIGNED.and(extensionAsked(1, "2026-07-31"));
        assertThat(asked.now().waiting()).extracting(Waiting::action).contains("grant-extension");
        asked.when(extensionGranted(1)).then(ExtensionGranted.class, DeadlineExtended.class);
        assertThat(asked.and(extensionGranted(1)).now().matter().owed("reply", 1))
                .map(Deadline::dueAt)
                .hasToString("Optional[2026-07-31T16:00:00Z]");
    }

    @Test
    void itIsAskedForOnce() {
        var refused = SIGNED.and(extensionAsked(1, "2026-07-31"), extensionRefused(1));
        SIGNED.and(extensionAsked(1, "2026-07-31"))
                .when(extensionRefused(1))
                .then(ExtensionRefused.class);
        refused.when(extensionAsked(1, "2026-07-31")).thenRefused("not-at-this-stage");
    }

    @Test
    void itIsAskedForInTimeAndWithinTheRules() {
        SIGNED.when(extensionAsked(1, "2026-06-12")).thenRefused("extension-too-long");
        SIGNED.when(extensionAsked(1, "2026-12-31")).thenRefused("extension-too-long");
        SIGNED.when(extensionAsked(1, "2026-07-31").on("2026-06-13"))
                .thenRefused("extension-too-late");
    }

    @Test
    void whoeverHasNotSignedDoesNotAsk() {
        given(raised(), docketed(), dispatched("transport"))
                .when(extensionAsked(1, "2026-07-31"))
                .thenRefused("not-at-this-stage");
    }
}
