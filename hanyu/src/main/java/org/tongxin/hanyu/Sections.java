package org.tongxin.hanyu;

import java.util.Optional;
import java.util.function.IntFunction;
import org.tongxin.hanyu.Heading.Span;

/// Where the sections of a tidy text begin: each found by the form's own heading, else by a heading
/// of the proposer's, else by the words that lead to it.
///
/// @param situation the situation's heading; empty spans where there is none
/// @param analysis the analysis' heading; where there is none, it stands at the suggestions'
/// @param suggestions the suggestions' heading; where there is none, at the end of the text
record Sections(Span situation, Span analysis, Span suggestions) {

    static Sections of(String text) {
        var situation =
                Heading.SITUATION
                        .printed(text, 0)
                        .or(() -> Heading.SITUATION.label(text, 0))
                        .orElse(new Span(0, 0));
        var begin = situation.end();
        var printed = Heading.ANALYSIS.printed(text, begin);
        var after = printed.map(Span::end).orElse(begin);
        var suggestions = suggestions(text, after).orElse(new Span(text.length(), text.length()));
        var analysis =
                printed.or(() -> analysis(text, begin))
                        .filter(found -> found.end() <= suggestions.start())
                        .orElse(new Span(suggestions.start(), suggestions.start()));
        if (situation.start() > analysis.start() || situation.start() > suggestions.start()) {
            return new Sections(new Span(0, 0), analysis, suggestions);
        }
        return new Sections(situation, analysis, suggestions);
    }

    private static Optional<Span> suggestions(String text, int from) {
        return Heading.SUGGESTIONS
                .printed(text, from)
                .or(() -> first(text, from, at -> suggesting(text, at)))
                .or(() -> first(text, from, at -> leadIn(text, at, true)))
                .or(() -> first(text, from, at -> leadIn(text, at, false)))
                .or(() -> first(text, from, at -> sentence(text, at)));
    }

    private static Optional<Span> analysis(String text, int from) {
        return first(text, from, at -> Heading.ANALYSIS.label(text, at))
                .or(
                        () ->
                                first(
                                        text,
                                        from,
                                        at -> Heading.ANALYSIS.title(text, at).map(Sections::kept)))
                .or(() -> first(text, from, at -> problems(text, at)));
    }

    private static Optional<Span> suggesting(String text, int at) {
        return Heading.SUGGESTIONS.label(text, at).or(() -> Heading.SUGGESTIONS.title(text, at));
    }

    /// A title that says more than its kind stays in the text.
    private static Span kept(Span title) {
        return new Span(title.start(), title.start());
    }

    /// The first place where a sentence begins that has what is looked for.
    private static Optional<Span> first(String text, int from, IntFunction<Optional<Span>> look) {
        for (var at = from; at < text.length(); at++) {
            if (at == from || "。！？；：:”\n ".indexOf(text.charAt(at - 1)) >= 0) {
                var found = look.apply(at);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// Words that lead to suggestions and end here, before a first number if one is asked for.
    private static Optional<Span> leadIn(String text, int at, boolean listed) {
        var start = LeadIn.endsAt(text, at);
        var list = Markers.at(text, at, at).filter(marker -> marker.number() == 1).isPresent();
        return start.isPresent() && (list || !listed)
                ? Optional.of(new Span(start.getAsInt(), at))
                : Optional.empty();
    }

    private static Optional<Span> problems(String text, int at) {
        var start = LeadIn.problemsEndAt(text, at);
        return start.isPresent()
                ? Optional.of(new Span(start.getAsInt(), start.getAsInt()))
                : Optional.empty();
    }

    /// A sentence that suggests, without any heading.
    private static Optional<Span> sentence(String text, int at) {
        var end = Math.min(text.length(), at + 40);
        var stop = text.indexOf('。', at, end);
        var suggests = text.indexOf("建议", at, stop < 0 ? end : stop) >= 0;
        return suggests && at > 0 && "。！？\n".indexOf(text.charAt(at - 1)) >= 0
                ? Optional.of(new Span(at, at))
                : Optional.empty();
    }
}
