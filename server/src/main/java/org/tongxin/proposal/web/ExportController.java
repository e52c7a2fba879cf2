package org.tongxin.proposal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.tongxin.acts.Acts;
import org.tongxin.matter.rows.Desks;
import org.tongxin.matter.rows.MatterLists;
import org.tongxin.matter.rows.MatterLists.Row;
import org.tongxin.matter.rows.MatterLists.Window;
import org.tongxin.paper.Table;
import org.tongxin.people.Caller;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalKind;
import org.tongxin.proposal.web.merging.MergedReader;
import org.tongxin.proposal.web.promises.NextPromises;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Words;
import org.tongxin.story.Sentences;
import org.tongxin.views.Dues;
import org.tongxin.views.Holders;
import org.tongxin.views.Rings;
import org.tongxin.views.UnitNames;

/// The list of proposals as CSV or workbook (导出): what the same filter shows, page by page, at most
/// 10,000 lines.
@Controller
class ExportController {

    private final Acts acts;
    private final Desks desks;
    private final Holders holders;
    private final UnitNames units;
    private final ProposalKind kind;
    private final MergedReader merged;
    private final NextPromises promises;

    private final InstantSource instants;

    ExportController(
            Acts acts,
            Desks desks,
            Holders holders,
            UnitNames units,
            ProposalKind kind,
            MergedReader merged,
            NextPromises promises,
            InstantSource instants) {
        this.instants = instants;
        this.acts = acts;
        this.desks = desks;
        this.holders = holders;
        this.units = units;
        this.kind = kind;
        this.merged = merged;
        this.promises = promises;
    }

    @GetMapping("/proposals.csv")
    void export(
            @ModelAttribute Filter filter,
            @AuthenticationPrincipal Caller caller,
            Frame frame,
            HttpServletResponse response)
            throws IOException {
        try (var table = Table.to(response, "proposals.csv")) {
            write(table, filter, caller, frame.words());
        }
    }

    @GetMapping("/proposals.xlsx")
    void workbook(
            @ModelAttribute Filter filter,
            @AuthenticationPrincipal Caller caller,
            Frame frame,
            HttpServletResponse response)
            throws IOException {
        try (var table = Table.to(response, "proposals.xlsx")) {
            write(table, filter, caller, frame.words());
        }
    }

    private void write(Table table, Filter filter, Caller caller, Words words) throws IOException {
        var heads = List.of("number", "title", "stage", "holder", "due", "raised");
        table.line(heads.stream().map(head -> words.say("proposal.list." + head)).toList());
        var code = units.code(filter.unit()).orElse("");
        Long from = Long.MAX_VALUE;
        for (var written = 0; from != null && written < MatterLists.COUNT_MAX; ) {
            var window = Window.before(from, MatterLists.LIMIT_MAX);
            var page =
                    acts.list(filter.listing(code, window, instants.instant()), caller.actor())
                            .orElseThrow();
            var holding = desks.holding(page.items().stream().map(Row::id).toList());
            var due = promises.due(page.items());
            for (var row : page.items()) {
                var desks = holding.getOrDefault(row.id(), List.of());
                table.line(cells(row, desks, due.get(row.id()), words));
            }
            written += page.items().size();
            from = page.next();
        }
    }

    private String stage(Row row, Words words) {
        return row.stage().equals(Proposal.MERGED)
                ? merged.listed(row.id(), words)
                : Rings.stage(kind, row.stage(), words);
    }

    private List<String> cells(Row row, List<String> holding, @Nullable Instant due, Words words) {
        return List.of(
                Sentences.spoken(row.id()),
                row.title() == null ? "" : row.title(),
                stage(row, words),
                holders.say(holding, words),
                due == null ? "" : words.cell(Dues.lastDay(due)),
                words.cell(row.raisedOn()));
    }
}
