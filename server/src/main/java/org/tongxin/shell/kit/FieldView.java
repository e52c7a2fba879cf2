package org.tongxin.shell.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One field of a form, also one generated from an action's declared inputs.
///
/// @param value what was typed; for POINTS one point a line; a boolean is `true`; for FILE what may
///   be chosen, as `accept` reads
/// @param max characters at most, 0 for no bound of its own
/// @param options for CHOICE, UNIT, UNITS and PERSON; for MATTER those likely meant, any other may
///   be written; for FILE those sent in so far
/// @param error a sentence beside the field, or `""`
public record FieldView(
        String name,
        Type type,
        String label,
        String hint,
        String value,
        boolean required,
        int max,
        List<Option> options,
        String error) {

    /// Blank points offered below those already written.
    private static final int POINTS_MIN = 3;

    /// Choices up to this number are shown all at once.
    private static final int RADIOS_MAX = 5;

    /// A line of text, empty and without error.
    public static FieldView text(String name, String label, String hint, int max) {
        return new FieldView(name, Type.TEXT, label, hint, "", true, max, List.of(), "");
    }

    public FieldView valued(String value) {
        return new FieldView(name, type, label, hint, value, required, max, options, error);
    }

    /// The same field with other options under another hint.
    public FieldView offering(List<Option> others, String lead) {
        return new FieldView(name, type, label, lead, value, required, max, others, error);
    }

    public FieldView refused(String error) {
        return new FieldView(name, type, label, hint, value, required, max, options, error);
    }

    public String id() {
        return "f-" + name;
    }

    /// Ids for `aria-describedby`, hint before error, or `""`.
    public String describedBy() {
        var ids = new ArrayList<String>();
        if (!hint.isEmpty()) {
            ids.add(id() + "-hint");
        }
        if (!error.isEmpty()) {
            ids.add(id() + "-error");
        }
        return String.join(" ", ids);
    }

    /// Whether the field is a group of inputs and so a `fieldset`.
    public boolean group() {
        return switch (type) {
            case UNITS, PERSONS, POINTS, FILE -> true;
            default -> radios();
        };
    }

    /// Whether a unit is named in a line that offers names while one types, where there are too
    /// many to show; the page has their list under `tx-units`.
    public boolean suggests() {
        return (type == Type.UNITS || type == Type.UNIT) && options.isEmpty();
    }

    public boolean files() {
        return type == Type.FILE;
    }

    /// Id of the list that is offered while one types, or `""`.
    public String list() {
        return suggests() ? "tx-units" : type == Type.MATTER ? id() + "-likely" : "";
    }

    public boolean radios() {
        return type == Type.CHOICE && options.size() <= RADIOS_MAX;
    }

    /// Whether options are offered in a `select`.
    public boolean selects() {
        return switch (type) {
            case CHOICE -> !radios();
            case UNIT, PERSON -> !options.isEmpty();
            default -> false;
        };
    }

    /// `type` of a one-line input.
    public String inputType() {
        return switch (type) {
            case DATE -> "date";
            case DATETIME -> "datetime-local";
            default -> "text";
        };
    }

    /// The points or units written so far, and below them as many blanks as fill up the lines of
    /// the value and the number offered.
    public List<String> points() {
        var points = new ArrayList<>(Arrays.stream(value.split("\n", -1)).toList());
        var lists = type == Type.UNITS || type == Type.PERSONS;
        var few = lists && max > 0 ? Math.min(POINTS_MIN, max) : POINTS_MIN;
        var lines = Math.max(few, points.size());
        points.removeIf(String::isBlank);
        while (points.size() < lines) {
            points.add("");
        }
        return List.copyOf(points);
    }

    /// What a field takes; the names of the API in upper case.
    public enum Type {
        TEXT,
        LONGTEXT,
        DATE,
        DATETIME,
        NUMBER,
        BOOLEAN,
        CHOICE,
        UNIT,
        UNITS,
        PERSON,
        PERSONS,
        MATTER,
        POINTS,
        FILE;

        /// The type an action declares as `longtext`, `units` …
        public static Optional<Type> read(String code) {
            return Arrays.stream(values())
                    .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(code))
                    .findFirst();
        }
    }

    /// One thing to choose.
    public record Option(String value, String label, boolean chosen) {}
}
