package org.tongxin.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongxin.paper.Table;
import org.tongxin.publication.PublicRows;
import org.tongxin.publication.Published;
import org.tongxin.shell.Frames;
import org.tongxin.shell.Page;
import org.tongxin.shell.Problems;
import tools.jackson.databind.json.JsonMapper;

/// What is public as data (开放数据): tables as CSV, matters as JSON, newest first, a bounded part at a
/// time with the address of the next.
@Controller
class OpenDataController {

    private static final String PATH = "/open";
    private static final int CSV_MAX = 2_000;
    private static final int JSON_MAX = 200;

    private final PublicRows rows;
    private final Problems problems;
    private final Frames frames;
    private final Site site;
    private final String licence;

    OpenDataController(
            PublicRows rows,
            Problems problems,
            Frames frames,
            @Value("${tongxin.address:}") String address,
            @Value("${tongxin.open.licence:https://creativecommons.org/licenses/by/4.0/}")
                    String licence) {
        this.rows = rows;
        this.problems = problems;
        this.frames = frames;
        this.site = new Site(address);
        this.licence = licence;
    }

    @GetMapping(PATH)
    Page page(HttpServletRequest request) {
        var frame = frames.open(request);
        var tables = Stream.of(OpenTable.values()).map(OpenDataController::told).toList();
        return new OpenDataPage(
                frame.titled(frame.words().say("open.title")), licence, tables, JSON_MAX, CSV_MAX);
    }

    private static OpenDataPage.Told told(OpenTable table) {
        var name = table.name().toLowerCase(Locale.ROOT);
        return new OpenDataPage.Told(
                name, PATH + "/" + name + ".csv", String.join(", ", table.columns()));
    }

    @GetMapping(PATH + "/{table}.csv")
    Object csv(
            @PathVariable String table,
            @RequestParam(required = false) @Nullable Long before,
            HttpServletRequest request)
            throws IOException {
        var wanted =
                Stream.of(OpenTable.values())
                        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(table))
                        .findFirst();
        if (wanted.isEmpty()) {
            return problems.page(request, 404, "not-found");
        }
        var part = part(before, CSV_MAX);
        var out = new ByteArrayOutputStream();
        try (var csv = Table.csv(out)) {
            csv.line(wanted.get().columns());
            for (var one : part.shown()) {
                for (var line : wanted.get().lines(one, site.address()).toList()) {
                    csv.line(line);
                }
            }
        }
        var headers = headers(part.next(), "/%s.csv".formatted(table));
        var text = out.toString(java.nio.charset.StandardCharsets.UTF_8);
        return Cached.answer(Cached.CSV, text, headers);
    }

    @GetMapping(PATH + "/proposals.json")
    Object json(@RequestParam(required = false) @Nullable Long before) {
        var part = part(before, JSON_MAX);
        var all = new LinkedHashMap<String, Object>();
        all.put("licence", licence);
        all.put("next", part.next() < 0 ? "" : next(part.next(), "/proposals.json"));
        all.put("proposals", part.shown());
        return Cached.answer(Cached.JSON, written(all), headers(part.next(), "/proposals.json"));
    }

    @GetMapping(PATH + "/proposals/{id}.json")
    Object one(@PathVariable String id, HttpServletRequest request) {
        return rows.find(id)
                .<Object>map(
                        one ->
                                Cached.answer(
                                        Cached.JSON,
                                        written(new One(licence, one)),
                                        headers(-1, "")))
                .orElseGet(() -> problems.page(request, 404, "not-found"));
    }

    private record One(String licence, Published proposal) {}

    private static String written(Object what) {
        return JsonMapper.shared().writeValueAsString(what) + "\n";
    }

    /// @param next position before which the next part begins, -1 when this is the last
    private record Part(List<Published> shown, long next) {}

    private Part part(@Nullable Long before, int most) {
        var from = before == null || before < 0 ? Long.MAX_VALUE : before;
        var found = rows.list("", from, most + 1);
        var shown = found.subList(0, Math.min(most, found.size()));
        return new Part(shown, found.size() > most ? shown.getLast().position() : -1);
    }

    private String next(long before, String file) {
        return "%s%s%s?before=%d".formatted(site.address(), PATH, file, before);
    }

    private HttpHeaders headers(long next, String file) {
        var headers = new HttpHeaders();
        headers.add(HttpHeaders.LINK, "<%s>; rel=\"license\"".formatted(licence));
        if (next >= 0) {
            headers.add(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next(next, file)));
        }
        return headers;
    }
}
