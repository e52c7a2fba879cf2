package org.tongxin.paper.font;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/// An outline as TrueType wants it: closed lines of points, on the line or steering it, quadratic
/// curves in between. Cubic ones are cut until they differ by less than half a unit.
final class Contours {

    /// Units by which a curve may be off.
    private static final double OFF_MAX = 0.5;

    private final List<List<Point>> done = new ArrayList<>();
    private List<Point> line = new ArrayList<>();
    private double x;
    private double y;

    record Point(int x, int y, boolean on) {}

    static List<List<Point>> of(Path2D outline) {
        var contours = new Contours();
        var at = new double[6];
        for (var it = outline.getPathIterator(null); !it.isDone(); it.next()) {
            contours.add(it.currentSegment(at), at);
        }
        contours.close();
        return contours.done;
    }

    private void add(int segment, double[] at) {
        switch (segment) {
            case PathIterator.SEG_MOVETO -> {
                close();
                on(at[0], at[1]);
            }
            case PathIterator.SEG_LINETO -> on(at[0], at[1]);
            case PathIterator.SEG_QUADTO -> {
                off(at[0], at[1]);
                on(at[2], at[3]);
            }
            case PathIterator.SEG_CUBICTO -> cubic(at);
            default -> close();
        }
    }

    private void cubic(double[] c) {
        var startX = x;
        var startY = y;
        var bend =
                Math.hypot(
                        c[4] - 3 * c[2] + 3 * c[0] - startX, c[5] - 3 * c[3] + 3 * c[1] - startY);
        var parts = Math.max(1, (int) Math.ceil(Math.cbrt(Math.sqrt(3) / 36 * bend / OFF_MAX)));
        for (var i = 1; i <= parts; i++) {
            var from = (i - 1.0) / parts;
            var to = (double) i / parts;
            off(
                    steer(new double[] {startX, c[0], c[2], c[4]}, from, to),
                    steer(new double[] {startY, c[1], c[3], c[5]}, from, to));
            on(
                    value(new double[] {startX, c[0], c[2], c[4]}, to),
                    value(new double[] {startY, c[1], c[3], c[5]}, to));
        }
    }

    /// Where the tangents at both ends of a part of a cubic curve lead on average.
    private static double steer(double[] c, double from, double to) {
        var third = (to - from) / 3;
        var one = value(c, from) + third * slope(c, from);
        var two = value(c, to) - third * slope(c, to);
        return (3 * (one + two) - value(c, from) - value(c, to)) / 4;
    }

    private static double value(double[] c, double t) {
        var u = 1 - t;
        return u * u * u * c[0] + 3 * u * u * t * c[1] + 3 * u * t * t * c[2] + t * t * t * c[3];
    }

    private static double slope(double[] c, double t) {
        var u = 1 - t;
        return 3 * (u * u * (c[1] - c[0]) + 2 * u * t * (c[2] - c[1]) + t * t * (c[3] - c[2]));
    }

    private void on(double toX, double toY) {
        line.add(new Point((int) Math.round(toX), (int) Math.round(toY), true));
        x = toX;
        y = toY;
    }

    private void off(double toX, double toY) {
        line.add(new Point((int) Math.round(toX), (int) Math.round(toY), false));
    }

    private void close() {
        if (line.size() > 1 && line.getFirst().equals(line.getLast())) {
            line.removeLast();
        }
        if (line.size() > 2) {
            done.add(line);
        }
        line = new ArrayList<>();
    }
}
