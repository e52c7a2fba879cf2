package org.tongxin.matter.door;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongxin.matter.Command.Concerning;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Kind;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Refusal;
import org.tongxin.matter.door.Flights.Footing;
import org.tongxin.matter.log.Counters;
import org.tongxin.matter.log.Head;
import org.tongxin.matter.log.History;

/// The commands of one transaction, decided in order; later ones see what earlier ones did.
final class Batch {

    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    private final Deciding by;
    private final Opening.Bounds bounds;
    private final @Nullable Footing footing;
    private final Head head;
    private final Keys keys;
    private final Counters counters;
    private final Deciding.Known known;
    private final Outcome outcome;
    private Instant at;
    private long worked;

    private Batch(
            Deciding by,
            Opening.Bounds bounds,
            @Nullable Footing footing,
            Head head,
            Keys keys,
            Counters counters,
            Deciding.Known known) {
        this.by = by;
        this.bounds = bounds;
        this.footing = footing;
        this.head = head;
        this.keys = keys;
        this.counters = counters;
        this.known = known;
        this.outcome = new Outcome(bounds.bytes());
        this.at = head.at();
    }

    /// Locks the head and reads all that the commands concern anew.
    static Batch open(
            Connection connection, Deciding by, Opening opening, List<Line.Waiting> waiting)
            throws SQLException {
        var asked = waiting.stream().map(Line.Waiting::asked).toList();
        var read = opening.read(connection, asked);
        var histories = by.histories();
        return new Batch(
                by,
                opening.bounds(),
                null,
                read.head(),
                read.keys(),
                opening.counters(connection, read),
                new Deciding.Known(
                        ids -> histories.load(connection, ids),
                        matters(waiting),
                        histories.load(connection, read.versions())));
    }

    /// Stands on what the batch ahead leaves, with nothing locked.
    static Batch ahead(Footing footing, Deciding by, Opening opening, Deciding.Reading reading) {
        return new Batch(
                by,
                opening.bounds(),
                footing,
                footing.head(),
                Keys.after(footing.keys()),
                opening.counters(footing),
                new Deciding.Known(reading, List.of(), Map.of()));
    }

    /// Decides for some more.
    ///
    /// @return the commands that did not fit the bounds of one batch
    List<Line.Waiting> decide(List<Line.Waiting> more) throws SQLException {
        known.read(matters(more));
        var begun = System.nanoTime();
        try {
            for (var i = 0; i < more.size(); i++) {
                if (isFull(begun) || !takes(more.get(i))) {
                    return more.subList(i, more.size());
                }
            }
            return List.of();
        } finally {
            worked += System.nanoTime() - begun;
        }
    }

    private static List<String> matters(List<Line.Waiting> waiting) {
        return waiting.stream()
                .map(one -> one.asked().matter())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private boolean isFull(long begun) {
        var nanos = worked + System.nanoTime() - begun;
        return !outcome.isEmpty() && nanos > bounds.work().toNanos();
    }

    /// Decides for one; a defect is answered to the one whose command met it, unless what was
    /// decided on may turn out not to be so.
    ///
    /// @return whether it fits
    private boolean takes(Line.Waiting one) throws SQLException {
        try {
            var answer = decide(one.asked());
            answer.ifPresent(said -> outcome.settle(one, said));
            return answer.isPresent();
        } catch (Counters.Unreadable broken) {
            throw broken.why();
        } catch (RuntimeException | StackOverflowError defect) {
            if (footing != null) {
                throw defect;
            }
            LOG.error(
                    "command {} on {} failed",
                    one.asked().command().getClass().getName(),
                    one.asked().matter(),
                    defect);
            one.answer().completeExceptionally(defect);
            return true;
        }
    }

    private Optional<Answer> decide(Asked asked) throws SQLException {
        var earlier = keys.find(asked);
        if (earlier.isPresent()) {
            return Optional.of(
                    Arrays.equals(earlier.get().content(), asked.content())
                            ? earlier.get().done()
                            : new Answer.Refused(new Refusal.AtTheDoor.KeyReused()));
        }
        var kind = by.kinds().of(asked.kind());
        var history = historyOf(asked, kind);
        if (history == null) {
            return Optional.of(new Answer.Refused(new Refusal.AtTheDoor.NotThere()));
        }
        if (asked.version() != null && asked.version() != history.version()) {
            return Optional.of(
                    new Answer.Refused(
                            new Refusal.AtTheDoor.Stale(asked.version(), history.version())));
        }
        var concerned = Deciding.concerned(asked, history);
        if (concerned.size() > Concerning.OTHERS_MAX) {
            var why = new Refusal.AtTheDoor.TooManyOthers(Concerning.OTHERS_MAX);
            return Optional.of(new Answer.Refused(why));
        }
        at = by.later(at);
        var others = known.others(concerned, asked.kind());
        var moment = new Moment(at, asked.actor(), counters, Deciding.Known.states(others));
        return switch (History.decide(kind, history.state(), asked.command(), moment)) {
            case Decision.Refused(var why) -> Optional.of(new Answer.Refused(why));
            case Decision.Accepted accepted -> record(asked, history, accepted, others);
        };
    }

    private @Nullable History historyOf(Asked asked, Kind<?> kind) {
        if (asked.matter() == null) {
            return new History(kind.code(), kind.blank(), "");
        }
        return known.of(asked.matter(), asked.kind());
    }

    /// @return empty when the facts do not fit; then nothing has happened
    private Optional<Answer> record(
            Asked asked, History history, Decision.Accepted accepted, Map<String, History> others) {
        var id =
                asked.matter() != null
                        ? asked.matter()
                        : Deciding.idOf(accepted.facts().getFirst());
        var index = head.size() + outcome.written().size();
        var growing = new ArrayList<Decision.Beside>();
        growing.add(new Decision.Beside(id, accepted.facts()));
        growing.addAll(accepted.beside());
        others.put(id, history);
        var longer = by.lengthen(others, growing, new Deciding.Place(index, at, asked.actor()));
        var leaves = longer.stream().flatMap(one -> one.leaves().stream()).toList();
        var size = longer.stream().mapToLong(Deciding.Longer::bytes).sum();
        if (!outcome.takes(leaves, size)) {
            return Optional.empty();
        }
        counters.use(leaves.stream().map(leaf -> leaf.recorded().fact()).toList());
        longer.forEach(known::change);
        var version = longer.getFirst().history().version();
        var done = new Answer.Done(id, version, index, false);
        outcome.keep(asked, done);
        keys.add(asked, done);
        return Optional.of(done);
    }

    /// What came of it so far.
    Outcome outcome() {
        return outcome;
    }

    Head head() {
        return head;
    }

    boolean isAhead() {
        return footing != null;
    }

    /// Whether this batch, decided ahead, stands on nothing.
    boolean isLost() {
        return footing != null && footing.isLost();
    }

    /// What the next one stands on when all goes well.
    Footing leaves(Head after) {
        var added = Keys.none();
        outcome.kept().forEach(one -> added.add(one.asked(), one.done()));
        return new Footing(after, counters.last(), known.changed(), added);
    }

    Instant at() {
        return at;
    }

    Counters counters() {
        return counters;
    }

    Deciding.Known known() {
        return known;
    }
}
