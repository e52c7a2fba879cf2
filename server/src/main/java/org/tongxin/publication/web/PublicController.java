package org.tongxin.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.tongxin.publication.PublicRows;
import org.tongxin.publication.Published;
import org.tongxin.publication.Published.Reply;
import org.tongxin.shell.Frames;
import org.tongxin.shell.Page;
import org.tongxin.shell.Problems;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.Badge;
import org.tongxin.shell.kit.EmptyState;
import org.tongxin.shell.kit.Pager;
import org.tongxin.views.UnitNames;

/// What is public (公开), as pages.
@Controller
class PublicController {

    static final String PATH = "/public";
    private static final int PAGE = 20;
    private static final int QUERY_MAX = 60;

    private final PublicRows rows;
    private final PublicPages pages;
    private final UnitNames units;
    private final Problems problems;
    private final Frames frames;

    PublicController(
            PublicRows rows, PublicPages pages, UnitNames units, Problems problems, Frames frames) {
        this.frames = frames;
        this.rows = rows;
        this.pages = pages;
        this.units = units;
        this.problems = problems;
    }

    @GetMapping(PATH)
    Page list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Long before,
            HttpServletRequest request) {
        var frame = frames.open(request);
        var words = frame.words();
        var query = q.strip();
        var title = frame.titled(words.say("public.title"));
        var typed = query.codePointCount(0, query.length());
        if (typed == 1 || typed > QUERY_MAX) {
            var shown = typed > QUERY_MAX ? query.substring(0, QUERY_MAX) : query;
            var error = words.say("public.query.length", QUERY_MAX);
            return new PublicListPage(
                    title, shown, error, List.of(), List.of(), new Pager("", "", ""));
        }
        var from = before == null || before < 0 ? Long.MAX_VALUE : before;
        var found = rows.list(query, from, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return new PublicListPage(
                title,
                query,
                "",
                shown.stream().map(one -> line(one, words)).toList(),
                shown.isEmpty() ? List.of(empty(query, words)) : List.of(),
                pager(query, from, found, shown));
    }

    private static Pager pager(
            String query, long from, List<Published> found, List<Published> shown) {
        var next = found.size() > PAGE ? at(query, shown.getLast().position()) : "";
        return new Pager(from == Long.MAX_VALUE ? "" : at(query, -1), next, "");
    }

    /// @param before -1 for the first page
    private static String at(String query, long before) {
        var address = UriComponentsBuilder.fromPath(PATH);
        if (!query.isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (before >= 0) {
            address.queryParam("before", before);
        }
        return query.isEmpty()
                ? address.build().toUriString()
                : address.encode().buildAndExpand(query).toUriString();
    }

    private static EmptyState empty(String query, Words words) {
        return query.isEmpty()
                ? new EmptyState(
                        words.say("public.empty"),
                        words.say("public.empty.do"),
                        "/receipts",
                        words.say("public.empty.go"))
                : new EmptyState(
                        words.say("public.nothing"),
                        words.say("public.nothing.do"),
                        PATH,
                        words.say("public.all"));
    }

    private PublicListPage.Line line(Published one, Words words) {
        return new PublicListPage.Line(
                PATH + "/" + one.matter(),
                one.title(),
                PublicPages.numbers(one, words),
                PublicPages.lead(one, words),
                one.replies().stream()
                        .map(Reply::unit)
                        .map(unit -> units.name(unit, words))
                        .distinct()
                        .collect(Collectors.joining(words.say("public.and"))),
                new Badge(PublicPages.said(one.stage(), words), PublicPages.tone(one)));
    }

    @GetMapping(PATH + "/{id}")
    Page show(@PathVariable String id, HttpServletRequest request) {
        return rows.find(id)
                .<Page>map(one -> pages.page(one, frames.open(request)))
                .orElseGet(() -> problems.page(request, 404, "not-found"));
    }
}
