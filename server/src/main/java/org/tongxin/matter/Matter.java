package org.tongxin.matter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tongxin.matter.MatterFact.Party;
import org.tongxin.matter.MatterFact.Point;

/// What all kinds of matter have in common, as the shared facts leave it.
///
/// @param id receipt number as it stands in addresses; empty before the first fact
/// @param version facts so far
/// @param ordinal journal index of the first fact: the order in which matters were raised
public record Matter(
        String id,
        long version,
        long ordinal,
        Instant raisedAt,
        Optional<MatterFact.Raised> raised,
        List<Task> tasks,
        List<MatterFact.Promised> commitments,
        List<Deadline> deadlines,
        List<MatterFact.Attached> attachments,
        boolean closed) {

    public static final Matter NONE =
            new Matter(
                    "",
                    0,
                    -1,
                    Instant.EPOCH,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    false);

    public Matter {
        tasks = List.copyOf(tasks);
        commitments = List.copyOf(commitments);
        deadlines = List.copyOf(deadlines);
        attachments = List.copyOf(attachments);
    }

    public boolean exists() {
        return version > 0;
    }

    public List<Point> points() {
        return raised.map(MatterFact.Raised::points).orElse(List.of());
    }

    public List<Party> parties() {
        return raised.map(MatterFact.Raised::parties).orElse(List.of());
    }

    public Optional<Task> task(int no) {
        return no >= 1 && no <= tasks.size() ? Optional.of(tasks.get(no - 1)) : Optional.empty();
    }

    /// The deadline that is owed under a limit, if any.
    public Optional<Deadline> owed(String limit, int task) {
        return deadlines.stream().filter(d -> d.is(limit, task) && d.isOwed()).findFirst();
    }

    /// This matter with one more fact counted, whatever family it is of.
    public Matter after(Recorded recorded) {
        var counted =
                new Matter(
                        id,
                        recorded.version(),
                        ordinal < 0 ? recorded.index() : ordinal,
                        raisedAt.equals(Instant.EPOCH) ? recorded.at() : raisedAt,
                        raised,
                        tasks,
                        commitments,
                        deadlines,
                        attachments,
                        closed);
        return recorded.fact() instanceof MatterFact fact
                ? counted.then(fact, recorded.at())
                : counted;
    }

    private Matter then(MatterFact fact, Instant at) {
        return switch (fact) {
            case MatterFact.Raised f ->
                    new Matter(
                            f.id(),
                            version,
                            ordinal,
                            raisedAt,
                            Optional.of(f),
                            tasks,
                            commitments,
                            deadlines,
                            attachments,
                            closed);
            case MatterFact.TaskGiven f -> tasks(plus(tasks, Task.of(f)));
            case MatterFact.SignedFor f -> task(f.task(), task -> task.at(Task.Stage.SIGNED_FOR));
            case MatterFact.Contacted f -> task(f.task(), task -> task.with(f));
            case MatterFact.PointAnswered f -> task(f.task(), task -> task.with(f));
            case MatterFact.ReplySigned f -> task(f.task(), task -> task.at(Task.Stage.SIGNED));
            case MatterFact.ReplySent f -> task(f.task(), task -> task.at(Task.Stage.SENT));
            case MatterFact.ReplySentBack f -> task(f.task(), task -> task.with(f));
            case MatterFact.Rated f -> task(f.task(), task -> task.with(f));
            case MatterFact.Promised f -> promised(f);
            case MatterFact.Attached f -> attached(f);
            case MatterFact.DeadlineSet f -> deadlines(plus(deadlines, Deadline.of(f, at)));
            case MatterFact.DeadlineRecounted f ->
                    deadline(f.limit(), f.task(), d -> d.recounted(f, at));
            case MatterFact.DeadlineMet f -> deadline(f.limit(), f.task(), Deadline::met);
            case MatterFact.DeadlinePassed f ->
                    deadline(f.limit(), f.task(), d -> d.ended(Deadline.Ending.PASSED));
            case MatterFact.Closed _ -> closedNow();
        };
    }

    private Matter task(int no, UnaryOperator<Task> change) {
        var task = task(no).orElseThrow(() -> new IllegalStateException(id + " has no task " + no));
        var changed = new ArrayList<>(tasks);
        changed.set(no - 1, change.apply(task));
        return tasks(changed);
    }

    private Matter deadline(String limit, int task, UnaryOperator<Deadline> change) {
        return deadlines(
                deadlines.stream()
                        .map(d -> d.is(limit, task) && d.isOwed() ? change.apply(d) : d)
                        .toList());
    }

    private Matter tasks(List<Task> changed) {
        return new Matter(
                id,
                version,
                ordinal,
                raisedAt,
                raised,
                changed,
                commitments,
                deadlines,
                attachments,
                closed);
    }

    private Matter deadlines(List<Deadline> changed) {
        return new Matter(
                id,
                version,
                ordinal,
                raisedAt,
                raised,
                tasks,
                commitments,
                changed,
                attachments,
                closed);
    }

    private Matter promised(MatterFact.Promised promise) {
        var more = new ArrayList<>(commitments);
        more.removeIf(p -> p.commitment() == promise.commitment());
        more.add(promise);
        return new Matter(
                id,
                version,
                ordinal,
                raisedAt,
                raised,
                tasks,
                more,
                deadlines,
                attachments,
                closed);
    }

    private Matter attached(MatterFact.Attached file) {
        return new Matter(
                id,
                version,
                ordinal,
                raisedAt,
                raised,
                tasks,
                commitments,
                deadlines,
                plus(attachments, file),
                closed);
    }

    /// What is still open is no longer owed.
    private Matter closedNow() {
        var ended =
                deadlines.stream()
                        .map(d -> d.ending() == Deadline.Ending.OPEN ? d.dropped() : d)
                        .toList();
        return new Matter(
                id,
                version,
                ordinal,
                raisedAt,
                raised,
                tasks,
                commitments,
                ended,
                attachments,
                true);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }

    /// A clock that runs or ran (时限).
    ///
    /// @param since when it started
    /// @param dueAt first instant that is too late
    public record Deadline(
            String limit,
            int task,
            Instant since,
            Instant dueAt,
            boolean provisional,
            String article,
            Ending ending) {

        public enum Ending {
            OPEN,
            MET,
            PASSED,
            /// Done after it had passed.
            MET_LATE,
            /// The matter was concluded without it.
            DROPPED
        }

        static Deadline of(MatterFact.DeadlineSet set, Instant since) {
            return new Deadline(
                    set.limit(),
                    set.task(),
                    since,
                    set.dueAt(),
                    set.provisional(),
                    set.article(),
                    Ending.OPEN);
        }

        boolean is(String otherLimit, int otherTask) {
            return limit.equals(otherLimit) && task == otherTask;
        }

        public boolean isOwed() {
            return ending == Ending.OPEN || ending == Ending.PASSED;
        }

        Deadline ended(Ending how) {
            return new Deadline(limit, task, since, dueAt, provisional, article, how);
        }

        Deadline dropped() {
            return ended(Ending.DROPPED);
        }

        /// One that passed too early by a guess is open again.
        Deadline recounted(MatterFact.DeadlineRecounted by, Instant at) {
            var how = by.dueAt().isAfter(at) ? Ending.OPEN : ending;
            return new Deadline(
                    limit, task, since, by.dueAt(), by.provisional(), by.article(), how);
        }

        Deadline met() {
            return switch (ending) {
                case OPEN -> ended(Ending.MET);
                case PASSED -> ended(Ending.MET_LATE);
                case MET, MET_LATE, DROPPED -> this;
            };
        }
    }
}
