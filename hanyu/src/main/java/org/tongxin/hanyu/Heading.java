package org.tongxin.hanyu;

import java.util.Optional;
import java.util.regex.Pattern;

/// The headings of the three sections of a proposal, as offices and proposers write them: 调研情况：,
/// 二、存在问题, 三、关于……的几点建议.
enum Heading {
    SITUATION(
            "(?:案由|提案|调研|基本|有关|相关|主要|总体|目前|当前|现实)?(?:背景|情况|现状|概况)"
                    + "(?:情况|概述|介绍|[和与及]现状)?|案由|事由|缘由|案据",
            "现状|背景|情况",
            "调研情况"),
    ANALYSIS(
            "(?:当前|目前|现阶段)?(?:面临|存在)?的?(?:主要|突出)?的?(?:问题|困难|不足|短板)"
                    + "[和与及、]?(?:存在)?的?(?:原因|困难|问题|不足|短板|挑战)?的?(?:分析)?"
                    + "|(?:原因|问题|情况|现状)?分析",
            "问题|原因|困境|矛盾",
            "问题分析"),
    SUGGESTIONS(
            "(?:具体|有关|相关|主要|工作|几点|对策|意见|政策|解决|改进|我的|提案)?的?(?:对策|政策)?"
                    + "(?:建议|意见|对策|措施|办法)[和与及、]?(?:建议|对策|措施|意见)?",
            "建议|对策",
            "具体(?:建议|意见)");

    private static final int LABEL_MAX = 16;
    private static final int TITLE_MAX = 45;

    private final Pattern label;
    private final Pattern title;
    private final Pattern printed;

    Heading(String label, String title, String printed) {
        this.label = Pattern.compile(label);
        this.title = Pattern.compile("(?:" + title + ")$");
        this.printed = Pattern.compile("(?:" + printed + ")[：:]");
    }

    /// Where a heading stands in a text, its numbering and colon included.
    record Span(int start, int end) {}

    /// The form's own heading, `具体建议：`, wherever it first stands from a place on.
    Optional<Span> printed(String text, int from) {
        var matcher = printed.matcher(text);
        return matcher.find(from)
                ? Optional.of(numbered(text, from, matcher.start(), matcher.end()))
                : Optional.empty();
    }

    /// A label that begins exactly here, with or without a numbering: 二、存在问题.
    Optional<Span> label(String text, int at) {
        var marker = Markers.at(text, at, at);
        var words = marker.map(Marker::end).orElse(at);
        var own = marker.isPresent() || at == 0 || text.charAt(at - 1) == '\n';
        return label(text, at, words, marker.isPresent(), own);
    }

    /// A title on a line or with a number of its own: 三、关于……的几点建议.
    Optional<Span> title(String text, int at) {
        var marker = Markers.at(text, at, at);
        var line = at == 0 || text.charAt(at - 1) == '\n';
        return marker.isPresent() || line
                ? title(text, at, marker.map(Marker::end).orElse(at), marker.isPresent())
                : Optional.empty();
    }

    /// A label or title right after the section's printed heading, where it needs no number. With
    /// the number one it may be the first point, unless a list begins after it.
    Optional<Span> again(String text, int at) {
        var marker = Markers.at(text, at, at);
        var words = marker.map(Marker::end).orElse(at);
        var first = marker.filter(one -> one.number() == 1).isPresent();
        return label(text, at)
                .or(() -> title(text, at, words, marker.isPresent()))
                .filter(found -> !first || beginsList(text, found.end()));
    }

    private Optional<Span> label(String text, int at, int words, boolean marked, boolean own) {
        var matcher = label.matcher(text);
        matcher.region(words, Math.min(text.length(), words + LABEL_MAX));
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        var end = matcher.end();
        if (end < text.length() && "：:".indexOf(text.charAt(end)) >= 0) {
            return Optional.of(new Span(at, end + 1));
        }
        var whole = end == text.length() || isBlank(text, end);
        var runsOn = marked && (end - words >= 4 || beginsList(text, end));
        return (own && whole) || runsOn ? Optional.of(new Span(at, end)) : Optional.empty();
    }

    private Optional<Span> title(String text, int at, int words, boolean marked) {
        var last = Math.min(text.length(), words + TITLE_MAX);
        for (var end = words + 2; end <= last; end++) {
            var stops = marked ? "。！？；：:\n" : "。！？；，：:\n";
            if (stops.indexOf(text.charAt(end - 1)) >= 0
                    || Markers.at(text, end - 1, end - 2).isPresent()) {
                return Optional.empty();
            }
            if (ends(text, words, end)) {
                var stopped = end < text.length() && "。：:".indexOf(text.charAt(end)) >= 0;
                var next = stopped ? end + 1 : end;
                var full = stopped && text.charAt(end) == '。';
                var closed = next == text.length() || (stopped && !full) || isBlank(text, end);
                if (closed || beginsList(text, next)) {
                    return Optional.of(new Span(at, next));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isBlank(String text, int at) {
        return "\n ".indexOf(text.charAt(at)) >= 0;
    }

    private boolean ends(String text, int from, int end) {
        return title.matcher(text).region(Math.max(from, end - 2), end).find();
    }

    private static boolean beginsList(String text, int at) {
        return Markers.at(text, at, 0).filter(marker -> marker.number() == 1).isPresent();
    }

    /// Takes in a numbering right before a printed heading.
    private static Span numbered(String text, int from, int start, int end) {
        for (var before = Math.max(from, start - 4); before < start; before++) {
            var marker = Markers.at(text, before, from);
            if (marker.filter(one -> one.end() == start).isPresent()) {
                return new Span(before, end);
            }
        }
        return new Span(start, end);
    }
}
