package org.tongxin.matter.rows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.Matter;
import org.tongxin.matter.Matter.Commitment.Standing;
import org.tongxin.matter.Matter.Deadline;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.State;
import org.tongxin.matter.Task;
import org.tongxin.matter.seal.Sealed;

/// The rows of the read tables that a state amounts to: a pure function, so that replaying the
/// journal gives the tables back. Values are String, Long, Boolean, Instant, LocalDate, or a list
/// of String; a [Sealed] stands for the text it opens to, [Words] for the pairs of characters.
public final class Rows {

    /// Goes up with every change of what a state amounts to; [Renewing] then writes older rows
    /// anew. 1: promises (`matter_commitment`) and docket numbers (facet `docket:`).
    static final int SHAPE = 1;

    /// @param table name of the read table
    /// @param key values of the primary key, in the order of the table's columns
    public record Key(String table, List<Object> key) {}

    /// What a matter is found by: the pairs of characters of its number and of its title.
    public record Words(String id, Sealed title) {

        /// @param text the title, absent when it is not known
        public List<String> grams(@Nullable String text) {
            var grams = new TreeSet<>(Grams.of(id));
            grams.addAll(Grams.of(text == null ? "" : text));
            return List.copyOf(grams);
        }
    }

    public static Map<Key, List<@Nullable Object>> of(String kind, State state) {
        var rows = new LinkedHashMap<Key, List<@Nullable Object>>();
        var matter = state.matter();
        if (!matter.exists()) {
            return rows;
        }
        rows.put(key("matter", matter.id()), matterRow(kind, state));
        rows.put(
                key("matter_facet", matter.ordinal()),
                row(List.copyOf(new TreeSet<>(state.facets()))));
        rows.put(key("matter_gram", matter.ordinal()), row(new Words(matter.id(), title(state))));
        for (var scope : new TreeSet<>(state.scopes())) {
            rows.put(key("matter_scope", matter.id(), scope), row(kind, matter.ordinal()));
        }
        for (var task : matter.tasks()) {
            rows.put(
                    key("matter_task", matter.id(), (long) task.no()),
                    row(task.unit(), task.role().name(), task.stage().name()));
        }
        deadlines(matter, rows);
        for (var file : matter.attachments()) {
            rows.put(
                    key("matter_file", matter.id(), file.file().file()), row(file.file().sha256()));
        }
        commitments(kind, matter, rows);
        for (var waiting : state.waiting()) {
            rows.put(
                    key(
                            "matter_waiting",
                            matter.id(),
                            waiting.scope(),
                            waiting.action(),
                            (long) waiting.task()),
                    row(waiting.due()));
        }
        return rows;
    }

    /// Those of replies that have gone out.
    private static void commitments(
            String kind, Matter matter, Map<Key, List<@Nullable Object>> rows) {
        for (var one : matter.commitments()) {
            if (one.standing() != Standing.DRAFTED) {
                rows.put(
                        key("matter_commitment", matter.id(), (long) one.commitment()),
                        row(
                                kind,
                                matter.ordinal(),
                                (long) one.task(),
                                matter.task(one.task()).map(Task::unit).orElse(""),
                                one.standing().name(),
                                one.due(),
                                one.firstDue(),
                                one.text().commitment()));
            }
        }
    }

    private static void deadlines(Matter matter, Map<Key, List<@Nullable Object>> rows) {
        var seq = 0L;
        for (var deadline : matter.deadlines()) {
            rows.put(
                    key("matter_deadline", matter.id(), ++seq),
                    row(
                            deadline.limit(),
                            (long) deadline.task(),
                            deadline.dueAt(),
                            deadline.ending().name(),
                            deadline.provisional()));
        }
    }

    private static List<@Nullable Object> matterRow(String kind, State state) {
        var matter = state.matter();
        var raised = matter.raised().orElseThrow();
        return row(
                matter.ordinal(),
                kind,
                matter.version(),
                state.stage(),
                matter.closed(),
                title(state),
                state.confined(),
                raised.source(),
                matter.raisedAt(),
                raised.raisedOn(),
                dueAt(matter));
    }

    private static Sealed title(State state) {
        return Objects.requireNonNull(state.matter().title());
    }

    /// As everybody who sees it is told.
    private static @Nullable Instant dueAt(Matter matter) {
        return matter.closed()
                ? null
                : matter.deadlines().stream()
                        .filter(one -> one.isOwed() && !one.limit().equals(MatterFact.INSTRUCTION))
                        .map(Deadline::dueAt)
                        .min(Instant::compareTo)
                        .orElse(null);
    }

    private static Key key(String table, Object... values) {
        return new Key(table, List.of(values));
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        var list = new ArrayList<@Nullable Object>(values.length);
        for (var value : values) {
            list.add(value);
        }
        return list;
    }

    private Rows() {}
}
