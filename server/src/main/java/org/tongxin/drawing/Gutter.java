package org.tongxin.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The strip in which arrows run up and down: all that lead to one stage share one channel, and
/// channels whose arrows do not meet share one place.
public final class Gutter {

    /// Between two arrows at one place, and between two places, in pixels.
    static final int APART = 16;

    /// An arrow that has to get from one height to another.
    ///
    /// @param to what it leads to; arrows to the same share a channel
    public record Way(String to, int from, int at) {}

    private record Span(String to, int top, int bottom) {
        int length() {
            return bottom - top;
        }
    }

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private int width;

    /// @param ways in any order; short ones get the places first counted
    public static Gutter of(List<Way> ways) {
        var gutter = new Gutter();
        var spans = new LinkedHashMap<String, Span>();
        for (var way : ways) {
            var top = Math.min(way.from(), way.at());
            var bottom = Math.max(way.from(), way.at());
            spans.merge(way.to(), new Span(way.to(), top, bottom), Gutter::both);
        }
        var taken = new ArrayList<List<Span>>();
        spans.values().stream()
                .sorted(Comparator.comparingInt(Span::length).thenComparingInt(Span::top))
                .forEach(span -> gutter.places.put(span.to(), place(taken, span)));
        gutter.width = taken.size();
        return gutter;
    }

    private static Span both(Span one, Span other) {
        return new Span(
                one.to(), Math.min(one.top(), other.top()), Math.max(one.bottom(), other.bottom()));
    }

    private static int place(List<List<Span>> taken, Span span) {
        for (var place = 0; place < taken.size(); place++) {
            if (taken.get(place).stream().noneMatch(other -> meets(span, other))) {
                taken.get(place).add(span);
                return place;
            }
        }
        taken.add(new ArrayList<>(List.of(span)));
        return taken.size() - 1;
    }

    private static boolean meets(Span one, Span other) {
        return one.top() < other.bottom() + APART && other.top() < one.bottom() + APART;
    }

    /// The place of the channel to something, 0 and up.
    public int place(String to) {
        return places.getOrDefault(to, 0);
    }

    /// How many places there are.
    public int places() {
        return width;
    }
}
