package org.tongxin.proposal.web.promises;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongxin.acts.Commitments;
import org.tongxin.matter.Moment;
import org.tongxin.matter.rows.CommitmentLists;
import org.tongxin.matter.rows.CommitmentLists.Listed;
import org.tongxin.matter.rows.CommitmentLists.Standing;
import org.tongxin.matter.rows.Place;
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
import org.tongxin.views.UnitNames;

/// The ledger of promises (承诺台账) over all proposals the reader may see, and the same as a table to
/// be saved.
@Controller
class PromisesController {

    private static final int PAGE = 30;
    private static final List<String> DUES = List.of("week", "month", "quarter");
    private static final List<String> HEADS =
            List.of("number", "title", "unit", "text", "standing", "due", "first", "late");

    private final Commitments commitments;
    private final PromiseLines lines;
    private final UnitNames units;
    private final InstantSource instants;

    PromisesController(
            Commitments commitments, PromiseLines lines, UnitNames units, InstantSource instants) {
        this.commitments = commitments;
        this.lines = lines;
        this.units = units;
        this.instants = instants;
    }

    @GetMapping(PromiseFilter.PATH)
    Page list(
            @ModelAttribute PromiseFilter filter,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String after,
            @AuthenticationPrincipal Caller caller,
            Frame frame) {
        var words = frame.words();
        var listed = commitments.list(listing(filter), page(before, after), caller.actor());
        return new PromisesPage(
                frame.titled(words.say("promises.title")),
                bar(filter, words),
                units.all(words),
                lines.lines(listed.items(), caller.actor(), words),
                pager(filter, listed, words),
                listed.items().isEmpty() ? List.of(empty(filter, words)) : List.of(),
                filter.address(PromiseFilter.PATH + ".xlsx", ""),
                filter.address(PromiseFilter.PATH + ".csv", ""));
    }

    private Commitments.Listing listing(PromiseFilter filter) {
        return filter.listing(units.code(filter.unit()).orElse(""), Moment.today(instants));
    }

    /// A place nobody gave is the beginning.
    private static Commitments.Page page(@Nullable String before, @Nullable String after) {
        var end = before == null ? null : Place.read(before).orElse(null);
        if (end != null) {
            return new Commitments.Page(end, false, PAGE);
        }
        var start = after == null ? Place.FIRST : Place.read(after).orElse(Place.FIRST);
        return new Commitments.Page(start, true, PAGE);
    }

    private static FilterBar bar(PromiseFilter filter, Words words) {
        return new FilterBar(
                PromiseFilter.PATH,
                filter.q(),
                List.of(
                        choice("standing", filter.standing(), standings(words), words),
                        choice("due", filter.due(), dues(words), words),
                        unit(filter.unit(), words)),
                filter.isUsual() ? "" : PromiseFilter.PATH);
    }

    private static List<Option> standings(Words words) {
        return java.util.Arrays.stream(Standing.values())
                .filter(one -> one != Standing.ANY)
                .map(
                        one ->
                                new Option(
                                        one.name().toLowerCase(Locale.ROOT),
                                        words.say("promises.standing." + one),
                                        false))
                .toList();
    }

    private static List<Option> dues(Words words) {
        return DUES.stream()
                .map(one -> new Option(one, words.say("promises.due." + one), false))
                .toList();
    }

    private static FieldView choice(String name, String value, List<Option> options, Words words) {
        var chosen =
                options.stream()
                        .map(one -> new Option(one.value(), one.label(), one.value().equals(value)))
                        .toList();
        var label = words.say("promises.filter." + name);
        var type = FieldView.Type.CHOICE;
        return new FieldView(name, type, label, "", value, false, 0, chosen, "");
    }

    private static FieldView unit(String value, Words words) {
        var label = words.say("promises.filter.unit");
        var type = FieldView.Type.UNIT;
        return new FieldView("unit", type, label, "", value, false, 0, List.of(), "");
    }

    private static Pager pager(PromiseFilter filter, Listed listed, Words words) {
        var next = listed.next();
        var previous = listed.previous();
        var key = listed.atLeast() ? "promises.count.more" : "promises.count";
        return new Pager(
                previous == null
                        ? ""
                        : filter.address(PromiseFilter.PATH, "before=" + previous.write()),
                next == null ? "" : filter.address(PromiseFilter.PATH, "after=" + next.write()),
                words.say(key, words.number(listed.count())));
    }

    private static EmptyState empty(PromiseFilter filter, Words words) {
        return filter.isUsual()
                ? new EmptyState(
                        words.say("promises.none"),
                        words.say("promises.none.next"),
                        PromiseFilter.PATH + "?standing=",
                        words.say("promises.all"))
                : new EmptyState(
                        words.say("promises.none.found"),
                        words.say("promises.none.found.next"),
                        PromiseFilter.PATH,
                        words.say("kit.filter.clear"));
    }

    @GetMapping(PromiseFilter.PATH + ".csv")
    void export(
            @ModelAttribute PromiseFilter filter,
            @AuthenticationPrincipal Caller caller,
            Frame frame,
            HttpServletResponse response)
            throws IOException {
        try (var table = Table.to(response, "promises.csv")) {
            write(table, filter, caller, frame.words());
        }
    }

    @GetMapping(PromiseFilter.PATH + ".xlsx")
    void workbook(
            @ModelAttribute PromiseFilter filter,
            @AuthenticationPrincipal Caller caller,
            Frame frame,
            HttpServletResponse response)
            throws IOException {
        try (var table = Table.to(response, "promises.xlsx")) {
            write(table, filter, caller, frame.words());
        }
    }

    private void write(Table table, PromiseFilter filter, Caller caller, Words words)
            throws IOException {
        table.line(HEADS.stream().map(head -> words.say("promises.list." + head)).toList());
        Place from = Place.FIRST;
        for (var written = 0; from != null && written < CommitmentLists.COUNT_MAX; ) {
            var page = new Commitments.Page(from, true, CommitmentLists.LIMIT_MAX);
            var listed = commitments.list(listing(filter), page, caller.actor());
            for (var cells : lines.cells(listed.items(), words)) {
                table.line(cells);
            }
            written += listed.items().size();
            from = listed.next();
        }
    }
}
