package org.tongxin.statistics.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.FieldView;
import org.tongxin.shell.kit.FieldView.Option;
import org.tongxin.statistics.Span;

/// Which session or period somebody asks for, as an address says it.
///
/// @param session year of the session
/// @param season `plenary`, `off-season`, or `""` for both
/// @param period `2026`, `2026-q1`, `2026-03`, instead of a session; or `""`
public record Asked(String session, String season, String period) {

    private static final List<String> SEASONS = List.of("plenary", "off-season");

    /// Sessions offered, the coming one first.
    private static final int YEARS = 8;

    private static final int PERIOD_MAX = 7;
    private static final int TEXT_MAX = 20;

    public Asked(@Nullable String session, @Nullable String season, @Nullable String period) {
        this.session = plain(session);
        this.season = plain(season);
        this.period = plain(period);
    }

    private static String plain(@Nullable String value) {
        var text = value == null ? "" : value.strip();
        return text.length() <= TEXT_MAX ? text : text.substring(0, TEXT_MAX);
    }

    /// @param usual session nobody has to ask for
    Optional<Span> span(int usual) {
        return period.isEmpty() ? Span.session(year(usual), season) : Span.period(period);
    }

    private String year(int usual) {
        return session.isEmpty() ? String.valueOf(usual) : session;
    }

    String said(int usual, Words words) {
        if (!period.isEmpty()) {
            return words.say("statistics.period", period);
        }
        return season.isEmpty()
                ? words.say("statistics.session", year(usual))
                : words.say(
                        "statistics.session.season", year(usual), words.say("season." + season));
    }

    List<FieldView> fields(int usual, Words words) {
        var years =
                IntStream.range(0, YEARS)
                        .mapToObj(back -> String.valueOf(usual + 1 - back))
                        .map(one -> new Option(one, one, one.equals(year(usual))))
                        .toList();
        return List.of(
                field("session", year(usual), years, words),
                field(
                        "season",
                        season,
                        SEASONS.stream().map(one -> season(one, words)).toList(),
                        words),
                field("period", period, List.of(), words));
    }

    private Option season(String code, Words words) {
        return new Option(code, words.say("season." + code), code.equals(season));
    }

    private static FieldView field(String name, String value, List<Option> options, Words words) {
        var type = options.isEmpty() ? FieldView.Type.TEXT : FieldView.Type.CHOICE;
        var label = words.say("statistics.ask." + name);
        return new FieldView(name, type, label, "", value, false, PERIOD_MAX, options, "");
    }

    String address(String path) {
        return "%s?session=%s&season=%s&period=%s"
                .formatted(
                        path,
                        URLEncoder.encode(session, UTF_8),
                        URLEncoder.encode(season, UTF_8),
                        URLEncoder.encode(period, UTF_8));
    }
}
