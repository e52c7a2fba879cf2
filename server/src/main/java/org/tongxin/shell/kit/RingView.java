package org.tongxin.shell.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The ring of a matter 环: one arc per stage of its chain, filled as far as it has come.
public record RingView(List<Arc> arcs) {

    private static final double CENTRE = 50;
    private static final double RADIUS = 40;

    /// Degrees left open between two arcs, round ends included.
    private static final double GAP = 15;

    public RingView {
        if (arcs.isEmpty() || arcs.size() > 16) {
            throw new IllegalArgumentException("arcs: " + arcs.size() + ", not in 1..16");
        }
        arcs = List.copyOf(arcs);
    }

    /// One stage of the chain.
    public record Arc(String term, State state) {}

    /// How far a stage is; LATE is current and past its day, ENDED went no further.
    public enum State {
        DONE,
        ENDED,
        CURRENT,
        LATE,
        WAITING;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// An arc as drawn: path data in a box of 100 by 100.
    public record Slice(String path, String state) {}

    /// Stages entered so far.
    public int reached() {
        return (int) arcs.stream().filter(arc -> arc.state() != State.WAITING).count();
    }

    /// Number of the stage being worked at, the last one reached when all are done.
    public Arc here() {
        return arcs.stream()
                .filter(arc -> arc.state() == State.CURRENT || arc.state() == State.LATE)
                .findFirst()
                .orElse(arcs.get(Math.max(0, reached() - 1)));
    }

    public boolean late() {
        return here().state() == State.LATE;
    }

    /// Clockwise from the top.
    public List<Slice> slices() {
        var slices = new ArrayList<Slice>();
        var share = 360.0 / arcs.size();
        var gap = Math.min(GAP, share / 2);
        for (int i = 0; i < arcs.size(); i++) {
            var from = i * share + gap / 2;
            var to = (i + 1) * share - gap / 2;
            slices.add(new Slice(path(from, to), arcs.get(i).state().code()));
        }
        return List.copyOf(slices);
    }

    private static String path(double from, double to) {
        var large = to - from > 180 ? 1 : 0;
        return String.format(
                Locale.ROOT,
                "M%.2f %.2fA%.0f %.0f 0 %d 1 %.2f %.2f",
                x(from),
                y(from),
                RADIUS,
                RADIUS,
                large,
                x(to),
                y(to));
    }

    private static double x(double degrees) {
        return CENTRE + RADIUS * Math.sin(Math.toRadians(degrees));
    }

    private static double y(double degrees) {
        return CENTRE - RADIUS * Math.cos(Math.toRadians(degrees));
    }
}
