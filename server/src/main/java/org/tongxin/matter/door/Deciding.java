package org.tongxin.matter.door;

import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Command.Concerning;
import org.tongxin.matter.Decision.Beside;
import org.tongxin.matter.Fact;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.log.Histories;
import org.tongxin.matter.log.History;
import org.tongxin.matter.log.Kinds;
import org.tongxin.matter.log.Leaves;
import org.tongxin.matter.log.Links;

/// What deciding a batch needs beside the batch: the kinds and their histories, how facts are
/// written down, and the time.
@Component
record Deciding(Histories histories, Kinds kinds, Leaves leaves, InstantSource instants) {

    /// Where new facts stand, and who established them when.
    ///
    /// @param index journal index of the first
    record Place(long index, Instant at, Actor actor) {}

    /// A history that got longer, and the leaves by which it did.
    record Longer(String id, History history, List<Leaves.Leaf> leaves) {

        /// What leaves and texts weigh, in bytes of UTF-8 at most.
        long bytes() {
            return leaves.stream().mapToLong(Longer::bytes).sum();
        }

        private static long bytes(Leaves.Leaf leaf) {
            var bytes = (long) leaf.bytes().length;
            for (var sealed : leaf.fresh()) {
                var fresh = sealed.fresh();
                bytes += fresh == null ? 0 : 3L * fresh.text().length();
            }
            return bytes;
        }
    }

    /// Now, in microseconds as PostgreSQL keeps them, and later than every fact before.
    Instant later(Instant last) {
        var now = instants.instant().truncatedTo(ChronoUnit.MICROS);
        return now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    }

    /// Ids of the other matters a command concerns.
    static Set<String> concerned(Asked asked, History history) {
        return asked.command() instanceof Concerning command
                ? command.others(history.state())
                : Set.of();
    }

    /// The id under which a matter is raised by its first fact.
    static String idOf(Fact first) {
        if (first instanceof MatterFact.Raised raised) {
            return raised.id();
        }
        throw new IllegalStateException("a matter begins by being raised, not by " + first);
    }

    /// Writes facts down behind histories, in order; nothing is stored by it.
    ///
    /// @throws IllegalStateException when facts are for a matter that is not among them, or for one
    ///   twice: a defect of the rule
    List<Longer> lengthen(Map<String, History> histories, List<Beside> growing, Place place) {
        var left = new HashMap<>(histories);
        var longer = new ArrayList<Longer>();
        var index = place.index();
        for (var one : growing) {
            var history = left.remove(one.matter());
            if (history == null) {
                throw new IllegalStateException(
                        "no fact can be given to %s here".formatted(one.matter()));
            }
            var here = new Place(index, place.at(), place.actor());
            var next = lengthen(one.matter(), history, one.facts(), here);
            longer.add(next);
            index += next.leaves().size();
        }
        return longer;
    }

    private Longer lengthen(String id, History history, List<Fact> facts, Place place) {
        var kind = kinds.of(history.kind());
        var written = new ArrayList<Leaves.Leaf>();
        var longer = history;
        for (var fact : facts) {
            var index = place.index() + written.size();
            var version = longer.version() + 1;
            var recorded = new Recorded(index, id, version, place.at(), place.actor(), fact);
            var leaf = leaves.write(recorded, kind.code(), longer.lastHash());
            written.add(leaf);
            longer = longer.after(kind, recorded, Links.of(leaf.hash()));
        }
        return new Longer(id, longer, written);
    }

    /// Histories of matters by id as they are before a batch; absent ones are left out.
    @FunctionalInterface
    interface Reading {
        Map<String, History> read(List<String> ids) throws SQLException;
    }

    /// Histories as they were when a batch began, and as it has changed them since. What is not
    /// among them is read when first asked for.
    static final class Known {

        private final Reading reading;
        private final Set<String> looked;
        private final Map<String, History> before;
        private final Map<String, History> changed = new LinkedHashMap<>();

        /// @param looked read already, whether or not they are there
        Known(Reading reading, Collection<String> looked, Map<String, History> before) {
            this.reading = reading;
            this.looked = new HashSet<>(looked);
            this.before = new HashMap<>(before);
        }

        void read(Collection<String> ids) throws SQLException {
            var unread = ids.stream().filter(looked::add).toList();
            if (!unread.isEmpty()) {
                before.putAll(reading.read(unread));
            }
        }

        /// As it stands now; absent when there is none of that id and kind.
        @Nullable History of(String id, String kind) {
            var history = changed.getOrDefault(id, before.get(id));
            return history != null && history.kind().equals(kind) ? history : null;
        }

        /// Other matters of a kind as they stand now; few commands concern any.
        Map<String, History> others(Set<String> ids, String kind) throws SQLException {
            read(ids);
            var others = new HashMap<String, History>();
            for (var id : ids) {
                var history = of(id, kind);
                if (history != null) {
                    others.put(id, history);
                }
            }
            return others;
        }

        /// What a rule sees of them.
        static Moment.Others states(Map<String, History> others) {
            var states = Map.copyOf(others);
            return id -> Optional.ofNullable(states.get(id)).map(History::state);
        }

        void change(Longer longer) {
            changed.put(longer.id(), longer.history());
        }

        Map<String, History> changed() {
            return changed;
        }

        Map<String, History> before() {
            return new HashMap<>(before);
        }
    }
}
