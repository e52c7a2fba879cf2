package org.tongxin.proposal.statistics;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Matter.Commitment;
import org.tongxin.matter.Matter.Commitment.Standing;
import org.tongxin.matter.Matter.Deadline;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.State;
import org.tongxin.matter.Task;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalFact;
import org.tongxin.proposal.ProposalKind;
import org.tongxin.statistics.Counting;
import org.tongxin.statistics.Counts;
import org.tongxin.statistics.Span;

/// As what a proposal is counted (提案统计口径), from the moment it was handed in: once as what became of
/// it, and so by who proposed it and what it is about; its tasks, replies, ratings and promises
/// each by the unit too.
@Component
class ProposalCounting implements Counting {

    static final String ALL = "all";
    static final String RECEIVED = "received";
    static final String DOCKETED = "docketed";
    static final String MERGED = "merged";
    static final String DECLINED = "declined";
    static final String CONVERTED = "converted";
    static final String WITHDRAWN = "withdrawn";

    /// Still before the office.
    static final String PENDING = "pending";

    /// Concluded elsewhere, and not told how by whoever brought it in.
    static final String UNTOLD = "untold";

    static final String NONE = "none";

    static final String KEY = "key";
    static final String SUPERVISED = "supervised";
    static final String INSTRUCTIONS = "instructions";
    static final String INSTRUCTIONS_OPEN = "instructions-open";

    /// Stands before a letter told elsewhere that is several classes.
    static final String LETTER = "letter-";

    @Override
    public String kind() {
        return ProposalKind.CODE;
    }

    @Override
    public Counts of(State state) {
        return state instanceof Proposal one && one.form() != null && !one.season().isEmpty()
                ? handedIn(one, one.form())
                : Counts.NONE;
    }

    private static Counts handedIn(Proposal proposal, ProposalFact.Submitted form) {
        var making = new Counts.Making();
        var result = result(proposal);
        var dimensions =
                List.of(
                        ALL,
                        "side=" + (proposal.isOfMembers() ? "members" : "collective"),
                        "proposer=" + proposal.proposer(),
                        "category=" + form.category(),
                        "sphere=" + (form.sphere().isEmpty() ? NONE : form.sphere()));
        for (var dimension : dimensions) {
            making.add(dimension + "/" + RECEIVED).add(dimension + "/" + result);
        }
        reason(proposal, making);
        cases(proposal, making);
        proposal.matter().tasks().forEach(task -> TaskCounts.add(proposal, task, making));
        promises(proposal, making);
        supervision(proposal, making);
        var persons = persons(proposal);
        making.add(ALL + "/known", persons.isEmpty() ? 0 : 1);
        var day = proposal.matter().raised().orElseThrow().raisedOn();
        return making.in(
                Span.of(proposal.sessionYear(), proposal.season(), day),
                persons,
                proposal.confined());
    }

    private static void supervision(Proposal proposal, Counts.Making making) {
        var all = proposal.supervision();
        making.add(ALL + "/" + KEY, all.key().isConfirmed() ? 1 : 0)
                .add(ALL + "/" + SUPERVISED, all.records().isEmpty() ? 0 : 1)
                .add(ALL + "/" + INSTRUCTIONS, all.instructions().size())
                .add(ALL + "/" + INSTRUCTIONS_OPEN, all.open().size());
    }

    /// One that was merged after it had its number counts as merged only.
    static String result(Proposal proposal) {
        if (proposal.why() instanceof ProposalFact.HandledElsewhere told) {
            return told.result();
        }
        return switch (proposal.stage()) {
            case Proposal.MERGED -> MERGED;
            case Proposal.DECLINED -> DECLINED;
            case Proposal.CONVERTED -> CONVERTED;
            case Proposal.WITHDRAWN -> WITHDRAWN;
            case Proposal.CLOSED, Proposal.ARCHIVED ->
                    proposal.docketed().isPresent() ? DOCKETED : UNTOLD;
            default -> proposal.docketed().isPresent() ? DOCKETED : PENDING;
        };
    }

