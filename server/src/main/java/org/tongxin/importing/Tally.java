package org.tongxin.importing;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What came of the rows so far.
final class Tally {

    private static final int TOLD_MAX = 20;

    private final List<Row.Bad> refused = new ArrayList<>();
    private final Map<String, Integer> unknown = new TreeMap<>();
    private int brought;
    private int there;
    private int longTitles;

    void brought(Row.Good row) {
        brought++;
        longTitles += row.titleLong() ? 1 : 0;
        if (!row.categoryUnknown().isEmpty()) {
            unknown.merge(row.categoryUnknown(), 1, Integer::sum);
        }
    }

    void wasThere() {
        there++;
    }

    void refused(Row.Bad row) {
        refused.add(row);
    }

    List<Row.Bad> refused() {
        return List.copyOf(refused);
    }

    int rows() {
        return brought + there + refused.size();
    }

    /// Refused rows go to `err`, the counts to `out`.
    void tell(PrintStream out, PrintStream err, boolean dry) {
        refused.stream()
                .limit(TOLD_MAX)
                .forEach(row -> err.printf("line %d: %s%n", row.line(), row.reason()));
        if (refused.size() > TOLD_MAX) {
            err.printf("and %d more; --report FILE keeps them all%n", refused.size() - TOLD_MAX);
        }
        out.printf(
                "%d rows: %d %s, %d already there, %d refused%n",
                rows(), brought, dry ? "would be imported" : "imported", there, refused.size());
        if (longTitles > 0) {
            out.printf("%d have a longer title than new proposals may; it is kept%n", longTitles);
        }
        unknown.forEach(
                (name, count) ->
                        out.printf(
                                "%d of category %s, unknown here: taken as other%n", count, name));
        if (dry) {
            out.println("Nothing was stored: this was a dry run");
        }
    }
}
