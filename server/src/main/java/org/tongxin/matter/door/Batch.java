package org.tongxin.matter.door;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Kind;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.Refusal;
import org.tongxin.matter.log.Head;
import org.tongxin.matter.log.History;
import org.tongxin.matter.log.Leaves;
import org.tongxin.matter.log.Links;

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
    private final Map<String, History> before;
    private final Map<String, History> changed = new LinkedHashMap<>();
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
            Map<String, History> before) {
        this.by = by;
        this.bounds = bounds;
        this.waiting = waiting;
        this.head = read.head();
        this.keys = read.keys();
        this.counters = counters;
        this.before = before;
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
                by.histories().load(connection, read.versions()));
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
        at = later();
        var moment = new Moment(at, asked.actor(), counters);
        return switch (History.decide(kind, history.state(), asked.command(), moment)) {
            case Decision.Refused(var why) -> Optional.of(new Answer.Refused(why));
            case Decision.Accepted(var facts) -> record(asked, kind, history, facts);
        };
    }

    private @org.jspecify.annotations.Nullable History historyOf(Asked asked, Kind<?> kind) {
        if (asked.matter() == null) {
            return new History(kind.code(), kind.blank(), "");
        }
        var history = changed.getOrDefault(asked.matter(), before.get(asked.matter()));
        return history != null && history.kind().equals(asked.kind()) ? history : null;
    }

    /// Now, in microseconds as PostgreSQL keeps them, and later than every fact before.
    private Instant later() {
        var now = by.instants().instant().truncatedTo(ChronoUnit.MICROS);
        return now.isAfter(at) ? now : at.plus(1, ChronoUnit.MICROS);
    }

    /// @return empty when the facts do not fit; then nothing has happened
    private Optional<Answer> record(Asked asked, Kind<?> kind, History history, List<Fact> facts) {
        var id = asked.matter() != null ? asked.matter() : idOf(facts.getFirst());
        var leavesOfThis = new ArrayList<Leaves.Leaf>();
        var longer = history;
        var index = head.size() + written.size();
        for (var fact : facts) {
            var next = index + leavesOfThis.size();
            var recorded = new Recorded(next, id, longer.version() + 1, at, asked.actor(), fact);
            var leaf = by.leaves().write(recorded, kind.code(), longer.lastHash());
            leavesOfThis.add(leaf);
            longer = longer.after(kind, recorded, Links.of(leaf.hash()));
        }
        var size = leavesOfThis.stream().mapToLong(Batch::size).sum();
        if (!written.isEmpty() && bytes + size > bounds.bytes()) {
            return Optional.empty();
        }
        bytes += size;
        counters.use(facts);
        written.addAll(leavesOfThis);
        changed.put(id, longer);
        var done = new Answer.Done(id, longer.version(), index, false);
        kept.add(new Kept(asked, done));
        keys.add(asked, done);
        return Optional.of(done);
    }

    /// What a leaf and its texts weigh, in bytes of UTF-8 at most.
    private static long size(Leaves.Leaf leaf) {
        var size = (long) leaf.bytes().length;
        for (var sealed : leaf.fresh()) {
            var fresh = sealed.fresh();
            size += fresh == null ? 0 : 3L * fresh.text().length();
        }
        return size;
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
        return changed;
    }

    Map<String, History> before() {
        return new HashMap<>(before);
    }
}
