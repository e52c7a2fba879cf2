package org.tongxin.proposal.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongxin.acts.Acts;
import org.tongxin.matter.Moment;
import org.tongxin.matter.rows.Desks;
import org.tongxin.matter.rows.MatterLists;
import org.tongxin.matter.rows.MatterLists.Row;
import org.tongxin.matter.rows.MatterLists.Window;
import org.tongxin.people.Caller;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalKind;
import org.tongxin.proposal.web.merging.MergedReader;
import org.tongxin.proposal.web.promises.NextPromises;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.Badge;
import org.tongxin.shell.kit.EmptyState;
import org.tongxin.shell.kit.Pager;
import org.tongxin.shell.kit.TableView;
import org.tongxin.shell.kit.TableView.Cell;
import org.tongxin.shell.kit.Tone;
import org.tongxin.story.Sentences;
import org.tongxin.views.Dues;
import org.tongxin.views.Holders;
import org.tongxin.views.Rings;
import org.tongxin.views.Starts;
import org.tongxin.views.UnitNames;

/// The list of proposals (提案列表).
@Controller
class ListController {

    static final String PATH = "/proposals";
    private static final int PAGE = 30;

    private final Acts acts;
    private final Desks desks;
    private final Dues dues;
    private final Holders holders;
    private final UnitNames units;
    private final Filters filters;
    private final ProposalKind kind;
    private final MergedReader merged;
    private final Starts starts;
    private final NextPromises promises;

    private final InstantSource instants;

    ListController(
            Acts acts,
            Desks desks,
            Dues dues,
            Holders holders,
            UnitNames units,
            Filters filters,
            ProposalKind kind,
            MergedReader merged,
            Starts starts,
            NextPromises promises,
            InstantSource instants) {
        this.instants = instants;
        this.acts = acts;
        this.desks = desks;
        this.dues = dues;
        this.holders = holders;
        this.units = units;
        this.filters = filters;
        this.kind = kind;
        this.merged = merged;
        this.starts = starts;
        this.promises = promises;
    }

    @GetMapping(PATH)
    Page list(
            @ModelAttribute Filter filter,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(required = false) @Nullable Long after,
            @AuthenticationPrincipal Caller caller,
            Frame frame) {
        var words = frame.words();
        var window = window(before, after);
        var unit = units.code(filter.unit()).orElse("");
        var listing = filter.listing(unit, window, instants.instant());
        var listed = acts.list(listing, caller.actor()).orElseThrow();
        var starts = this.starts.of(ProposalKind.CODE, caller.actor(), words);
        return new ListPage(
                frame.titled(words.say("proposal.title")),
                filters.bar(filter, words),
                units.all(words),
                table(listed.items(), words),
                pager(filter, listed, words),
                empty(filter, unit, words)
                        .or(
                                () ->
                                        listed.items().isEmpty()
                                                ? Optional.of(empty(filter, starts, words))
                                                : Optional.empty())
                        .stream()
                        .toList(),
                filter.address("/proposals.zip", ""),
                filter.address("/proposals.xlsx", ""),
                filter.address("/proposals.csv", ""),
                filter.ledger(),
                filter.statistics(),
                starts);
    }

    private static Window window(@Nullable Long before, @Nullable Long after) {
        return after != null
                ? Window.after(after, PAGE)
                : Window.before(before == null ? Long.MAX_VALUE : before, PAGE);
    }

    private TableView table(List<Row> rows, Words words) {
        var holding = desks.holding(rows.stream().map(Row::id).toList());
        var due = promises.due(rows);
        var heads = new ArrayList<String>();
        for (var head : List.of("title", "number", "stage", "holder", "due", "raised")) {
            heads.add(words.say("proposal.list." + head));
        }
        return new TableView(
                words.say("proposal.title"),
                heads,
                rows.stream()
                        .map(
                                row ->
                                        row(
                                                row,
                                                holding.getOrDefault(row.id(), List.of()),
                                                due.get(row.id()),
                                                words))
                        .toList());
    }

    private TableView.Row row(Row row, List<String> holding, @Nullable Instant due, Words words) {
        var said = due == null ? null : dues.say(words, due, Moment.today(instants));
        var late = said != null && said.tone() == Tone.LATE;
        var tone = late ? Tone.LATE : row.closed() ? Tone.DONE : Tone.ACTIVE;
        return TableView.Row.of(
                new TableView.Text(
                        row.title() == null ? words.say("proposal.erased") : row.title(),
                        PATH + "/" + row.id()),
                new TableView.Figure(Sentences.spoken(row.id()), false),
                new TableView.Mark(badge(row, tone, words)),
                new TableView.Text(holders.say(holding, words)),
                said == null ? (Cell) new TableView.Text("") : new TableView.Due(said),
                new TableView.Figure(words.cell(row.raisedOn()), false));
    }

    private Badge badge(Row row, Tone tone, Words words) {
        return row.stage().equals(Proposal.MERGED)
                ? new Badge(merged.listed(row.id(), words), Tone.PLAIN)
                : new Badge(Rings.stage(kind, row.stage(), words), tone);
    }

    private static Pager pager(Filter filter, MatterLists.Listed listed, Words words) {
        var next = listed.next();
        var previous = listed.previous();
        var key = listed.atLeast() ? "proposal.count.more" : "proposal.count";
        return new Pager(
                previous == null ? "" : filter.address(PATH, "after=" + previous),
                next == null ? "" : filter.address(PATH, "before=" + next),
                listed.atLeast()
                        ? words.say(key, words.number(listed.count()))
                        : words.say(key, listed.count()));
    }

    /// Somebody asks for what nobody offered: said so, instead of no rows.
    private Optional<EmptyState> empty(Filter filter, String unitCode, Words words) {
        return filters.unknown(filter, unitCode, words)
                .map(
                        why ->
                                new EmptyState(
                                        why,
                                        words.say("proposal.none.unknown.next"),
                                        PATH,
                                        words.say("kit.filter.clear")));
    }

    private static EmptyState empty(Filter filter, List<Starts.Start> starts, Words words) {
        if (!filter.isEmpty()) {
            return new EmptyState(
                    words.say("proposal.none.found"),
                    words.say("proposal.none.found.next"),
                    PATH,
                    words.say("kit.filter.clear"));
        }
        return starts.stream()
                .findFirst()
                .map(
                        start ->
                                new EmptyState(
                                        words.say("proposal.none"),
                                        words.say("proposal.none.raise"),
                                        start.href(),
                                        start.label()))
                .orElseGet(
                        () ->
                                new EmptyState(
                                        words.say("proposal.none"),
                                        words.say("proposal.none.wait"),
                                        "",
                                        ""));
    }
}
