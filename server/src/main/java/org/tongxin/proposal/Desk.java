package org.tongxin.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tongxin.matter.Matter.Deadline;
import org.tongxin.matter.State.Waiting;
import org.tongxin.matter.Task;
import org.tongxin.proposal.packs.Limits;
import org.tongxin.proposal.rating.Rating;

/// On whose desk a proposal lies, and for what.
final class Desk {

    static List<Waiting> of(Proposal proposal) {
        return switch (proposal.stage()) {
            case Proposal.REVISION -> proposers(proposal, "revise");
            case Proposal.PRE_REVIEW ->
                    List.of(office(proposal, "pre-review", 0, Limits.EXAMINATION));
            case Proposal.REVIEW -> List.of(office(proposal, "docket", 0, Limits.EXAMINATION));
            case Proposal.ASSIGNING ->
                    List.of(
                            new Waiting(
                                    "role:channel-office",
                                    "dispatch",
                                    0,
                                    due(proposal, Limits.DISPATCHING, 0)));
            case Proposal.HANDLING, Proposal.REHANDLING -> handling(proposal);
            case Proposal.FEEDBACK -> feedback(proposal);
            default -> List.of();
        };
    }

    private static List<Waiting> handling(Proposal proposal) {
        var waiting = new ArrayList<Waiting>();
        for (var task : proposal.matter().tasks()) {
            var clerk = "unit:%s/unit-clerk".formatted(task.unit());
            var head = "unit:%s/unit-head".formatted(task.unit());
            var reply = due(proposal, Limits.REPLY, task.no());
            switch (task.stage()) {
                case GIVEN ->
                        waiting.add(
                                new Waiting(
                                        clerk,
                                        "sign-for",
                                        task.no(),
                                        due(proposal, Limits.SIGN_FOR, task.no())));
                case SIGNED_FOR -> waiting.add(next(proposal, task, clerk, reply));
                case DRAFTED -> waiting.add(new Waiting(head, "sign-off", task.no(), reply));
                case SIGNED -> waiting.add(office(proposal, "send", task.no(), Limits.REPLY));
                case HAND_BACK_ASKED, SENT, WITHDRAWN -> {}
            }
        }
        return waiting;
    }

    private static Waiting next(Proposal proposal, Task task, String clerk, Instant reply) {
        return task.contacts().isEmpty()
                ? new Waiting(clerk, "contact", task.no(), due(proposal, Limits.CONTACT, task.no()))
                : new Waiting(clerk, "reply", task.no(), reply);
    }

    private static List<Waiting> feedback(Proposal proposal) {
        var due = due(proposal, Limits.FEEDBACK, 0);
        var waiting = new ArrayList<Waiting>();
        Rating.owed(proposal)
                .map(owed -> new Waiting("person:" + owed.person(), "rate", owed.task(), due))
                .forEach(waiting::add);
        return waiting;
    }

    private static List<Waiting> proposers(Proposal proposal, String action) {
        return proposal.matter().parties().stream()
                .filter(party -> party.relation().equals("proposer") && !party.person().isEmpty())
                .map(party -> new Waiting("person:" + party.person(), action, 0, Waiting.NEVER))
                .distinct()
                .toList();
    }

    private static Waiting office(Proposal proposal, String action, int task, String limit) {
        return new Waiting("role:proposal-office", action, task, due(proposal, limit, task));
    }

    private static Instant due(Proposal proposal, String limit, int task) {
        return proposal.matter().owed(limit, task).map(Deadline::dueAt).orElse(Waiting.NEVER);
    }

    private Desk() {}
}
