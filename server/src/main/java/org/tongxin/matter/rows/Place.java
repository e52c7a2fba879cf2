package org.tongxin.matter.rows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// A place in the list of promises, written as `2026-11-30-2-p-2026-0137`.
///
/// @param due last day of the promise there
/// @param commitment its number within the matter
public record Place(LocalDate due, int commitment, String matter) {

    /// Before all of them.
    public static final Place FIRST = new Place(LocalDate.of(1, 1, 1), 0, "");

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)-(\\d{1,4})-([a-z0-9-]{1,40})");

    /// Empty when it is none.
    public static Optional<Place> read(String written) {
        var parts = WRITTEN.matcher(written);
        return parts.matches()
                ? day(parts.group(1))
                        .map(
                                due ->
                                        new Place(
                                                due,
                                                Integer.parseInt(parts.group(2)),
                                                parts.group(3)))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    public String write() {
        return due + "-" + commitment + "-" + matter;
    }
}
