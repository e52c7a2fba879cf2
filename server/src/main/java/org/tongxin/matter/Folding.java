package org.tongxin.matter;

import static org.tongxin.matter.Lists.each;
import static org.tongxin.matter.Lists.isOfTask;
import static org.tongxin.matter.Lists.less;
import static org.tongxin.matter.Lists.numberedOn;
import static org.tongxin.matter.Lists.own;
import static org.tongxin.matter.Lists.plus;
import static org.tongxin.matter.Lists.without;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.Matter.Attachment;
import org.tongxin.matter.Matter.Commitment;
import org.tongxin.matter.Matter.Commitment.Standing;
import org.tongxin.matter.Matter.Deadline;
import org.tongxin.matter.MatterFact.Party;
import org.tongxin.matter.MatterFact.Point;
import org.tongxin.matter.said.Voices;
import org.tongxin.matter.seal.Sealed;

/// A matter while one fact is counted: the only place where what a shared fact changes is written.
final class Folding {

    private String id = "";
    private long version;
    private long ordinal = -1;
    private Instant raisedAt = Instant.EPOCH;
    private MatterFact.@Nullable Raised raised;
    private @Nullable Sealed title;
    private List<Point> points = List.of();
    private List<Party> parties = List.of();
    private List<MatterFact.Absorbed> absorbed = List.of();
    private List<String> invited = List.of();
    private Voices voices = Voices.NONE;
    private List<Task> tasks = List.of();
    private List<Commitment> commitments = List.of();
    private List<Deadline> deadlines = List.of();
    private List<Attachment> files = List.of();
    private List<MatterFact.Corrected> corrections = List.of();
    private int round = 1;
    private boolean ratingsOpen;
    private boolean closed;

    Folding() {}

    Folding(Matter matter) {
        id = matter.id();
        version = matter.version();
        ordinal = matter.ordinal();
        raisedAt = matter.raisedAt();
        raised = matter.raised().orElse(null);
        title = matter.title();
        points = matter.points();
        parties = matter.parties();
        absorbed = matter.absorbed();
        invited = matter.invited();
        voices = matter.voices();
        tasks = matter.tasks();
        commitments = matter.commitments();
        deadlines = matter.deadlines();
        files = matter.attachments();
        corrections = matter.corrections();
        round = matter.round();
        ratingsOpen = matter.ratingsOpen();
        closed = matter.closed();
    }

    Matter done() {
        return new Matter(
                id,
                version,
                ordinal,
                raisedAt,
                Optional.ofNullable(raised),
                title,
                points,
                parties,
                absorbed,
                invited,
                voices,
                tasks,
                commitments,
                deadlines,
                files,
                corrections,
                round,
                ratingsOpen,
                closed);
    }

    Folding after(Recorded recorded) {
        version = recorded.version();
        if (ordinal < 0) {
            ordinal = recorded.index();
            raisedAt = recorded.at();
        }
        if (recorded.fact() instanceof MatterFact fact) {
            count(fact, recorded);
        }
        return this;
    }

    private void count(MatterFact fact, Recorded recorded) {
        switch (fact) {
            case MatterFact.OfParties f -> parties(f);
            case MatterFact.OfTask f -> task(f.task(), f, recorded);
            case MatterFact.OfCommitment f -> commitment(f, recorded.at());
            case MatterFact.OfDeadline f -> deadline(f, recorded.at());
            case MatterFact.Attached f -> files = plus(files, Attachment.of(f, recorded, round));
            case MatterFact.Corrected f -> corrections = plus(corrections, f);
            case MatterFact.RoundOpened f -> opened(f);
            case MatterFact.RoundClosed _ -> ratingsOpen = false;
            case MatterFact.MergedInto _, MatterFact.Unmerged _ -> {}
            case MatterFact.LookedBack _, MatterFact.Archived _ -> {}
            case MatterFact.Closed _ -> closed();
            case MatterFact.Reopened _ -> closed = false;
        }
    }

