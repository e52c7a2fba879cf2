package org.tongxin.bench.pages;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongxin.bench.stand.Visitor.Visited;

/// How long pages took, and how heavy they were.
final class Pages {

    private static final double MILLIS = 1e6;

    private final Map<Stops, List<Duration>> took = new HashMap<>();
    private final Map<Stops, Long> wire = new HashMap<>();

    private final Map<Stops, Map<String, Long>> parts = new HashMap<>();

    synchronized void read(Stops stop, Visited page) {
        took.computeIfAbsent(stop, _ -> new ArrayList<>()).add(page.took());
        wire.merge(stop, page.wire(), Math::max);
    }

    synchronized int count() {
        return took.values().stream().mapToInt(List::size).sum();
    }

    /// Milliseconds within which so many of the readings of a page were answered; 0 without any.
    synchronized double millis(Stops stop, double share) {
        var sorted = took.getOrDefault(stop, List.of()).stream().sorted().toList();
        if (sorted.isEmpty()) {
            return 0;
        }
        var at = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(0, at)).toNanos() / MILLIS;
    }

    /// Whether a part of a page has not been weighed for it.
    synchronized boolean needs(Stops stop, String path) {
        return !parts.getOrDefault(stop, Map.of()).containsKey(path);
    }

    synchronized void part(Stops stop, String path, long bytes) {
        parts.computeIfAbsent(stop, _ -> new HashMap<>()).put(path, bytes);
    }

    /// What came over the wire at most for somebody who sees the page for the first time, bytes:
    /// it, its styles, scripts and pictures.
    synchronized long wire(Stops stop) {
        var own = parts.getOrDefault(stop, Map.of()).values();
        return wire.getOrDefault(stop, 0L) + own.stream().mapToLong(Long::longValue).sum();
    }
}
