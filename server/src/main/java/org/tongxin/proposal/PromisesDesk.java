package org.tongxin.proposal;

import java.util.ArrayList;
import java.util.List;
import org.tongxin.matter.Matter.Commitment;
import org.tongxin.matter.Matter.Deadline;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.State.Waiting;
import org.tongxin.matter.Task;

/// On whose desk a promise (承诺) lies: its unit's until that says it is kept, then the office's
/// until it has seen it; the proposer may have seen it before, and need not.
final class PromisesDesk {

    static List<Waiting> of(Proposal proposal) {
        var waiting = new ArrayList<Waiting>();
        for (var promise : proposal.matter().commitments()) {
            switch (promise.standing()) {
                case OPEN, SLIPPED ->
                        waiting.add(waiting(proposal, promise, unit(proposal, promise), "claim"));
                case CLAIMED ->
                        waiting.add(waiting(proposal, promise, "role:proposal-office", "verify"));
                case DRAFTED, VERIFIED, IMPOSSIBLE -> {}
            }
        }
        return waiting;
    }

    private static String unit(Proposal proposal, Commitment promise) {
        var unit = proposal.matter().task(promise.task()).map(Task::unit).orElse("");
        return "unit:%s/unit-clerk".formatted(unit);
    }

    private static Waiting waiting(
            Proposal proposal, Commitment promise, String scope, String action) {
        var due =
                proposal.matter()
                        .owed(MatterFact.PROMISE, promise.commitment())
                        .map(Deadline::dueAt)
                        .orElse(Waiting.NEVER);
        return new Waiting(scope, action, promise.commitment(), due);
    }

    private PromisesDesk() {}
}
