package org.tongxin.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tongxin.matter.Matter.Commitment;
import org.tongxin.matter.Matter.Deadline;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.MatterFact.Party;
import org.tongxin.matter.State.Waiting;
import org.tongxin.matter.Task;

/// On whose desk a promise (承诺) lies: its unit's until that says it is kept, then the office's or
/// the proposer's until one of them has seen it.
final class PromisesDesk {

    static List<Waiting> of(Proposal proposal) {
        var waiting = new ArrayList<Waiting>();
        for (var promise : proposal.matter().commitments()) {
            switch (promise.standing()) {
                case OPEN, SLIPPED ->
                        waiting.add(waiting(proposal, promise, unit(proposal, promise), "claim"));
                case CLAIMED ->
                        witnesses(proposal)
                                .map(desk -> waiting(proposal, promise, desk, "verify"))
                                .forEach(waiting::add);
                case DRAFTED, VERIFIED, IMPOSSIBLE -> {}
            }
        }
        return waiting;
    }

    /// Whoever proposed is asked again now that something was done, and so is the office; what one
    /// of them has seen lies on no desk any more.
    private static Stream<String> witnesses(Proposal proposal) {
        return Stream.concat(
                Stream.of("role:proposal-office"),
                proposal.matter().parties().stream()
                        .map(Party::person)
                        .filter(person -> !person.isEmpty())
                        .distinct()
                        .map("person:"::concat));
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
