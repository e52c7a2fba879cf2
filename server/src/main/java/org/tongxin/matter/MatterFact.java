package org.tongxin.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.seal.Sealed;

/// What can have happened to any matter, whatever its kind. Numbers of points and tasks count from
/// 1 within the matter.
public sealed interface MatterFact extends Fact {

    /// Raised (提出). `serial` with `year` and `prefix` is its receipt number, `p-2026-0137`.
    ///
    /// @param origin `native`, or `import` when it was raised elsewhere before
    /// @param source the other system's id of an imported matter, else empty
    /// @param raisedOn day it was raised, for an imported matter the original one
    /// @param chain version of the declared chain it will travel
    /// @param pack SHA-256 of the rule pack of its day
    record Raised(
            String prefix,
            int year,
            int serial,
            Sealed title,
            String origin,
            String source,
            LocalDate raisedOn,
            List<Party> parties,
            List<Point> points,
            int chain,
            String pack)
            implements MatterFact, Numbered {
        public Raised {
            parties = List.copyOf(parties);
            points = List.copyOf(points);
        }

        @Override
        public String series() {
            return prefix + "-" + year;
        }

        public String id() {
            return "%s-%d-%04d".formatted(prefix, year, serial);
        }
    }

    /// Given to a unit (交办), which has `task` from now on.
    record TaskGiven(int task, String unit, Task.Role role) implements MatterFact {}

    /// The unit has acknowledged its task (签收).
    record SignedFor(int task) implements MatterFact {}

    /// The unit spoke with whoever raised it (沟通).
    ///
    /// @param means code of the rule pack, such as `visit`
    record Contacted(int task, String means, LocalDate on, Sealed note) implements MatterFact {}

    /// One point is answered by one unit (逐条答复); a later answer replaces an earlier draft.
    ///
    /// @param outcome canonical class: resolved, in-progress, planned, reference, not-feasible
    record PointAnswered(int task, int point, String outcome, Sealed text) implements MatterFact {}

    /// Something is promised (承诺) with the reply of a task.
    record Promised(int commitment, int task, int point, Sealed text, LocalDate due)
            implements MatterFact {}

    /// The unit's head has signed the reply (签发).
    record ReplySigned(int task) implements MatterFact {}

    /// The office has checked the reply, and it goes out (已答复).
    record ReplySent(int task) implements MatterFact {}

    /// The office has checked the reply, and it goes back (退回重办).
    record ReplySentBack(int task, Sealed reason) implements MatterFact {}

    /// Whoever raised it has rated a reply (评价) on two axes.
    ///
    /// @param attitude and result: satisfied, basically, unsatisfied, no-opinion
    record Rated(int task, String attitude, String result, @Nullable Sealed note)
            implements MatterFact {}

    /// A clock starts (时限): what is due, when, and by which article.
    ///
    /// @param limit code of the limit, such as `sign-for`
    /// @param task 0 when it binds the matter as a whole
    /// @param dueAt first instant that is too late
    /// @param provisional counted into a year whose working days are not published yet
    record DeadlineSet(String limit, int task, Instant dueAt, boolean provisional, String article)
            implements MatterFact {}

    /// A provisional deadline counted again (重新计算), once the year it reaches was published.
    ///
    /// @param dueAt and the others: as in [DeadlineSet], and from now on instead of it
    record DeadlineRecounted(
            String limit, int task, Instant dueAt, boolean provisional, String article)
            implements MatterFact {}

    /// What was due is done, or no longer owed.
    record DeadlineMet(String limit, int task) implements MatterFact {}

    /// The instant has passed and it was still owed.
    record DeadlinePassed(String limit, int task) implements MatterFact {}

    /// A file hangs on the matter from now on (附件).
    ///
    /// @param file id of the file, as it was given when it was sent in
    /// @param sha256 of its content, in hexadecimal digits
    /// @param size bytes
    /// @param type media type
    record Attached(String file, String sha256, long size, String type, Sealed name)
            implements MatterFact {}

    /// Concluded (办结).
    record Closed() implements MatterFact {}

    /// One suggestion that wants an answer of its own (建议要点).
    record Point(int no, Sealed text) {}

    /// Somebody who stands behind a matter.
    ///
    /// @param relation `proposer` or `co-signer`
    /// @param person id of the person; empty for a name nobody has claimed yet
    /// @param name the name as it stood on the paper; absent when the person is known
    record Party(String relation, String person, @Nullable Sealed name) {}
}
