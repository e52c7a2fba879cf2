package org.tongxin.api.statistic;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongxin.api.Answers;
import org.tongxin.api.Query;
import org.tongxin.people.Caller;
import org.tongxin.shell.Words;
import org.tongxin.statistics.Numbers;
import org.tongxin.statistics.Reporting;
import org.tongxin.statistics.Reporting.Figure;
import org.tongxin.statistics.Reporting.Line;
import org.tongxin.statistics.Reporting.Table;
import org.tongxin.statistics.Span;
import org.tongxin.statistics.Statistics;

/// Statistics of a kind as JSON: the tables of the page, each number with what it is a share of and
/// the list behind it.
@RestController
@RequestMapping(path = "/api/v1/statistics", produces = MediaType.APPLICATION_JSON_VALUE)
class StatisticsApi {

    private final Statistics statistics;
    private final Answers answers;

    StatisticsApi(Statistics statistics, Answers answers) {
        this.statistics = statistics;
        this.answers = answers;
    }

    @GetMapping("/{kind}")
    ResponseEntity<?> one(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String kind,
            HttpServletRequest request) {
        var reporting = statistics.of(kind);
        if (reporting.isEmpty()) {
            return answers.notThere(request);
        }
        var query = Query.of(request, "session", "season", "period");
        var span = span(query, reporting.get().session());
        if (!query.errors().isEmpty() || span.isEmpty()) {
            return answers.unreadable(request, query.errors());
        }
        var numbers = statistics.numbers(kind, span.get(), caller.actor());
        return ResponseEntity.ok(json(reporting.get(), numbers, answers.words(request)));
    }

    private static Optional<Span> span(Query query, int usual) {
        var session = query.code("session", year -> Span.session(year, "").isPresent());
        var season = query.code("season", one -> Span.session("2026", one).isPresent());
        var period = query.code("period", one -> Span.period(one).isPresent());
        return period != null
                ? Span.period(period)
                : Span.session(
                        session == null ? String.valueOf(usual) : session,
                        season == null ? "" : season);
    }

    private static Map<String, Object> json(Reporting reporting, Numbers numbers, Words words) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", reporting.kind());
        json.put("span", numbers.span().code());
        json.put("confidential", numbers.sight().isEmpty());
        json.put("factsNotCounted", numbers.behind());
        json.put(
                "tables",
                reporting.tables(numbers, words).stream()
                        .map(table -> table(reporting.kind(), numbers, table))
                        .toList());
        return json;
    }

    private static Map<String, Object> table(String kind, Numbers numbers, Table table) {
        return Map.of(
                "code", table.code(),
                "title", table.title(),
                "lines",
                        table.lines().stream()
                                .map(line -> line(kind, numbers, table, line))
                                .toList());
    }

    private static Map<String, Object> line(String kind, Numbers numbers, Table table, Line line) {
        var figures = new ArrayList<Map<String, @Nullable Object>>();
        for (var figure : line.figures()) {
            var head = table.heads().get(figures.size() + 1);
            figures.add(figure(kind, numbers, figure, head));
        }
        return Map.of("code", line.code(), "label", line.label(), "figures", List.copyOf(figures));
    }

    private static Map<String, @Nullable Object> figure(
            String kind, Numbers numbers, Figure figure, String label) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("code", figure.code());
        json.put("label", label);
        json.put("number", figure.number());
        json.put("of", figure.of() < 0 ? null : figure.of());
        json.put(
                "matters",
                figure.what().isEmpty()
                        ? null
                        : "/api/v1/matters?kind=%s&counted=%s"
                                .formatted(
                                        kind,
                                        URLEncoder.encode(numbers.counted(figure.what()), UTF_8)));
        return json;
    }
}
