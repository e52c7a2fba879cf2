package org.tongxin.proposal.web.supervising;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongxin.acts.Acts;
import org.tongxin.matter.rows.MatterLists;
import org.tongxin.matter.rows.MatterLists.Listed;
import org.tongxin.matter.rows.MatterLists.Window;
import org.tongxin.paper.Table;
import org.tongxin.people.Caller;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.EmptyState;
import org.tongxin.shell.kit.FieldView;
import org.tongxin.shell.kit.FieldView.Option;
import org.tongxin.shell.kit.FilterBar;
import org.tongxin.shell.kit.Pager;

/// Key proposals (重点提案) of a session, and the same as a workbook.
@Controller
class KeyController {

    private static final int PAGE = 30;
    private static final int YEARS = 6;
    private static final List<String> HEADS =
            List.of(
                    "number",
                    "title",
                    "standing",
                    "gates",
                    "nominators",
                    "leader",
                    "committee",
                    "stage",
                    "activities",
                    "instructions");

    private final Acts acts;
    private final KeyLines lines;
    private final KeyCounts counts;

    KeyController(Acts acts, KeyLines lines, KeyCounts counts) {
        this.acts = acts;
        this.lines = lines;
        this.counts = counts;
    }

    @GetMapping(KeyFilter.PATH)
    Page list(
            @ModelAttribute KeyFilter asked,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(required = false) @Nullable Long after,
            @AuthenticationPrincipal Caller caller,
            Frame frame) {
        var words = frame.words();
        var reader = caller.actor();
        var filter = asked.in(counts.year());
        var listed = acts.list(filter.listing(window(before, after)), reader).orElseThrow();
        return new KeyPage(
                frame.titled(words.say("key.page")),
                counts.share(filter, reader, words),
                counts.of(filter, reader, words),
                bar(filter, words),
                lines.lines(listed.items(), reader, words),
                pager(filter, listed, words),
                listed.items().isEmpty() ? List.of(empty(filter, words)) : List.of(),
                filter.address(KeyFilter.PATH + ".xlsx", ""));
    }

    private static Window window(@Nullable Long before, @Nullable Long after) {
        return after != null
                ? Window.after(after, PAGE)
                : Window.before(before == null ? Long.MAX_VALUE : before, PAGE);
    }

    private FilterBar bar(KeyFilter filter, Words words) {
        var next = counts.year() + 1;
        var years =
                IntStream.range(0, YEARS)
                        .mapToObj(back -> String.valueOf(next - back))
                        .map(year -> new Option(year, year, year.equals(filter.year())))
                        .toList();
        var year =
                new FieldView(
                        "year",
                        FieldView.Type.CHOICE,
                        words.say("proposal.filter.year"),
                        "",
                        filter.year(),
                        false,
                        0,
                        years,
                        "");
        var clear = new KeyFilter(filter.year(), "", "").address(KeyFilter.PATH, "");
        return new FilterBar(
                KeyFilter.PATH, filter.q(), List.of(year), filter.isNarrowed() ? clear : "");
    }

    private static Pager pager(KeyFilter filter, Listed listed, Words words) {
        var next = listed.next();
        var previous = listed.previous();
        return new Pager(
                previous == null ? "" : filter.address(KeyFilter.PATH, "after=" + previous),
                next == null ? "" : filter.address(KeyFilter.PATH, "before=" + next),
                words.say(
                        listed.atLeast() ? "proposal.count.more" : "proposal.count",
                        words.number(listed.count())));
    }

    private static EmptyState empty(KeyFilter filter, Words words) {
        return filter.isNarrowed()
                ? new EmptyState(
                        words.say("proposal.none.found"),
                        words.say("key.none.narrowed"),
                        new KeyFilter(filter.year(), "", "").address(KeyFilter.PATH, ""),
                        words.say("kit.filter.clear"))
                : new EmptyState(
                        words.say("key.none"),
                        words.say("key.none.next"),
                        "/proposals",
                        words.say("proposal.title"));
    }

    @GetMapping(KeyFilter.PATH + ".xlsx")
    void workbook(
            @ModelAttribute KeyFilter asked,
            @AuthenticationPrincipal Caller caller,
            Frame frame,
            HttpServletResponse response)
            throws IOException {
        var words = frame.words();
        var filter = asked.in(counts.year());
        try (var table = Table.to(response, "key-proposals.xlsx")) {
            table.line(HEADS.stream().map(head -> words.say("key.list." + head)).toList());
            Long from = Long.MAX_VALUE;
            for (var written = 0; from != null && written < MatterLists.COUNT_MAX; ) {
                var window = Window.before(from, MatterLists.LIMIT_MAX);
                var listed = acts.list(filter.listing(window), caller.actor()).orElseThrow();
                for (var line : lines.lines(listed.items(), caller.actor(), words)) {
                    table.line(KeyLines.cells(line));
                }
                written += listed.items().size();
                from = listed.next();
            }
        }
    }
}
