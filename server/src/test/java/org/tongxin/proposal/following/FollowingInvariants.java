package org.tongxin.proposal.following;

import static org.assertj.core.api.Assertions.assertThat;

import org.tongxin.matter.Matter.Deadline;
import org.tongxin.matter.Matter.Deadline.Ending;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.rating.Rating;

/// What always holds of ratings, promises, instructions and what was put away. Invariants 4, 7, 8
/// and 18 of proposal.
public final class FollowingInvariants {

    public static void hold(Proposal proposal) {
        var matter = proposal.matter();
        for (var promise : matter.commitments()) {
            var clocks =
                    matter.deadlines().stream()
                            .filter(clock -> clock.limit().equals("promise"))
                            .filter(clock -> clock.task() == promise.commitment())
                            .filter(Deadline::isOwed);
            assertThat(clocks).hasSize(promise.isOwed() ? 1 : 0);
        }
        for (var instruction : proposal.supervision().instructions()) {
            var owed = matter.owed("instruction", instruction.no()).isPresent();
            assertThat(owed).isEqualTo(instruction.isOpen());
        }
        if (proposal.stage().equals(Proposal.FEEDBACK) && !matter.ratingsOpen()) {
            assertThat(Rating.owed(proposal)).isEmpty();
            for (var task : Rating.inRound(proposal)) {
                assertThat(task.ratings().stream().filter(one -> one.round() == task.round()))
                        .hasSize(proposal.raters().size());
            }
        }
        if (proposal.stage().equals(Proposal.ARCHIVED)) {
            assertThat(matter.deadlines()).noneMatch(one -> one.ending() == Ending.OPEN);
            assertThat(proposal.waiting()).isEmpty();
        }
    }

    private FollowingInvariants() {}
}
