package org.tongxin.proposal.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tongxin.matter.Matter.Commitment;
import org.tongxin.matter.MatterFact.Point;
import org.tongxin.matter.MatterFact.PointAnswered;
import org.tongxin.matter.Task;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.packs.ReplyCheck;

/// Checks one unit's reply as it stands (逐条核对); pure, and it decides nothing.
public final class Checking {

    /// Canonical classes, the strongest first.
    private static final List<String> ORDER =
            List.of("resolved", "in-progress", "planned", "reference", "not-feasible");

    private static final Set<Task.Stage> WRITTEN = Set.of(Task.Stage.DRAFTED, Task.Stage.SIGNED);
    private static final int WORDS_MAX = 3;

    private final ReplyCheck rules;
    private final Proposal proposal;
    private final Task task;
    private final Function<Sealed, String> text;
    private final List<Finding> found = new ArrayList<>();

    private Checking(
            ReplyCheck rules, Proposal proposal, Task task, Function<Sealed, String> text) {
        this.rules = rules;
        this.proposal = proposal;
        this.task = task;
        this.text = text;
    }

    /// Whether a task has a reply that is written and has not left.
    public static boolean isDue(Task task) {
        return task.answersTheProposer() && WRITTEN.contains(task.stage());
    }

    /// In the order of the points, those of the whole reply last.
    ///
    /// @param text opens a sealed text
    public static List<Finding> of(
            ReplyCheck rules, Proposal proposal, Task task, Function<Sealed, String> text) {
        var checking = new Checking(rules, proposal, task, text);
        proposal.matter().points().forEach(checking::point);
        checking.same();
        checking.whole();
        return List.copyOf(checking.found);
    }

    private void point(Point point) {
        var answer = task.answers().stream().filter(one -> one.point() == point.no()).findFirst();
        answer.ifPresentOrElse(this::answer, () -> add("unanswered", point.no()));
    }

    private void answer(PointAnswered answer) {
        var no = answer.point();
        var said = text.apply(answer.text()).strip();
        var length = said.codePointCount(0, said.length());
        if (length < rules.shortBelow()) {
            add("short", no, length);
        }
        var promised = promise(no);
        var words = rules.promises().stream().filter(said::contains).limit(WORDS_MAX).toList();
        if (promised.isEmpty() && !words.isEmpty()) {
            add("promise", no, String.join("”“", words));
        }
        if (promised.isPresent() && answer.outcome().equals("resolved")) {
            add("resolved-open", no);
        }
        if (answer.outcome().equals("not-feasible")
                && rules.reasons().stream().noneMatch(said::contains)) {
            add("no-reason", no);
        }
    }

    /// What this reply promises for a point, or promised before and still owes.
    private Optional<Commitment> promise(int point) {
        return proposal.matter().commitments().stream()
                .filter(one -> one.task() == task.no() && one.point() == point)
                .filter(one -> one.standing() == Commitment.Standing.DRAFTED || one.isOwed())
                .findFirst();
    }

    /// The same text under several points.
    private void same() {
        var first = new HashMap<String, Integer>();
        for (var answer : task.answers()) {
            var said = text.apply(answer.text()).replaceAll("\\s+", "");
            var before = first.putIfAbsent(said, answer.point());
            if (before != null) {
                add("same", answer.point(), before);
            }
        }
    }

    private void whole() {
        if (task.contacts().isEmpty()) {
            add("no-contact", 0);
        }
        var weakest =
                task.answers().stream()
                        .map(PointAnswered::outcome)
                        .mapToInt(ORDER::indexOf)
                        .max()
                        .orElse(-1);
        if (!task.outcome().isEmpty() && ORDER.indexOf(task.outcome()) < weakest) {
            add("class-above", 0);
        }
        if (task.role() == Task.Role.LEAD) {
            proposal.matter().tasks().stream()
                    .filter(one -> one.role() == Task.Role.ASSISTING)
                    .filter(one -> one.stage() != Task.Stage.WITHDRAWN && one.opinion() == null)
                    .forEach(one -> add("no-opinion", 0, one.unit()));
        }
    }

    private void add(String code, int point, Object... mentions) {
        found.add(Finding.of(code, point, mentions));
    }
}
