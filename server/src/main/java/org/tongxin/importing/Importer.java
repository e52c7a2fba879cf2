package org.tongxin.importing;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Refusal;
import org.tongxin.matter.door.Answer;
import org.tongxin.matter.door.Asked;
import org.tongxin.matter.door.Door;
import org.tongxin.matter.door.EarlierAnswers;
import org.tongxin.proposal.Imports;
import org.tongxin.proposal.ProposalKind;

/// Brings the rows of a file in through the door, in their order, behind everybody else.
final class Importer {

    /// Commands on their way at once: enough to fill a batch of the door's background line.
    private static final int ON_THE_WAY_MAX = 64;

    private final Door door;
    private final Imports imports;
    private final EarlierAnswers earlier;
    private final Tally tally = new Tally();
    private final Queue<Going> going = new ArrayDeque<>();

    private record Going(Row.Good row, CompletableFuture<Answer> answer) {}

    Importer(Door door, Imports imports, EarlierAnswers earlier) {
        this.door = door;
        this.imports = imports;
        this.earlier = earlier;
    }

    Tally tally() {
        return tally;
    }

    /// @param after told after each row
    /// @throws IOException when the door or the database gave no answer
    void bring(Rows file, Row.Reader reader, Imports.As as, Runnable after) throws IOException {
        for (var line = file.next(); line.isPresent(); line = file.next()) {
            switch (read(reader, line.get())) {
                case Row.Bad bad -> tally.refused(bad);
                case Row.Good good -> {
                    going.add(new Going(good, door.put(asked(good, as))));
                    if (going.size() >= ON_THE_WAY_MAX) {
                        settle();
                    }
                }
            }
            after.run();
        }
        while (!going.isEmpty()) {
            settle();
            after.run();
        }
    }

    private Asked asked(Row.Good good, Imports.As as) {
        return new Asked(
                ProposalKind.CODE,
                null,
                null,
                Actor.IMPORT,
                imports.command(good.old(), as),
                Imports.key(good.old().source()),
                Imports.content(good.held()),
                false);
    }

    private void settle() throws IOException {
        var one = going.remove();
        try {
            switch (one.answer().join()) {
                case Answer.Done done when done.repeated() -> tally.wasThere();
                case Answer.Done _ -> tally.brought(one.row());
                case Answer.Refused(var why) -> tally.refused(refused(one.row(), why));
            }
        } catch (CompletionException failed) {
            throw new IOException(
                    "stopped at line %d: the door gave no answer (%s). Run it again: what is in stays, and nothing comes in twice"
                            .formatted(one.row().line(), failed.getCause()),
                    failed);
        }
    }

    private static Row.Bad refused(Row.Good row, Refusal why) {
        var reason =
                why instanceof Refusal.AtTheDoor.KeyReused
                        ? otherContent(row.old().source())
                        : "refused by the rules: " + why.code();
        return new Row.Bad(row.line(), row.old().source(), reason);
    }

    private static String otherContent(String source) {
        return "%s was imported before with other content; what was imported stays"
                .formatted(source);
    }

    /// Finds out what would come of each row; nothing is asked of the door.
    ///
    /// @param told each row, as it would be
    void imagine(Rows file, Row.Reader reader, Consumer<String> told) {
        var seen = new HashMap<String, byte[]>();
        for (var line = file.next(); line.isPresent(); line = file.next()) {
            switch (read(reader, line.get())) {
                case Row.Bad bad -> {
                    tally.refused(bad);
                    told.accept("line %d: refused: %s".formatted(bad.line(), bad.reason()));
                }
                case Row.Good good -> told.accept(imagine(good, seen));
            }
        }
    }

    /// @param seen content of the rows before, by key: a file may hold a row twice
    private String imagine(Row.Good good, Map<String, byte[]> seen) {
        var old = good.old();
        var key = Imports.key(old.source());
        var content = Imports.content(good.held());
        var before = seen.putIfAbsent(key, content);
        var answer = earlier.find(Actor.IMPORT.person(), key, content);
        if (answer.isEmpty() && before == null) {
            tally.brought(good);
            return "line %d: new: %s, %s, %s, %d points: %s"
                    .formatted(
                            good.line(),
                            old.raisedOn(),
                            old.category(),
                            old.proposer(),
                            old.points().size(),
                            old.title());
        }
        var same =
                answer.map(Answer.Done.class::isInstance)
                        .orElseGet(() -> Arrays.equals(before, content));
        if (same) {
            tally.wasThere();
            return "line %d: already there: %s".formatted(good.line(), old.title());
        }
        tally.refused(new Row.Bad(good.line(), old.source(), otherContent(old.source())));
        return "line %d: refused: %s".formatted(good.line(), otherContent(old.source()));
    }

    private static Row read(Row.Reader reader, Rows.Line line) {
        return line.broken().isEmpty()
                ? reader.read(line.line(), line.fields())
                : new Row.Bad(line.line(), "", line.broken());
    }
}
