package org.tongxin.proposal.web.writing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongxin.proposal.web.form.Points;

/// What somebody has written so far.
///
/// @param points blank ones left out
record Text(String title, String situation, String analysis, List<String> points) {

    /// Longer forms are compared by what they say first.
    private static final int BODY_MAX = 40_000;

    /// @param fields as a form sends them, its points in a row
    static Text of(Map<String, List<String>> fields) {
        var points =
                fields.entrySet().stream()
                        .filter(field -> Points.isPoint(field.getKey()))
                        .map(field -> first(field.getValue()))
                        .filter(point -> !point.isBlank())
                        .toList();
        return new Text(
                first(fields.getOrDefault("title", List.of())),
                first(fields.getOrDefault("situation", List.of())),
                first(fields.getOrDefault("analysis", List.of())),
                points);
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    boolean isBlank() {
        return (title + body()).isBlank();
    }

    String body() {
        var all =
                Stream.concat(Stream.of(situation, analysis), points.stream())
                        .collect(Collectors.joining("\n"));
        return all.length() <= BODY_MAX ? all : all.substring(0, BODY_MAX);
    }

    /// Characters that are no white space.
    static int length(String text) {
        return (int) text.codePoints().filter(one -> !Character.isWhitespace(one)).count();
    }
}
