package org.tongxin.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.MatterFact.Party;
import org.tongxin.matter.MatterFact.Point;
import org.tongxin.matter.said.Voices;
import org.tongxin.matter.seal.Sealed;

/// What all kinds of matter have in common, as the shared facts leave it.
///
/// @param id receipt number as it stands in addresses; empty before the first fact
/// @param version facts so far
/// @param ordinal journal index of the first fact: the order in which matters were raised
/// @param title absent before the first fact; like `points`, as it reads after every revision
/// @param parties whoever stands behind it now
/// @param absorbed matters joined to it (并案), whose points follow behind its own
/// @param invited persons asked to stand behind it who have not answered yet
/// @param voices what those who signed said, and for whom another entered it
/// @param round of handling, 1 for the first
/// @param ratingsOpen whether the ratings of this round may still be given
/// @param corrections mistakes mended, each shown beside what it corrects
public record Matter(
        String id,
        long version,
        long ordinal,
        Instant raisedAt,
        Optional<MatterFact.Raised> raised,
        @Nullable Sealed title,
        List<Point> points,
        List<Party> parties,
        List<MatterFact.Absorbed> absorbed,
        List<String> invited,
        Voices voices,
        List<Task> tasks,
        List<Commitment> commitments,
        List<Deadline> deadlines,
        List<Attachment> attachments,
        List<MatterFact.Corrected> corrections,
        int round,
        boolean ratingsOpen,
        boolean closed) {

    public static final Matter NONE = new Folding().done();

    public Matter {
        points = List.copyOf(points);
        parties = List.copyOf(parties);
        absorbed = List.copyOf(absorbed);
        invited = List.copyOf(invited);
        tasks = List.copyOf(tasks);
        commitments = List.copyOf(commitments);
        deadlines = List.copyOf(deadlines);
        attachments = List.copyOf(attachments);
        corrections = List.copyOf(corrections);
    }

    public boolean exists() {
        return version > 0;
    }

    public Optional<Task> task(int no) {
        return no >= 1 && no <= tasks.size() ? Optional.of(tasks.get(no - 1)) : Optional.empty();
    }

    /// Where a point comes from: the matter joined to this one that made it, and its number there;
    /// empty for one of its own.
    public Optional<Origin> origin(int point) {
        return Lists.origin(point - points.size() + Lists.count(absorbed), absorbed);
    }

    /// A point of another matter.
    public record Origin(String matter, int point) {}

    public Optional<Commitment> commitment(int no) {
        return commitments.stream().filter(one -> one.commitment() == no).findFirst();
    }

    /// The deadline that is owed under a limit, if any.
    public Optional<Deadline> owed(String limit, int task) {
        return deadlines.stream().filter(d -> d.is(limit, task) && d.isOwed()).findFirst();
    }

    /// The days are counted from when this office got it, by the rules of that day.
    public Optional<LocalDate> judgedOn() {
        return Optional.of(LocalDate.ofInstant(raisedAt, Moment.ZONE)).filter(_ -> exists());
    }

    /// This matter with one more fact counted, whatever family it is of.
    public Matter after(Recorded recorded) {
        return new Folding(this).after(recorded).done();
    }

    /// A file that hangs on it (附件).
    ///
    /// @param by id of the person who attached it
    /// @param round of handling in which it was attached
    public record Attachment(MatterFact.Attached file, Instant at, String by, int round) {
        static Attachment of(MatterFact.Attached file, Recorded recorded, int round) {
            return new Attachment(file, recorded.at(), recorded.actor().person(), round);
        }
    }

    /// Something promised (承诺), and what has become of it.
    ///
    /// @param due day by which it is promised now, after every delay told
    /// @param firstDue day by which it was promised at first
    /// @param told what was said of it, the promise itself first
    public record Commitment(
            int commitment,
            int task,
            int point,
            Sealed text,
            LocalDate due,
            LocalDate firstDue,
            Standing standing,
            List<Told> told) {

        /// How far a promise has come.
        public enum Standing {
            /// In a reply that has not gone out.
            DRAFTED,
            OPEN,
            /// The unit says it is done.
            CLAIMED,
            /// Office or proposer has seen that it is done.
            VERIFIED,
            /// Not done in time, and promised anew for a later day.
            SLIPPED,
            /// It cannot be done, and why was explained.
            IMPOSSIBLE
        }

        /// One thing said of it, and when.
        public record Told(MatterFact.OfCommitment fact, Instant at) {}

        public Commitment {
            told = List.copyOf(told);
        }

        static Commitment of(MatterFact.Promised promise) {
            return new Commitment(
                    promise.commitment(),
                    promise.task(),
                    promise.point(),
                    promise.text(),
                    promise.due(),
                    promise.due(),
                    Standing.DRAFTED,
                    List.of());
        }

        /// Whether somebody still has to do something about it.
        public boolean isOwed() {
            return switch (standing) {
                case OPEN, CLAIMED, SLIPPED -> true;
                case DRAFTED, VERIFIED, IMPOSSIBLE -> false;
            };
        }

        Commitment now(Standing next) {
            return new Commitment(commitment, task, point, text, due, firstDue, next, told);
        }

        Commitment slipped(LocalDate later) {
            return new Commitment(
                    commitment, task, point, text, later, firstDue, Standing.SLIPPED, told);
        }

        Commitment told(MatterFact.OfCommitment fact, Instant at) {
            var longer = Lists.plus(told, new Told(fact, at));
            return new Commitment(commitment, task, point, text, due, firstDue, standing, longer);
        }
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
            /// No longer owed: the matter was concluded, or the task taken back.
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

        /// Whether it binds a task or the matter as a whole, and not a promise or an instruction.
        public boolean isOfTask() {
            return Lists.isOfTask(this);
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

        /// One that passed too early is open again.
        Deadline moved(MatterFact.Moved to, Instant at) {
            var how = to.dueAt().isAfter(at) ? Ending.OPEN : ending;
            return new Deadline(
                    limit, task, since, to.dueAt(), to.provisional(), to.article(), how);
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
