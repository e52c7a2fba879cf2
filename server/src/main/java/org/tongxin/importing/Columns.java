package org.tongxin.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Which column of a file tells what.
///
/// @param places of the columns found, from 0
record Columns(Map<Column, Integer> places) {

    /// @param header the headings as they stand
    /// @param map headings by the code of the column, as the caller says they are
    /// @throws Rows.Unusable when a needed column is not there, naming it and what was seen
    static Columns of(List<String> header, Map<String, String> map) throws Rows.Unusable {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (var entry : map.entrySet()) {
            var column = Column.called(entry.getKey());
            if (column.isEmpty()) {
                throw new Rows.Unusable(
                        "--map knows no column %s; known: %s"
                                .formatted(entry.getKey(), codes(List.of(Column.values()))));
            }
            var at = header.stream().map(String::strip).toList().indexOf(entry.getValue().strip());
            if (at < 0) {
                throw new Rows.Unusable(
                        "no column is headed %s; there are: %s"
                                .formatted(entry.getValue(), String.join(", ", header)));
            }
            places.put(column.get(), at);
        }
        for (var i = 0; i < header.size(); i++) {
            for (var column : Column.values()) {
                if (column.isCalled(header.get(i))) {
                    places.putIfAbsent(column, i);
                }
            }
        }
        complain(header, places);
        return new Columns(places);
    }

    private static void complain(List<String> header, Map<Column, Integer> places)
            throws Rows.Unusable {
        var missing = new ArrayList<Column>();
        Arrays.stream(Column.values())
                .filter(column -> column.isNeeded() && !places.containsKey(column))
                .forEach(missing::add);
        if (!missing.isEmpty()) {
            throw new Rows.Unusable(
                    "columns are missing: %s. There are: %s. Say which is which, as in --map %s=案由"
                            .formatted(
                                    missing.stream()
                                            .map(one -> one.code() + " " + one.headings())
                                            .collect(Collectors.joining(", ")),
                                    header.stream()
                                            .map(Columns::shortened)
                                            .collect(Collectors.joining(", ")),
                                    missing.getFirst().code()));
        }
    }

    /// The value in a row; empty when the row or the file has none.
    String read(Column column, List<String> row) {
        var at = places.get(column);
        return at == null || at >= row.size() ? "" : row.get(at).strip();
    }

    private static String codes(List<Column> columns) {
        return columns.stream().map(Column::code).collect(Collectors.joining(", "));
    }

    private static String shortened(String heading) {
        var line = heading.strip().replaceAll("\\s+", " ");
        return line.length() <= 30 ? line : line.substring(0, 30) + "…";
    }
}