    private void parties(MatterFact.OfParties fact) {
        voices = voices.after(fact);
        switch (fact) {
            case MatterFact.Raised f -> {
                id = f.id();
                raised = f;
                title = f.title();
                points = f.points();
                parties = f.parties();
            }
            case MatterFact.Revised f -> {
                title = f.title();
                points = numberedOn(f.points(), absorbed);
            }
            case MatterFact.EnteredFor _ -> {}
            case MatterFact.Invited f -> invited = plus(invited, f.person());
            case MatterFact.PartyJoined f -> {
                invited = without(invited, f.party().person()::equals);
                parties = plus(parties, f.party());
            }
            case MatterFact.InvitationEnded f -> invited = without(invited, f.person()::equals);
            case MatterFact.PartyLeft f ->
                    parties = without(parties, party -> Lists.isCoSigner(party, f.person()));
            case MatterFact.Absorbed f -> {
                var own = own(points, absorbed);
                absorbed = plus(absorbed, f);
                f.parties().forEach(party -> parties = plus(parties, party));
                points = numberedOn(own, absorbed);
            }
            case MatterFact.Released f -> {
                var own = own(points, absorbed);
                absorbed = without(absorbed, one -> one.matter().equals(f.matter()));
                f.parties().forEach(party -> parties = less(parties, party));
                points = numberedOn(own, absorbed);
            }
        }
    }

    private void task(int no, MatterFact.OfTask fact, Recorded recorded) {
        if (fact instanceof MatterFact.TaskGiven given) {
            tasks = plus(tasks, TaskFolding.given(given, round));
            return;
        }
        if (no < 1 || no > tasks.size()) {
            throw new IllegalStateException(id + " has no task " + no);
        }
        var changed = new ArrayList<>(tasks);
        changed.set(no - 1, tasks.get(no - 1).after(fact, recorded));
        tasks = changed;
        switch (fact) {
            case MatterFact.TaskWithdrawn _ ->
                    deadlines =
                            each(
                                    deadlines,
                                    d -> d.task() == no && d.isOwed() && isOfTask(d),
                                    Deadline::dropped);
            case MatterFact.ReplySent _ -> {
                ratingsOpen = true;
                commitments = each(commitments, c -> isDraftOf(c, no), c -> c.now(Standing.OPEN));
            }
            default -> {}
        }
    }

    private static boolean isDraftOf(Commitment commitment, int task) {
        return commitment.task() == task && commitment.standing() == Standing.DRAFTED;
    }

    private void commitment(MatterFact.OfCommitment fact, Instant at) {
        var no = fact.commitment();
        commitments =
                switch (fact) {
                    case MatterFact.Promised f ->
                            plus(without(commitments, c -> c.commitment() == no), Commitment.of(f));
                    case MatterFact.PromiseDropped _ ->
                            without(commitments, c -> c.commitment() == no);
                    case MatterFact.CommitmentClaimed _ -> standing(no, Standing.CLAIMED);
                    case MatterFact.CommitmentVerified _ -> standing(no, Standing.VERIFIED);
                    case MatterFact.CommitmentReopened _ -> standing(no, Standing.OPEN);
                    case MatterFact.CommitmentImpossible _ -> standing(no, Standing.IMPOSSIBLE);
                    case MatterFact.CommitmentSlipped f ->
                            each(commitments, c -> c.commitment() == no, c -> c.slipped(f.due()));
                };
        commitments = each(commitments, c -> c.commitment() == no, c -> c.told(fact, at));
    }

    private List<Commitment> standing(int no, Standing next) {
        return each(commitments, c -> c.commitment() == no, c -> c.now(next));
    }

    private void deadline(MatterFact.OfDeadline fact, Instant at) {
        if (fact instanceof MatterFact.DeadlineSet set) {
            deadlines = plus(deadlines, Deadline.of(set, at));
            return;
        }
        Predicate<Deadline> owed = d -> d.is(fact.limit(), fact.task()) && d.isOwed();
        deadlines =
                switch (fact) {
                    case MatterFact.DeadlineSet _ -> deadlines;
                    case MatterFact.Moved f -> each(deadlines, owed, d -> d.moved(f, at));
                    case MatterFact.DeadlineMet _ -> each(deadlines, owed, Deadline::met);
                    case MatterFact.DeadlinePassed _ ->
                            each(deadlines, owed, d -> d.ended(Deadline.Ending.PASSED));
                };
    }

    /// The tasks named begin again; what they said before stays readable.
    private void opened(MatterFact.RoundOpened fact) {
        round = fact.round();
        tasks = each(tasks, task -> fact.tasks().contains(task.no()), task -> task.again(fact));
    }

    /// What is still open is no longer owed, but promises and instructions are.
    private void closed() {
        closed = true;
        ratingsOpen = false;
        deadlines =
                each(
                        deadlines,
                        d -> d.ending() == Deadline.Ending.OPEN && isOfTask(d),
                        Deadline::dropped);
    }
}
