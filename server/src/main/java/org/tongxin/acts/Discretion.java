package org.tongxin.acts;

import org.tongxin.matter.Actor;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Matter.Attachment;
import org.tongxin.matter.Matter.Commitment;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.MatterFact.Rated;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.Task;

/// What is not told of a matter even to those who may see it, and for how long (暂不公开).
///
/// A rating is told once its round is over, before that to its writer alone: else the unit would
/// know what the proposer says while others still rate. A reply in the making is told to its unit
/// and the offices; the proposer reads it when it is sent. Whom a unit gives its task to within is
/// told to that unit alone.
public final class Discretion {

    public static boolean tellsReply(Acts.Seen seen, Task task, Actor reader) {
        return task.stage() == Task.Stage.SENT
                || task.unit().equals(reader.unit())
                || seen.kind().rolesThatSeeAll().contains(reader.role());
    }

    /// Once its round is over, before that to its writer.
    public static boolean tellsRating(Acts.Seen seen, Rated rated, Actor reader) {
        var matter = seen.state().matter();
        return rated.round() < matter.round() || !matter.ratingsOpen() || reader.is(rated.person());
    }

    /// Whether what units and offices say to each other is told: to them, and not to whoever raised
    /// the matter.
    public static boolean tellsInside(Acts.Seen seen, Actor reader) {
        return seen.kind().rolesThatSeeAll().contains(reader.role())
                || (reader.role().startsWith("unit-")
                        && seen.state().scopes().contains("unit:" + reader.unit()));
    }

    /// Whom to call is told to the offices, to the units that handle it, and to whoever said it.
    public static boolean tellsContact(Acts.Seen seen, Actor reader) {
        var raisedIt =
                seen.state().matter().parties().stream()
                        .anyMatch(
                                one ->
                                        one.relation().equals("proposer")
                                                && reader.is(one.person()));
        return raisedIt || (tellsInside(seen, reader) && !reader.role().equals("leader"));
    }

    /// Whether a fact of a matter seen may be told, and its proof be given, to this reader.
    public static boolean tells(Acts.Seen seen, Recorded recorded, Actor reader) {
        return switch (recorded.fact()) {
            case Rated f -> recorded.actor().equals(reader) || tellsRating(seen, f, reader);
            case MatterFact.PointAnswered f ->
                    tellsReplyOf(seen, f.task(), reader) || wasTold(seen, f);
            case MatterFact.Promised f -> tellsReplyOf(seen, f.task(), reader) || isBound(seen, f);
            case MatterFact.ReplyClassed f -> tellsReplyOf(seen, f.task(), reader);
            case MatterFact.ReplySigned f -> tellsReplyOf(seen, f.task(), reader);
            case MatterFact.ReplySentBack f -> tellsReplyOf(seen, f.task(), reader);
            case MatterFact.Attached f -> tellsFile(seen, f.file(), reader);
            case MatterFact.OfDeadline f -> tellsLimit(seen, f.limit(), reader);
            case Fact.Inside _ -> tellsInside(seen, reader);
            case Fact.WithinUnit f -> tellsWithin(seen, f.task(), reader);
            default -> true;
        };
    }

    /// How a unit does its share is told to those who handle it there, and to no office.
    public static boolean tellsWithin(Acts.Seen seen, int task, Actor reader) {
        return reader.role().startsWith("unit-")
                && seen.state()
                        .matter()
                        .task(task)
                        .filter(one -> one.unit().equals(reader.unit()))
                        .isPresent();
    }

    /// Whether a file that hangs on a matter seen may be read: one that belongs to a reply once the
    /// reply may be read.
    public static boolean tellsFile(Acts.Seen seen, String file, Actor reader) {
        return seen.state().matter().attachments().stream()
                .filter(one -> one.file().file().equals(file))
                .anyMatch(one -> tellsFile(seen, one, reader));
    }

    /// Whether a clock is told: that of an instruction as the instruction is.
    public static boolean tellsLimit(Acts.Seen seen, String limit, Actor reader) {
        return !limit.equals(MatterFact.INSTRUCTION) || tellsInside(seen, reader);
    }

    private static boolean tellsFile(Acts.Seen seen, Attachment one, Actor reader) {
        var task = one.file().task();
        if (seen.state().insideFiles().contains(one.file().file())) {
            return one.by().equals(reader.person()) || tellsInside(seen, reader);
        }
        return task == 0
                || one.by().equals(reader.person())
                || tellsReplyOf(seen, task, reader)
                || seen.state()
                        .matter()
                        .task(task)
                        .filter(t -> t.round() > one.round())
                        .isPresent();
    }

    /// In a round before this one, whatever the unit writes now.
    private static boolean wasTold(Acts.Seen seen, MatterFact.PointAnswered answer) {
        return seen.state().matter().task(answer.task()).stream()
                .flatMap(task -> task.earlier().stream())
                .anyMatch(round -> round.answers().contains(answer));
    }

    private static boolean isBound(Acts.Seen seen, MatterFact.Promised promised) {
        return seen.state()
                .matter()
                .commitment(promised.commitment())
                .filter(Discretion::tellsPromise)
                .isPresent();
    }

    /// Once the reply it stands in has gone out.
    public static boolean tellsPromise(Commitment promise) {
        return promise.standing() != Commitment.Standing.DRAFTED;
    }

    private static boolean tellsReplyOf(Acts.Seen seen, int task, Actor reader) {
        return seen.state()
                .matter()
                .task(task)
                .filter(one -> tellsReply(seen, one, reader))
                .isPresent();
    }

    private Discretion() {}
}
