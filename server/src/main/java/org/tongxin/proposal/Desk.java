package org.tongxin.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tongxin.matter.Matter.Deadline;
import org.tongxin.matter.State.Waiting;
import org.tongxin.matter.Task;
import org.tongxin.proposal.inside.Distributing;
import org.tongxin.proposal.inside.InsideActs;
import org.tongxin.proposal.packs.Limits;
import org.tongxin.proposal.raising.EnteringActs;
import org.tongxin.proposal.rating.Rating;

/// On whose desk a proposal lies, and for what.
final class Desk {

    static List<Waiting> of(Proposal proposal) {
        return both(ofStage(proposal), both(confirming(proposal), reporting(proposal)));
    }

    /// What leaders instructed units to report on.
    private static List<Waiting> reporting(Proposal proposal) {
        return proposal.supervision().open().stream()
                .map(
                        one ->
                                new Waiting(
                                        "unit:%s/unit-clerk".formatted(one.unit()),
                                        Waiting.INSIDE,
                                        one.no(),
                                        due(proposal, Limits.INSTRUCTION, one.no())))
                .toList();
    }

    /// Who has to say that what was entered for him reads as he meant it.
    private static List<Waiting> confirming(Proposal proposal) {
        return proposal.awaitsConfirmation() && EnteringActs.CONFIRMED_AT.contains(proposal.stage())
                ? proposers(proposal, "confirm-entry")
                : List.of();
    }

    private static List<Waiting> ofStage(Proposal proposal) {
        return switch (proposal.stage()) {
            case Proposal.CO_SIGNING -> invited(proposal);
            case Proposal.REVISION -> proposers(proposal, "revise");
            case Proposal.PRE_REVIEW ->
                    List.of(office(proposal, "pre-review", 0, Limits.EXAMINATION));
            case Proposal.REVIEW -> List.of(office(proposal, "docket", 0, Limits.EXAMINATION));
            case Proposal.ASSIGNING -> assigning(proposal);
            case Proposal.HANDLING, Proposal.REHANDLING ->
                    both(handling(proposal), PromisesDesk.of(proposal));
            case Proposal.FEEDBACK -> both(feedback(proposal), PromisesDesk.of(proposal));
            case Proposal.TRACKING ->
                    both(
                            PromisesDesk.of(proposal),
                            List.of(office(proposal, "look-back", 0, Limits.LOOK_BACK)));
            case Proposal.CLOSED -> archiving(proposal);
            default -> List.of();
        };
    }

    /// What the clock did not put away in time, since a unit had to report.
    private static List<Waiting> archiving(Proposal proposal) {
        return proposal.matter()
                .owed(Limits.ARCHIVING, 0)
                .filter(one -> one.ending() == Deadline.Ending.PASSED)
                .map(_ -> List.of(office(proposal, "archive", 0, Limits.ARCHIVING)))
                .orElse(List.of());
    }

    /// The channel offices that are asked, else the office that has to ask them.
    private static List<Waiting> assigning(Proposal proposal) {
        var due = due(proposal, Limits.DISPATCHING, 0);
        return proposal.asked().isEmpty()
                ? List.of(office(proposal, "assign", 0, Limits.DISPATCHING))
                : proposal.asked().stream()
                        .map(unit -> "unit:%s/channel-office".formatted(unit))
                        .map(scope -> new Waiting(scope, "confirm", 0, due))
                        .toList();
    }

    private static List<Waiting> both(List<Waiting> some, List<Waiting> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<Waiting> handling(Proposal proposal) {
        var waiting = new ArrayList<Waiting>();
        for (var task : handled(proposal)) {
            var clerk = "unit:%s/unit-clerk".formatted(task.unit());
            var head = "unit:%s/unit-head".formatted(task.unit());
            var limit = proposal.answerLimit(task.no());
            var reply = due(proposal, limit, task.no());
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
                case SIGNED -> waiting.add(office(proposal, "send", task.no(), limit));
                case HAND_BACK_ASKED ->
                        waiting.add(office(proposal, "reassign", task.no(), Limits.ARBITRATION));
                case SENT, WITHDRAWN -> {}
            }
            if (InsideActs.isGiven(proposal, task.no())) {
                waiting.add(within(proposal, task));
            }
            if (task.isOpen() && task.extension() != null) {
                waiting.add(office(proposal, "grant-extension", task.no(), limit));
            }
        }
        return waiting;
    }

    /// On the desk of whoever of the unit has it, else of the clerk who waits for a department.
    private static Waiting within(Proposal proposal, Task task) {
        var given = proposal.entrusted(task.no()).orElseThrow();
        var desk = given.person().isEmpty() ? "unit-clerk" : given.person();
        return new Waiting(
                "unit:%s/%s".formatted(task.unit(), desk),
                "give-back",
                task.no(),
                Distributing.until(given.by()));
    }

    /// A later round asks no more opinions.
    private static List<Task> handled(Proposal proposal) {
        return proposal.stage().equals(Proposal.HANDLING)
                ? proposal.matter().tasks()
                : proposal.answering();
    }

    private static Waiting next(Proposal proposal, Task task, String clerk, Instant reply) {
        if (task.role() == Task.Role.ASSISTING) {
            return new Waiting(clerk, "opine", task.no(), due(proposal, Limits.ASSIST, task.no()));
        }
        var speaks = proposal.matter().owed(Limits.CONTACT, task.no()).isPresent();
        return speaks || task.contacts().isEmpty()
                ? new Waiting(clerk, "contact", task.no(), due(proposal, Limits.CONTACT, task.no()))
                : new Waiting(clerk, "reply", task.no(), reply);
    }

    private static List<Waiting> feedback(Proposal proposal) {
        if (proposal.matter().owed(Limits.SETTLING, 0).isPresent()) {
            return List.of(office(proposal, "re-handle", 0, Limits.SETTLING));
        }
        var due = due(proposal, Limits.FEEDBACK, 0);
        var waiting = new ArrayList<Waiting>();
        Rating.awaited(proposal)
                .map(owed -> new Waiting("person:" + owed.person(), "rate", owed.task(), due))
                .forEach(waiting::add);
        return waiting;
    }

    private static List<Waiting> invited(Proposal proposal) {
        var due = due(proposal, Limits.CO_SIGNING, 0);
        return proposal.matter().invited().stream()
                .map(person -> new Waiting("person:" + person, "co-sign", 0, due))
                .toList();
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
