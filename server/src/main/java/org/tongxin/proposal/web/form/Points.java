package org.tongxin.proposal.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The points of a proposal being written, as `point-1`, `point-2` … in a form.
public final class Points {

    /// Lines offered at the start.
    public static final int LINES = 3;

    private static final String PREFIX = "point-";
    private static final int POINTS_MAX = 200;

    /// The same fields with the points numbered in a row, since blank ones were left out.
    public static Map<String, List<String>> inARow(Map<String, List<String>> fields) {
        var row = new LinkedHashMap<String, List<String>>();
        var points = new ArrayList<List<String>>();
        for (var no = 1; no <= POINTS_MAX; no++) {
            var point = fields.get(PREFIX + no);
            if (point != null) {
                points.add(point);
            }
        }
        fields.forEach(
                (name, value) -> {
                    if (!name.matches(PREFIX + "\\d{1,3}")) {
                        row.put(name, value);
                    }
                });
        for (var no = 1; no <= points.size(); no++) {
            row.put(PREFIX + no, points.get(no - 1));
        }
        return row;
    }

    /// The same with a blank point behind the last.
    public static Map<String, List<String>> oneMore(Map<String, List<String>> row) {
        var more = new LinkedHashMap<>(row);
        more.put(PREFIX + (Math.max(count(row), LINES) + 1), List.of(""));
        return more;
    }

    /// The number of the last point written or offered.
    public static int count(Map<String, List<String>> row) {
        return IntStream.rangeClosed(1, POINTS_MAX)
                .filter(no -> row.containsKey(PREFIX + no))
                .max()
                .orElse(0);
    }

    public static boolean isPoint(String name) {
        return name.startsWith(PREFIX);
    }

    private Points() {}
}
