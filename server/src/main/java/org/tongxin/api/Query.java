package org.tongxin.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tongxin.chain.FieldError;
import org.tongxin.matter.Moment;

/// The query of an address, read parameter by parameter; what nobody asked for is refused, so that
/// a mistyped filter does not pass for an answer.
public final class Query {

    private static final int TEXT_MAX = 100;

    private final Map<String, String> values = new TreeMap<>();
    private final List<FieldError> errors = new ArrayList<>();

    public static Query of(HttpServletRequest request, String... known) {
        var query = new Query();
        request.getParameterMap()
                .forEach(
                        (name, given) -> {
                            if (!List.of(known).contains(name)) {
                                query.refuse(name, "unknown-parameter");
                            } else if (given.length > 1) {
                                query.refuse(name, "given-twice");
                            } else if (!given[0].isEmpty()) {
                                query.values.put(name, given[0]);
                            }
                        });
        return query;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /// A code, such as `review`; absent when not given.
    public @Nullable String code(String name, Predicate<String> exists) {
        var value = values.get(name);
        if (value != null && (!value.matches("[a-z0-9-]{1,64}") || !exists.test(value))) {
            errors.add(
                    new FieldError(name, "not-an-option", FieldError.shortened(printable(value))));
            return null;
        }
        return value;
    }

    /// A day, such as `2026-11-30`; absent when not given.
    public @Nullable LocalDate day(String name) {
        var value = values.get(name);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException unreadable) {
            refuse(name, "not-a-date");
            return null;
        }
    }

    /// Words to look for: two characters at least.
    public @Nullable String text(String name) {
        var value = values.get(name);
        if (value == null) {
            return null;
        }
        var text = value.strip();
        if (!printable(text).equals(text)) {
            refuse(name, "unprintable");
            return null;
        }
        if (text.codePointCount(0, text.length()) < 2) {
            refuse(name, "too-short");
            return null;
        }
        if (text.codePointCount(0, text.length()) > TEXT_MAX) {
            errors.add(new FieldError(name, "too-long", String.valueOf(TEXT_MAX)));
            return null;
        }
        return text;
    }

    /// The instant after a day or an instant: what falls due until then is due by it.
    @Nullable Instant until(String name) {
        var value = values.get(name);
        if (value == null) {
            return null;
        }
        try {
            var until =
                    value.length() == 10
                            ? LocalDate.parse(value)
                                    .plusDays(1)
                                    .atStartOfDay(Moment.ZONE)
                                    .toInstant()
                            : Instant.parse(value);
            var year = until.atZone(Moment.ZONE).getYear();
            if (year >= 1949 && year <= 2199) {
                return until.plus(1, ChronoUnit.MICROS);
            }
        } catch (DateTimeException unreadable) {
            // Said below, as for a year nobody means.
        }
        refuse(name, "not-a-time");
        return null;
    }

    public int limit(int usual, int most) {
        var value = values.get("limit");
        if (value == null) {
            return usual;
        }
        var limit = value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
        if (limit < 1 || limit > most) {
            errors.add(new FieldError("limit", "out-of-bounds", "1–" + most));
            return usual;
        }
        return limit;
    }

    /// The position a cursor stands for, as a number; `start` without one.
    long cursor(String path, long start) {
        return cursor(path, "\\d{1,18}").map(Long::parseLong).orElse(start);
    }

    /// The position a cursor stands for, as a code; empty without one.
    public Optional<String> cursor(String path) {
        return cursor(path, "[a-z0-9-]{1,64}");
    }

    private Optional<String> cursor(String path, String shape) {
        var cursor = values.get("cursor");
        if (cursor == null) {
            return Optional.empty();
        }
        var position = Cursor.read(list(path), cursor).filter(at -> at.matches(shape));
        if (position.isEmpty()) {
            refuse("cursor", "not-a-cursor");
        }
        return position;
    }

    /// The cursor of the next page of this very list.
    public String next(String path, String position) {
        return Cursor.write(list(path), position);
    }

    private String list(String path) {
        var filters = new TreeMap<>(values);
        filters.remove("cursor");
        filters.remove("limit");
        return path + filters;
    }

    private void refuse(String name, String code) {
        errors.add(FieldError.of(name, code));
    }

    private static String printable(String text) {
        return Objects.requireNonNull(text).replaceAll("[\\p{Cntrl}\\p{Cs}]", "");
    }
}
