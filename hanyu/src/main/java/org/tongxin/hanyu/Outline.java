package org.tongxin.hanyu;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// Which numberings belong together, and which of them is the outermost: 一、（一）（二）二、（一）is two items
/// with items of their own. Each numbering continues the nearest open list that expects it, or
/// begins one inside the item it stands in.
final class Outline {

    /// Lists open at once; deeper numberings are text.
    private static final int DEPTH_MAX = 8;

    private static final int HEADING_MAX = 45;

    private final String text;
    private final List<Found> lists = new ArrayList<>();

    private record Numbering(Style style, int number) {
        static Numbering of(Marker marker) {
            return new Numbering(marker.style(), marker.number());
        }
    }

    /// A list of numberings; `inside` is the list that was open when it began, or none.
    private static final class Found {
        private final List<Marker> items = new ArrayList<>();
        private final Optional<Found> inside;
        private final int item;

        private Found(Marker first, Optional<Found> inside) {
            this.items.add(first);
            this.inside = inside;
            this.item = inside.map(list -> list.items.size()).orElse(0);
        }

        private Marker first() {
            return items.getFirst();
        }

        private Marker last() {
            return items.getLast();
        }

        private boolean isInLastItemOf(Found other) {
            return inside.filter(list -> list == other).isPresent() && item == other.items.size();
        }
    }

    private Outline(String text) {
        this.text = text;
    }

    /// The numberings of the outermost list from a place on; none where nothing is numbered.
    static List<Marker> of(String text, int from) {
        var outline = new Outline(text);
        outline.read(Markers.in(text, from));
        return outline.outermost();
    }

    private void read(List<Marker> markers) {
        Deque<Found> open = new ArrayDeque<>();
        var later = new HashMap<Numbering, Integer>();
        markers.forEach(marker -> later.merge(Numbering.of(marker), 1, Integer::sum));
        for (var marker : markers) {
            var more = later.merge(Numbering.of(marker), -1, Integer::sum) > 0;
            var list = continued(open, marker, more);
            if (list.isPresent()) {
                while (open.peek() != list.get()) {
                    open.pop();
                }
                list.get().items.add(marker);
            } else if (begins(marker, open) && open.size() < DEPTH_MAX) {
                var begun = new Found(marker, Optional.ofNullable(open.peek()));
                lists.add(begun);
                open.push(begun);
            }
        }
    }

    /// The open list that a numbering continues. Where an inner and an outer list both expect it,
    /// the inner one has it if the number comes again later, for the outer one.
    private static Optional<Found> continued(Deque<Found> open, Marker marker, boolean more) {
        var exact = open.stream().filter(list -> expects(list, marker)).toList();
        if (!exact.isEmpty()) {
            return Optional.of(more ? exact.getFirst() : exact.getLast());
        }
        return open.stream().filter(list -> allows(list, marker)).findFirst();
    }

    private static boolean expects(Found list, Marker marker) {
        var last = list.last();
        return last.style() == marker.style() && marker.number() == last.number() + 1;
    }

    /// A number was left out or written twice, or the list closes with 最后.
    private static boolean allows(Found list, Marker marker) {
        var last = list.last();
        var step = marker.number() - last.number();
        return last.style() == marker.style()
                && marker.strong()
                && marker.number() > 1
                && (step == 2 || step == 0);
    }

    /// A list begins with its first number, or with the second where the first was lost.
    private static boolean begins(Marker marker, Deque<Found> open) {
        return marker.number() == 1
                || (marker.number() == 2
                        && marker.strong()
                        && marker.style() != Style.SEQUENCE
                        && open.stream().noneMatch(one -> one.first().style() == marker.style()));
    }

    private List<Marker> outermost() {
        var real = lists.stream().filter(list -> list.items.size() > 1).toList();
        if (real.isEmpty()) {
            return List.of();
        }
        var top = real.getFirst();
        for (var list : real) {
            if (list.isInLastItemOf(top) && supersedes(list, top)) {
                top = list;
            }
        }
        return top.items;
    }

    /// A list inside the last item of another is the real one when it is of a higher order, or when
    /// that item is only its heading or ends with words such as 为此建议：: the other was an aside.
    private boolean supersedes(Found list, Found top) {
        var begin = list.first().start();
        var style = list.first().style();
        var higher =
                style.compareTo(Style.SECTION) <= 0 && style.compareTo(top.first().style()) < 0;
        var item = text.substring(Math.max(top.last().end(), begin - HEADING_MAX), begin).strip();
        var heading = begin - top.last().end() < HEADING_MAX && item.matches("[^。；：]*(建议|对策)");
        return higher || heading || LeadIn.endsAt(text, begin).isPresent();
    }
}
