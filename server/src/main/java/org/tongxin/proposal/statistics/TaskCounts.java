package org.tongxin.proposal.statistics;

import java.util.List;
import java.util.Set;
import org.tongxin.matter.Matter.Deadline;
import org.tongxin.matter.MatterFact.Rated;
import org.tongxin.matter.Task;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.packs.Limits;
import org.tongxin.statistics.Counts;

/// As what one unit's share is counted (承办统计): classes per reply, by the canonical outcome, so that
/// they stay comparable whatever letters a place gives them.
final class TaskCounts {

    static void add(Proposal proposal, Task task, Counts.Making making) {
        for (var of : List.of(ProposalCounting.ALL, "unit=" + task.unit())) {
            making.add(of + "/hand-backs", handBacks(proposal, task));
            if (task.role() == Task.Role.ASSISTING) {
                making.add(of + "/assisting", task.stage() == Task.Stage.WITHDRAWN ? 0 : 1);
            } else if (task.answersTheProposer()) {
                answering(proposal, task, of, making);
            }
        }
    }

    private static void answering(Proposal proposal, Task task, String of, Counts.Making making) {
        making.add(of + "/tasks")
                .add(of + "/tasks-here")
                .add(of + "/contacted", task.contacts().isEmpty() ? 0 : 1);
        if (replied(task)) {
            making.add(of + "/replied")
                    .add(of + "/replied-here")
                    .add(of + "/class:" + outcome(task))
                    .add(of + "/on-time", onTime(proposal, task) ? 1 : 0);
        }
        task.ratings().stream()
                .filter(rated -> counts(proposal, task, rated))
                .forEach(rated -> rating(rated, of, making));
    }

    /// A reply that is being made anew in a later round had gone out before.
    private static boolean replied(Task task) {
        return task.stage() == Task.Stage.SENT || !task.earlier().isEmpty();
    }

    private static String outcome(Task task) {
        return task.stage() == Task.Stage.SENT
                ? task.outcome()
                : task.earlier().getLast().outcome();
    }

    private static boolean onTime(Proposal proposal, Task task) {
        return deadlines(proposal, task, Set.of(Limits.REPLY, Limits.REHANDLING)).stream()
                .noneMatch(one -> one == Deadline.Ending.MET_LATE || one == Deadline.Ending.PASSED);
    }

    /// Each time the unit asked, whatever was decided.
    private static int handBacks(Proposal proposal, Task task) {
        return deadlines(proposal, task, Set.of(Limits.ARBITRATION)).size();
    }

    private static List<Deadline.Ending> deadlines(
            Proposal proposal, Task task, Set<String> limits) {
        return proposal.matter().deadlines().stream()
                .filter(one -> one.task() == task.no() && limits.contains(one.limit()))
                .map(Deadline::ending)
                .toList();
    }

    /// Only what was said last, and not before the round is over: until then nobody is told.
    private static boolean counts(Proposal proposal, Task task, Rated rated) {
        return rated.round() == task.round()
                && (rated.round() < proposal.matter().round() || !proposal.matter().ratingsOpen());
    }

    private static void rating(Rated rated, String of, Counts.Making making) {
        making.add(of + "/ratings")
                .add(of + "/attitude:" + rated.attitude())
                .add(of + "/result:" + rated.result());
        if (!rated.visited().isEmpty()) {
            making.add(of + "/visited:" + rated.visited());
        }
    }

    private TaskCounts() {}
}
