package org.tongxin.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.seal.Sealed;

/// What can have happened to any matter. Numbers of points and tasks count from 1 within it.
public sealed interface MatterFact extends Fact {

    /// Limits whose clocks count promises and instructions, and do not end with the matter.
    String PROMISE = "promise";

    String INSTRUCTION = "instruction";

    /// Of the matter's text and of those who stand behind it.
    sealed interface OfParties extends MatterFact {}

    /// Of one unit's share.
    sealed interface OfTask extends MatterFact {
        int task();
    }

    /// Of something promised.
    sealed interface OfCommitment extends MatterFact {
        int commitment();
    }

    /// Of a clock; `task` is 0 for the matter as a whole, and a commitment's under [#PROMISE].
    sealed interface OfDeadline extends MatterFact {
        String limit();

        int task();
    }

    /// A clock that now ends at another instant.
    sealed interface Moved extends OfDeadline {
        Instant dueAt();

        boolean provisional();

        String article();
    }

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
            implements OfParties, Numbered {
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

    /// The text reads otherwise from now on (修改); what it was stays in the journal.
    record Revised(Sealed title, List<Point> points) implements OfParties {
        public Revised {
            points = List.copyOf(points);
        }
    }

    /// Entered by somebody else for a person who handed it in on paper or by word (代录).
    record EnteredFor(String person, @Nullable Sealed note) implements OfParties {}

    /// Somebody is asked to stand behind it (邀请联名).
    record Invited(String person) implements OfParties {}

    /// Somebody stands behind it from now on (联名), with what he says to it.
    record PartyJoined(Party party, @Nullable Sealed opinion) implements OfParties {}

    /// An invitation ends without a signature.
    ///
    /// @param why declined, lapsed or recalled
    record InvitationEnded(String person, String why) implements OfParties {}

    /// Somebody no longer stands behind it (退出联名).
    record PartyLeft(String person) implements OfParties {}

    /// Joined to another matter, which is handled for both (并案).
    ///
    /// @param practice `one-case`: all become its proposers; `together`: each is answered
    /// @param consulted how those who raised it were asked
    record MergedInto(String matter, String practice, Sealed consulted) implements MatterFact {}

    /// Handled by itself again (撤销并案).
    record Unmerged(String matter, Sealed reason) implements MatterFact {}

    /// Another matter was joined to this one, which is handled for both.
    ///
    /// @param parties who stand behind this one too
    /// @param points of the other, by its numbers; here they follow behind those there are
    record Absorbed(String matter, String practice, List<Party> parties, List<Point> points)
            implements OfParties {
        public Absorbed {
            parties = List.copyOf(parties);
            points = List.copyOf(points);
        }
    }

    /// It is handled by itself again, and its parties and points are no longer here.
    record Released(String matter, List<Party> parties) implements OfParties {
        public Released {
            parties = List.copyOf(parties);
        }
    }

    /// Given to a unit (交办), which has `task` from now on.
    record TaskGiven(int task, String unit, Task.Role role) implements OfTask {}

    /// Taken back from its unit (收回); another task may stand in its place.
    record TaskWithdrawn(int task) implements OfTask {}

    /// Its unit is no more, and this one has the task from now on (承接).
    record TaskPassedOn(int task, String unit) implements OfTask {}

    /// The unit thinks the task is another's (申请退办).
    ///
    /// @param unit the one it thinks is right
    record HandBackAsked(int task, String unit, Sealed reason) implements OfTask {}

    /// It keeps the task (不予退办).
    record HandBackRefused(int task, Sealed reason) implements OfTask {}

    /// An assisting unit has told the lead what it thinks (会办意见).
    record OpinionGiven(int task, Sealed text) implements OfTask {}

    /// The unit asks for more time (申请延期).
    ///
    /// @param until day by which it would answer
    record ExtensionAsked(int task, LocalDate until, Sealed reason) implements OfTask {}

    /// It has more time (同意延期); [DeadlineExtended] says until when.
    record ExtensionGranted(int task) implements OfTask {}

    record ExtensionRefused(int task, Sealed reason) implements OfTask {}

    /// The unit has acknowledged its task (签收).
    record SignedFor(int task) implements OfTask {}

    /// The unit spoke with whoever raised it (沟通).
    ///
    /// @param means code of the rule pack; `side` matter whose people it spoke with, empty for all
    record Contacted(int task, String means, LocalDate on, String side, Sealed note)
            implements OfTask {}

    /// One point is answered by one unit (逐条答复); a later answer replaces an earlier draft. The
    /// outcome is resolved, in-progress, planned, reference or not-feasible.
    record PointAnswered(int task, int point, String outcome, Sealed text) implements OfTask {}

    /// The class of a whole reply (答复类别), counted per reply.
    ///
    /// @param outcome canonical class, as in [PointAnswered]; the local letter is the rule pack's
    record ReplyClassed(int task, String outcome) implements OfTask {}

    /// Something is promised (承诺) with the reply of a task.
    record Promised(int commitment, int task, int point, Sealed text, LocalDate due)
            implements OfCommitment {}

    /// A promise of a draft is no longer in it.
    record PromiseDropped(int commitment) implements OfCommitment {}

    /// The unit says that a promise is kept (已兑现), and by what it can be seen.
    ///
    /// @param on day it was done
    record CommitmentClaimed(int commitment, LocalDate on, Sealed evidence)
            implements OfCommitment {}

    /// Office or proposer has seen that it is kept (核实).
    record CommitmentVerified(int commitment, @Nullable Sealed note) implements OfCommitment {}

    /// It is not kept as claimed, and owed again.
    record CommitmentReopened(int commitment, Sealed reason) implements OfCommitment {}

    /// It is not kept in time, and promised for a later day (延期兑现).
    record CommitmentSlipped(int commitment, LocalDate due, Sealed reason)
            implements OfCommitment {}

    /// It cannot be kept, and why is explained (无法兑现).
    record CommitmentImpossible(int commitment, Sealed explanation) implements OfCommitment {}

    /// The unit's head has signed the reply (签发).
    record ReplySigned(int task) implements OfTask {}

    /// The office has checked the reply, and it goes out (已答复).
    record ReplySent(int task) implements OfTask {}

    /// The office has checked the reply, and it goes back (退回重办).
    record ReplySentBack(int task, Sealed reason) implements OfTask {}

    /// One of those who stand behind it has rated a reply (评价) on two axes, for himself.
    ///
    /// @param round of handling, 1 and up
    /// @param person who rates; empty in journals of old for whoever acted
    /// @param attitude and result: very, satisfied, basically, fair, unsatisfied, no-opinion
    /// @param visited whether the unit came to see him: yes, no, or empty when not said
    /// @param toThePoint whether the reply addresses the points: yes, no, or empty when not said
    /// @param entered how he gave it, when somebody else entered it for him (代录); else absent
    record Rated(
            int task,
            int round,
            String person,
            String attitude,
            String result,
            String visited,
            String toThePoint,
            @Nullable Sealed note,
            @Nullable Sealed entered)
            implements OfTask {}

    /// The ratings of a round are complete, or the time for them is over.
    record RoundClosed(int round) implements MatterFact {}

    /// Handled once more (重办) by some of the tasks.
    ///
    /// @param round the new one, 2 and up
    record RoundOpened(int round, List<Integer> tasks, Sealed reason) implements MatterFact {
        public RoundOpened {
            tasks = List.copyOf(tasks);
        }
    }

    /// A clock starts (时限): what is due, when, and by which article.
    ///
    /// @param limit code of the limit, such as `sign-for`
    /// @param task 0 when it binds the matter as a whole
    /// @param dueAt first instant that is too late
    /// @param provisional counted into a year whose working days are not published yet
    record DeadlineSet(String limit, int task, Instant dueAt, boolean provisional, String article)
            implements OfDeadline {}

    /// A provisional deadline counted again (重新计算), once the year it reaches was published.
    record DeadlineRecounted(
            String limit, int task, Instant dueAt, boolean provisional, String article)
            implements Moved {}

    /// A deadline moved to a later day with approval (延期).
    record DeadlineExtended(
            String limit, int task, Instant dueAt, boolean provisional, String article)
            implements Moved {}

    /// What was due is done, or no longer owed.
    record DeadlineMet(String limit, int task) implements OfDeadline {}

    /// The instant has passed and it was still owed.
    record DeadlinePassed(String limit, int task) implements OfDeadline {}

    /// A file hangs on the matter from now on (附件).
    ///
    /// @param sha256 of its content, in hexadecimal digits
    /// @param type media type; `size` is in bytes
    /// @param task whose reply it belongs to, and `promise` whose evidence it is; 0 for neither
    record Attached(
            String file, String sha256, long size, String type, Sealed name, int task, int promise)
            implements MatterFact {}

    /// A mistake in an earlier fact is mended (更正): both stay, side by side.
    ///
    /// @param version place of the mistaken fact in the matter's history
    /// @param right what it should have said, and why it did not
    record Corrected(long version, Sealed right) implements MatterFact {}

    /// Concluded (办结).
    record Closed() implements MatterFact {}

    /// No longer concluded: what concluded it was undone.
    record Reopened() implements MatterFact {}

    /// Promises still open were looked at again (回头看).
    record LookedBack(LocalDate on, Sealed note) implements MatterFact {}

    /// Put away (归档): nothing is owed any more.
    record Archived() implements MatterFact {}

    /// One suggestion that wants an answer of its own (建议要点).
    record Point(int no, Sealed text) {}

    /// Somebody who stands behind a matter.
    ///
    /// @param relation `proposer`, `co-signer` or `beside` (of a matter handled together with it)
    /// @param person id of the person; empty for a name nobody has claimed yet
    /// @param name the name as it stood on the paper; absent when the person is known
    record Party(String relation, String person, @Nullable Sealed name) {}
}
