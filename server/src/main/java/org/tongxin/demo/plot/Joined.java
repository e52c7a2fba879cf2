package org.tongxin.demo.plot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongxin.demo.plot.Sheet.Deed;
import org.tongxin.matter.Actor;

/// Which matters of the demo are merged into which (并案). The leading one has the higher number, so
/// that it never waits for one that is not there, and its story tells of the merging.
final class Joined {

    private static final Duration SOON = Duration.ofMinutes(50);

    private final Sheet sheet;
    private final Actor office;

    Joined(Sheet sheet, Actor office) {
        this.sheet = sheet;
        this.office = office;
    }

    /// The matter one is merged into: the next plain one.
    static int leading(int no) {
        var next = no + 1;
        while (Fate.of(next) != Fate.PLAIN) {
            next++;
        }
        return next;
    }

    /// The matters that are merged into one.
    static List<Integer> into(int leading) {
        var joined = new ArrayList<Integer>();
        for (var no = leading - 1; no >= 0 && Fate.of(leading) == Fate.PLAIN; no--) {
            if (Fate.of(no) == Fate.PLAIN) {
                break;
            }
            if (Fate.of(no) == Fate.MERGED) {
                joined.addFirst(no);
            }
        }
        return joined;
    }

    /// Whether one leads others that are answered each.
    static boolean together(int leading) {
        return into(leading).stream().anyMatch(no -> no % 4 != 1);
    }

    /// Some are one case first, undone, and then handled together.
    void write(int no) {
        if (no % 8 == 7) {
            merge(no, "one-case");
            var reason = Map.<String, Object>of("reason", Phrases.UNMERGED);
            sheet.addOn(no, SOON, new Deed(office, "unmerge", 0), reason);
            merge(no, "together");
        } else {
            merge(no, no % 4 == 1 ? "one-case" : "together");
        }
    }

    private void merge(int no, String practice) {
        var raw =
                Map.<String, Object>of(
                        "into",
                        Scene.THIS,
                        "practice",
                        practice,
                        "consulted",
                        Phrases.CONSULTED.get(practice));
        sheet.addOn(no, SOON, new Deed(office, "merge", 0), raw);
    }
}
