package org.tongxin.matter.door;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Decision.Beside;
import org.tongxin.matter.Fact;
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

    /// Histories under the lock: as they were when a batch began, and as it has changed them since.
    static final class Known {

        private final Connection connection;
        private final Histories histories;
        private final Map<String, History> before;
        private final Map<String, History> changed = new LinkedHashMap<>();

        Known(Connection connection, Histories histories, Map<String, Long> versions)
                throws SQLException {
            this.connection = connection;
            this.histories = histories;
            this.before = new HashMap<>(histories.load(connection, versions));
        }

        /// As it stands now; absent when there is none of that id and kind.
        @Nullable History of(String id, String kind) {
            var history = changed.getOrDefault(id, before.get(id));
            return history != null && history.kind().equals(kind) ? history : null;
        }

        /// Other matters of a kind as they stand now, read when first asked for: few commands
        /// concern any, and nobody else can change them while the head is locked.
        Map<String, History> others(Set<String> ids, String kind) throws SQLException {
            var unread = new ArrayList<>(ids);
            unread.removeAll(before.keySet());
            if (!unread.isEmpty()) {
                histories.load(connection, unread).forEach(before::putIfAbsent);
            }
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
