package org.tongxin.proposal.web.promises;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongxin.chain.Chain.On;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Moment;
import org.tongxin.matter.rows.CommitmentLists.Row;
import org.tongxin.matter.rows.Desks;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.matter.seal.Texts;
import org.tongxin.proposal.ProposalKind;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.Badge;
import org.tongxin.shell.kit.DueView;
import org.tongxin.shell.kit.Tone;
import org.tongxin.story.Sentences;
import org.tongxin.views.Dues;
import org.tongxin.views.Holders;
import org.tongxin.views.UnitNames;

/// Rows of the ledger in words, with what waits for the reader on each.
@Component
class PromiseLines {

    private final Texts texts;
    private final Desks desks;
    private final UnitNames units;
    private final Dues dues;
    private final ProposalKind kind;
    private final InstantSource instants;

    PromiseLines(
            Texts texts,
            Desks desks,
            UnitNames units,
            Dues dues,
            ProposalKind kind,
            InstantSource instants) {
        this.texts = texts;
        this.desks = desks;
        this.units = units;
        this.dues = dues;
        this.kind = kind;
        this.instants = instants;
    }

    List<PromisesPage.Line> lines(List<Row> rows, Actor reader, Words words) {
        var open = texts.open(rows.stream().map(Row::said).toList());
        var errands =
                desks.errands(
                        Holders.desks(reader), rows.stream().map(Row::matter).distinct().toList());
        return rows.stream().map(row -> line(row, open, errands, words)).toList();
    }

    private PromisesPage.Line line(
            Row row, Map<Sealed, String> open, List<Desks.Errand> errands, Words words) {
        var matter = "/proposals/" + row.matter();
        return new PromisesPage.Line(
                open.getOrDefault(row.said(), words.say("proposal.erased")),
                matter + "#promise-" + row.commitment(),
                row.title() == null ? words.say("proposal.erased") : row.title(),
                Sentences.spoken(row.matter()),
                units.name(row.unit(), words),
                new Badge(words.say("ledger.standing." + row.standing()), tone(row)),
                due(row, words),
                row.due().equals(row.promised())
                        ? ""
                        : words.say("promises.first", words.cell(row.promised())),
                errands.stream()
                        .filter(one -> one.matter().equals(row.matter()))
                        .filter(one -> one.task() == row.commitment())
                        .flatMap(one -> kind.chain().action(one.action()).stream())
                        .filter(act -> act.on() == On.COMMITMENT)
                        .map(
                                act ->
                                        new PromisesPage.Act(
                                                words.chinese() ? act.zh() : act.en(),
                                                "%s/%s?task=%d#act"
                                                        .formatted(
                                                                matter,
                                                                act.noun(),
                                                                row.commitment())))
                        .toList());
    }

    private static Tone tone(Row row) {
        return switch (row.standing()) {
            case "OPEN" -> Tone.ACTIVE;
            case "CLAIMED" -> Tone.WAITING;
            case "VERIFIED" -> Tone.DONE;
            case "SLIPPED" -> Tone.SOON;
            default -> Tone.PLAIN;
        };
    }

    /// Days left count for what its unit has not said to be kept; a day of another year is said
    /// with its year instead.
    private DueView due(Row row, Words words) {
        var day = words.cell(row.due());
        if (!isOpen(row)) {
            return new DueView(day, Tone.PLAIN);
        }
        var today = Moment.today(instants);
        var said = dues.say(words, after(row.due()), today);
        var late = said.tone() == Tone.LATE ? " " + words.say("kit.late") : "";
        return row.due().getYear() == today.getYear() ? said : new DueView(day + late, said.tone());
    }

    private static boolean isOpen(Row row) {
        return row.standing().equals("OPEN") || row.standing().equals("SLIPPED");
    }

    private static java.time.Instant after(LocalDate due) {
        return due.plusDays(1).atStartOfDay(Moment.ZONE).toInstant();
    }

    /// The cells of a row in a table to be saved.
    List<List<String>> cells(List<Row> rows, Words words) {
        var open = texts.open(rows.stream().map(Row::said).toList());
        return rows.stream()
                .map(
                        row ->
                                List.of(
                                        Sentences.spoken(row.matter()),
                                        row.title() == null ? "" : row.title(),
                                        units.name(row.unit(), words),
                                        open.getOrDefault(row.said(), ""),
                                        words.say("ledger.standing." + row.standing()),
                                        words.cell(row.due()),
                                        words.cell(row.promised()),
                                        late(row, words)))
                .toList();
    }

    private String late(Row row, Words words) {
        return isOpen(row) && row.due().isBefore(Moment.today(instants))
                ? words.say("ledger.late")
                : "";
    }
}
