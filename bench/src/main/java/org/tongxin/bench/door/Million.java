package org.tongxin.bench.door;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.bench.stand.Copying;
import org.tongxin.journal.Frontier;
import org.tongxin.journal.FrontierBuilder;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.log.Head;
import org.tongxin.matter.log.History;
import org.tongxin.matter.log.Leaves;
import org.tongxin.matter.log.Links;
import org.tongxin.matter.log.Script;
import org.tongxin.matter.rows.Rows;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalKind;

/// Many matters with four facts each, as the rules themselves decide them, loaded by COPY: raised,
/// submitted, a deadline for the examination set and, a month of other matters later, passed.
///
/// The journal is whole: leaves, links, tree, head, texts, read tables, counters.
final class Million {

    private static final Duration APART = Duration.ofSeconds(60);
    private static final int CHUNK = 4_000;
    private static final String LIMIT = "examination";

    private final TheDoor door;
    private final ProposalKind kind;
    private final Leaves leaves;
    private final Copying into;
    private final FrontierBuilder tree;
    private final Map<String, Integer> counters = new HashMap<>();
    private final ArrayDeque<Open> open = new ArrayDeque<>();
    private Instant at;

    /// A matter whose deadline has yet to pass.
    private record Open(History history, Instant dueAt, String title) {}

    private Million(TheDoor door, Copying into, Instant from) {
        this.door = door;
        this.kind = (ProposalKind) door.application().kinds().of(ProposalKind.CODE);
        this.leaves = door.application().context().getBean(Leaves.class);
        this.into = into;
        this.at = from;
        this.tree =
                new FrontierBuilder(
                        Frontier.empty(),
                        (level, index, hash) -> {
                            if (level > 0 && level % 8 == 0) {
                                into.row("journal_node", List.of(level, index, hash.bytes()));
                            }
                        });
    }

    /// Fills the empty journal behind a door that nobody uses yet.
    static void load(TheDoor door, int matters) throws SQLException {
        try (var connection = door.base().superuser().connect()) {
            var month = Duration.ofDays(90);
            var from = Instant.now().minus(APART.multipliedBy(matters)).minus(month);
            try (var into = new Copying(connection)) {
                var million = new Million(door, into, from);
                for (var no = 1; no <= matters; no++) {
                    million.raise();
                    million.pass(million.at);
                    if (no % CHUNK == 0) {
                        into.flush();
                        System.err.printf("\rbench: %d of %d matters loaded", no, matters);
                    }
                }
                million.pass(Instant.MAX);
                System.err.printf("\rbench: %d matters loaded           %n", matters);
                million.finish(into, connection);
            }
            connection.commit();
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("vacuum (analyze)");
            }
        }
    }

    private void raise() {
        at = at.plus(APART);
        var step = Step.chain().getFirst();
        var command = door.command(step, 2);
        var history = new History(kind.code(), kind.blank(), "");
        var moment = new Moment(at, step.actor(), series -> counters.getOrDefault(series, 0) + 1);
        var facts = facts(kind.decide((Proposal) history.state(), command, moment));
        var grown = write(history, step.actor(), facts);
        var due = ((Proposal) grown.state()).matter().owed(LIMIT, 0).orElseThrow().dueAt();
        open.add(new Open(grown, due, String.valueOf(step.raw().get("title"))));
    }

    /// Passes what is due, in the order in which it was raised.
    private void pass(Instant now) {
        while (!open.isEmpty() && !open.peek().dueAt().isAfter(now)) {
            var first = open.poll();
            at = at.isBefore(first.dueAt()) ? first.dueAt() : at.plusNanos(1_000);
            var moment = new Moment(at, Actor.CLOCK, _ -> 0);
            var passed = new Command.PassDeadline(LIMIT, 0);
            var state = (Proposal) first.history().state();
            var facts = facts(kind.decide(state, passed, moment));
            read(write(first.history(), Actor.CLOCK, facts), first.title());
        }
    }

    private static List<Fact> facts(Decision decision) {
        if (decision instanceof Decision.Accepted(var facts, _)) {
            return facts;
        }
        throw new IllegalStateException("refused: " + decision);
    }

    private History write(History history, Actor actor, List<Fact> facts) {
        var grown = history;
        var texts = new LinkedHashSet<Sealed>();
        for (var fact : facts) {
            if (fact instanceof Fact.Numbered numbered) {
                counters.put(numbered.series(), numbered.serial());
            }
            var id = idOf(grown, fact);
            var recorded = new Recorded(tree.size(), id, grown.version() + 1, at, actor, fact);
            var leaf = leaves.write(recorded, kind.code(), grown.lastHash());
            into.row(
                    "journal_entry",
                    List.of(
                            recorded.index(),
                            id,
                            recorded.version(),
                            leaf.bytes(),
                            leaf.hash().bytes()));
            tree.add(leaf.hash());
            texts.addAll(leaf.fresh());
            grown = grown.after(kind, recorded, Links.of(leaf.hash()));
        }
        texts.forEach(this::text);
        return grown;
    }

    private static String idOf(History history, Fact fact) {
        return fact instanceof org.tongxin.matter.MatterFact.Raised raised
                ? raised.id()
                : ((Proposal) history.state()).matter().id();
    }

    private void text(Sealed sealed) {
        var fresh = java.util.Objects.requireNonNull(sealed.fresh());
        into.row(
                "sealed_value",
                List.of(sealed.bytes(), fresh.subject(), fresh.salt(), fresh.ciphertext()));
    }

    private void read(History history, String title) {
        Rows.of(history.kind(), history.state())
                .forEach((key, values) -> into.row(key.table(), row(key, values, title)));
    }

    private static List<@Nullable Object> row(
            Rows.Key key, List<? extends @Nullable Object> values, String title) {
        var row = new ArrayList<@Nullable Object>();
        for (var part : key.key()) {
            row.add(part);
        }
        for (var value : values) {
            row.add(
                    switch (value) {
                        case Sealed _ -> title;
                        case Rows.Words words -> words.grams(title);
                        case null, default -> value;
                    });
        }
        return row;
    }

    private void finish(Copying into, Connection connection) throws SQLException {
        into.settle();
        var frontier = tree.frontier();
        var script = new Script();
        new Head(frontier.size(), frontier, at).store(script);
        script.run(connection);
        try (var insert = connection.prepareStatement("insert into counter values (?, ?)")) {
            for (var counter : counters.entrySet()) {
                insert.setString(1, counter.getKey());
                insert.setInt(2, counter.getValue());
                insert.executeUpdate();
            }
        }
        connection.commit();
    }
}
