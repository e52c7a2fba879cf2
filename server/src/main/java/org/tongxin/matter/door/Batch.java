package org.tongxin.matter.door;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongxin.matter.Command.Concerning;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Kind;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Refusal;
import org.tongxin.matter.log.Head;
import org.tongxin.matter.log.History;
import org.tongxin.matter.log.Leaves;

/// The commands of one transaction, decided in order; later ones see what earlier ones did.
final class Batch {

    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    /// A command that took effect, to be stored under its key.
    record Kept(Asked asked, Answer.Done done) {}

    private record Settled(Line.Waiting waiting, Answer answer) {}

    private final Deciding by;
    private final Bounds bounds;
    private final List<Line.Waiting> waiting;
    private final Head head;
    private final Keys keys;
    private final Counters counters;
    private final Deciding.Known known;
    private final List<Leaves.Leaf> written = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();
    private final List<Settled> settled = new ArrayList<>();
    private Instant at;
    private long bytes;

    private Batch(
            Deciding by,
            Bounds bounds,
            List<Line.Waiting> waiting,
            Opening.Read read,
            Counters counters,
            Deciding.Known known) {
        this.by = by;
        this.bounds = bounds;
        this.waiting = waiting;
        this.head = read.head();
        this.keys = read.keys();
        this.counters = counters;
        this.known = known;
        this.at = head.at();
    }

    /// Locks the head and reads all that the commands concern anew.
    static Batch open(
            Connection connection, Deciding by, Opening opening, List<Line.Waiting> waiting)
            throws SQLException {
        var asked = waiting.stream().map(Line.Waiting::asked).toList();
        var read = opening.read(connection, asked);
        return new Batch(
                by,
                opening.bounds(),
                waiting,
                read,
                opening.counters(connection, read),
                new Deciding.Known(connection, by.histories(), read.versions()));
    }

    /// @return the commands that did not fit the bounds of one batch
    List<Line.Waiting> decideAll() throws SQLException {
        var end = System.nanoTime() + bounds.work().toNanos();
        for (var i = 0; i < waiting.size(); i++) {
            var full = i > 0 && System.nanoTime() - end > 0;
            if (full || !takes(waiting.get(i))) {
                return waiting.subList(i, waiting.size());
            }
        }
        return List.of();
    }

    /// Decides for one; a defect is answered to the one whose command met it.
    ///
    /// @return whether it fits
    private boolean takes(Line.Waiting one) throws SQLException {
        try {
            var answer = decide(one.asked());
            answer.ifPresent(said -> settled.add(new Settled(one, said)));
            return answer.isPresent();
        } catch (Counters.Unreadable broken) {
            throw broken.why();
        } catch (RuntimeException | StackOverflowError defect) {
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
        var concerned = concerned(asked, history);
        if (concerned.size() > Concerning.OTHERS_MAX) {
            var why = new Refusal.AtTheDoor.TooManyOthers(Concerning.OTHERS_MAX);
            return Optional.of(new Answer.Refused(why));
        }
        at = later();
        var others = known.others(concerned, asked.kind());
        var moment = new Moment(at, asked.actor(), counters, Deciding.Known.states(others));
        return switch (History.decide(kind, history.state(), asked.command(), moment)) {
            case Decision.Refused(var why) -> Optional.of(new Answer.Refused(why));
            case Decision.Accepted accepted -> record(asked, history, accepted, others);
        };
    }

    private static Set<String> concerned(Asked asked, History history) {
        return asked.command() instanceof Concerning command
                ? command.others(history.state())
                : Set.of();
    }

    private @org.jspecify.annotations.Nullable History historyOf(Asked asked, Kind<?> kind) {
        if (asked.matter() == null) {
            return new History(kind.code(), kind.blank(), "");
        }
        return known.of(asked.matter(), asked.kind());
    }

    /// Now, in microseconds as PostgreSQL keeps them, and later than every fact before.
    private Instant later() {
        var now = by.instants().instant().truncatedTo(ChronoUnit.MICROS);
        return now.isAfter(at) ? now : at.plus(1, ChronoUnit.MICROS);
    }

    /// @return empty when the facts do not fit; then nothing has happened
    private Optional<Answer> record(
            Asked asked, History history, Decision.Accepted accepted, Map<String, History> others) {
        var id = asked.matter() != null ? asked.matter() : idOf(accepted.facts().getFirst());
        var index = head.size() + written.size();
        var growing = new ArrayList<Decision.Beside>();
        growing.add(new Decision.Beside(id, accepted.facts()));
        growing.addAll(accepted.beside());
        others.put(id, history);
        var longer = by.lengthen(others, growing, new Deciding.Place(index, at, asked.actor()));
        var leaves = longer.stream().flatMap(one -> one.leaves().stream()).toList();
        var size = longer.stream().mapToLong(Deciding.Longer::bytes).sum();
        if (!written.isEmpty() && bytes + size > bounds.bytes()) {
            return Optional.empty();
        }
        bytes += size;
        counters.use(leaves.stream().map(leaf -> leaf.recorded().fact()).toList());
        written.addAll(leaves);
        longer.forEach(known::change);
        var version = longer.getFirst().history().version();
        var done = new Answer.Done(id, version, index, false);
        kept.add(new Kept(asked, done));
        keys.add(asked, done);
        return Optional.of(done);
    }

    private static String idOf(Fact first) {
        if (first instanceof MatterFact.Raised raised) {
            return raised.id();
        }
        throw new IllegalStateException("a matter begins by being raised, not by " + first);
    }

    void answerAll() {
        settled.forEach(one -> one.waiting().answer().complete(one.answer()));
    }

    boolean hasFacts() {
        return !written.isEmpty();
    }

    Head head() {
        return head;
    }

    Instant at() {
        return at;
    }

    List<Leaves.Leaf> written() {
        return written;
    }

    List<Kept> kept() {
        return kept;
    }

    Counters counters() {
        return counters;
    }

    Map<String, History> changed() {
        return known.changed();
    }

    Map<String, History> before() {
        return known.before();
    }
}