    private static void reason(Proposal proposal, Counts.Making making) {
        switch (proposal.why()) {
            case ProposalFact.Declined no -> making.add("reason=" + no.reason() + "/" + DECLINED);
            case ProposalFact.Converted to ->
                    making.add("convert=" + to.reason() + "/" + CONVERTED);
            case ProposalFact.HandledElsewhere told -> elsewhere(told, making);
            case null, default -> {}
        }
    }

    /// Of what was handled elsewhere only this much is known.
    private static void elsewhere(ProposalFact.HandledElsewhere told, Counts.Making making) {
        if (!told.reason().isEmpty()) {
            var list = told.result().equals(CONVERTED) ? "convert=" : "reason=";
            making.add(list + told.reason() + "/" + told.result());
        }
        for (var reply : told.replies()) {
            for (var of : List.of(ALL, "unit=" + (reply.unit().isEmpty() ? NONE : reply.unit()))) {
                making.add(of + "/tasks").add(of + "/replied").add(of + "/class:" + outcome(reply));
            }
        }
        making.add(ALL + "/dispatched", told.replies().isEmpty() ? 0 : 1)
                .add(ALL + "/answered", told.replies().isEmpty() ? 0 : 1);
    }

    private static String outcome(ProposalFact.OldReply reply) {
        return reply.outcome().isEmpty() ? LETTER + reply.letter() : reply.outcome();
    }

    private static void cases(Proposal proposal, Counts.Making making) {
        var answering = proposal.answering();
        if (answering.isEmpty()) {
            return;
        }
        making.add(ALL + "/dispatched");
        if (answering.stream().allMatch(task -> task.stage() == Task.Stage.SENT)) {
            making.add(ALL + "/answered");
        }
        if (proposal.matter().closed()) {
            making.add(ALL + "/closed");
        }
        if (proposal.matter().round() > 1) {
            making.add(ALL + "/rehandled");
        }
    }

    /// Whoever stands behind it himself; of a collective nobody.
    private static Set<String> persons(Proposal proposal) {
        var persons = new TreeSet<String>();
        if (proposal.isOfMembers()) {
            proposal.matter().parties().stream()
                    .filter(party -> Set.of("proposer", "co-signer").contains(party.relation()))
                    .map(MatterFact.Party::person)
                    .filter(person -> !person.isEmpty())
                    .forEach(persons::add);
        }
        return persons;
    }

    private static void promises(Proposal proposal, Counts.Making making) {
        for (var promise : proposal.matter().commitments()) {
            if (promise.standing() != Standing.DRAFTED) {
                var unit = proposal.matter().task(promise.task()).map(Task::unit).orElse("");
                for (var dimension : List.of(ALL, "unit=" + unit)) {
                    making.add(dimension + "/promises")
                            .add(dimension + "/promise-" + standing(promise))
                            .add(dimension + "/promise-slipped", slipped(promise) ? 1 : 0)
                            .add(dimension + "/promise-late", late(proposal, promise) ? 1 : 0);
                }
            }
        }
    }

    private static String standing(Commitment promise) {
        return switch (promise.standing()) {
            case VERIFIED -> "kept";
            case IMPOSSIBLE -> "impossible";
            case CLAIMED, DRAFTED, OPEN, SLIPPED -> "open";
        };
    }

    /// Put off at least once.
    private static boolean slipped(Commitment promise) {
        return promise.due().isAfter(promise.firstDue());
    }

    /// A day it was promised for has passed without it.
    private static boolean late(Proposal proposal, Commitment promise) {
        return proposal.matter().deadlines().stream()
                .filter(one -> one.limit().equals(MatterFact.PROMISE))
                .filter(one -> one.task() == promise.commitment())
                .map(Deadline::ending)
                .anyMatch(Set.of(Deadline.Ending.PASSED, Deadline.Ending.MET_LATE)::contains);
    }
}
