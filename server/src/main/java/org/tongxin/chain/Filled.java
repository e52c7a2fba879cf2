package org.tongxin.chain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.seal.Sealed;

/// Reads what somebody filled in: every field by its declaration, and nothing that was not asked
/// for.
///
/// @param errors empty when all could be read, and only then are the inputs complete
public record Filled(Inputs inputs, List<FieldError> errors) {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[、，,；;\r\n]\\s*");
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,64}");

    /// What reading asks of the world around.
    ///
    /// @param seal seals a text on its way to the door
    /// @param isUnit whether a code names a unit that exists now
    /// @param person the id of somebody who may be named in a field of a type; empty when none, or
    ///   more than one, is called so
    /// @param matter the id of another matter that may be named; empty when none is called so
    /// @param file the file of an id; empty when this person cannot attach it
    public record Around(
            Function<String, Sealed> seal,
            Predicate<String> isUnit,
            BiFunction<Field.Type, String, Optional<String>> person,
            Function<String, Optional<String>> matter,
            Function<String, Optional<MatterFact.Attached>> file) {}

    public static Filled read(List<Field> fields, Map<String, ?> raw, Around around) {
        var values = new HashMap<String, Object>();
        var errors = new ArrayList<FieldError>();
        var names = new LinkedHashSet<String>();
        for (var field : fields) {
            names.add(field.name());
            var reading = new Reading(field, errors, around);
            reading.read(raw.get(field.name())).ifPresent(v -> values.put(field.name(), v));
        }
        fields.forEach(field -> lonely(field, raw).ifPresent(errors::add));
        fields.stream()
                .filter(field -> owesReason(field, raw))
                .map(field -> FieldError.of(field.name(), "reason-needed"))
                .forEach(errors::add);
        for (var name : raw.keySet()) {
            if (!names.contains(name)) {
                errors.add(FieldError.of(name, "unknown-field"));
            }
        }
        return new Filled(new Inputs(values), List.copyOf(errors));
    }

    /// One of two that go together was left out.
    private static Optional<FieldError> lonely(Field field, Map<String, ?> raw) {
        if (field.with().isEmpty() || isFilled(field.name(), raw) == isFilled(field.with(), raw)) {
            return Optional.empty();
        }
        var missing = isFilled(field.name(), raw) ? field.with() : field.name();
        return Optional.of(FieldError.of(missing, "goes-with"));
    }

    private static boolean owesReason(Field field, Map<String, ?> raw) {
        var why = field.why();
        return isFilled(why.choice(), raw)
                && !why.usual().equals(raw.get(why.choice()))
                && !isFilled(field.name(), raw);
    }

    private static boolean isFilled(String name, Map<String, ?> raw) {
        return raw.get(name) instanceof String text && !text.isBlank();
    }

    private record Reading(Field field, List<FieldError> errors, Around around) {

        Optional<Object> read(@org.jspecify.annotations.Nullable Object raw) {
            if (raw == null || raw.equals("") || (raw instanceof List<?> list && list.isEmpty())) {
                return field.required() ? refuse("required", "") : Optional.empty();
            }
            return switch (field.type()) {
                case UNITS, POINTS -> units(raw);
                case PERSONS, COLLEAGUE -> persons(raw);
                case FILE -> files(raw);
                case TEXT, LONGTEXT, PERSON -> string(raw).flatMap(this::text);
                case DATE -> string(raw).flatMap(this::date);
                case NUMBER -> string(raw).flatMap(this::number);
                case BOOLEAN -> string(raw).flatMap(this::bool);
                case CHOICE -> string(raw).flatMap(this::choice);
                case UNIT -> string(raw).flatMap(this::unit);
                case MATTER -> string(raw).flatMap(this::matter);
            };
        }

        private Optional<String> string(Object raw) {
            return switch (raw) {
                case String text -> Optional.of(text);
                case Number number when field.type() == Field.Type.NUMBER ->
                        Optional.of(number.toString());
                case Boolean bool when field.type() == Field.Type.BOOLEAN ->
                        Optional.of(bool.toString());
                default -> {
                    refuse("wrong-type", "");
                    yield Optional.empty();
                }
            };
        }

        private Optional<Object> text(String raw) {
            var text = raw.strip().replace("\r\n", "\n");
            if (text.isEmpty()) {
                return field.required() ? refuse("required", "") : Optional.empty();
            }
            if (text.codePointCount(0, text.length()) > field.max()) {
                return refuse("too-long", String.valueOf(field.max()));
            }
            if (text.codePoints().anyMatch(Reading::isUnprintable)) {
                return refuse("unprintable", "");
            }
            return Optional.of(around.seal().apply(text));
        }

        private static boolean isUnprintable(int point) {
            return (Character.isISOControl(point) && point != '\n' && point != '\t')
                    || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
        }

        private Optional<Object> date(String raw) {
            try {
                var day = LocalDate.parse(raw);
                return day.getYear() < 1949 || day.getYear() > 2199
                        ? refuse("not-a-date", "")
                        : Optional.of(day);
            } catch (DateTimeParseException unreadable) {
                return refuse("not-a-date", "");
            }
        }

        private Optional<Object> number(String raw) {
            return raw.matches("-?\\d{1,15}")
                    ? Optional.of(Long.parseLong(raw))
                    : refuse("not-a-number", "");
        }

        private Optional<Object> bool(String raw) {
            return raw.equals("true") || raw.equals("false")
                    ? Optional.of(Boolean.valueOf(raw))
                    : refuse("wrong-type", "");
        }

        private Optional<Object> choice(String raw) {
            return field.options().stream().anyMatch(option -> option.code().equals(raw))
                    ? Optional.of(raw)
                    : refuse("not-an-option", shown(raw));
        }

        private Optional<Object> unit(String raw) {
            return isUnit(raw) ? Optional.of(raw) : refuse("no-such-unit", shown(raw));
        }

        private Optional<Object> matter(String raw) {
            var id = around.matter().apply(raw);
            return id.isPresent() ? Optional.of(id.get()) : refuse("no-such-matter", shown(raw));
        }

        private boolean isUnit(String code) {
            return CODE.matcher(code).matches() && around.isUnit().test(code);
        }

        /// What was sent, fit to be said back: no control characters, not too long.
        private static String shown(String raw) {
            return FieldError.shortened(raw.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?"));
        }

        private Optional<Object> units(Object raw) {
            var list = raw instanceof List<?> many ? many : List.of(raw);
            if (list.size() > field.max()) {
                return refuse("too-many", String.valueOf(field.max()));
            }
            var codes = new ArrayList<String>();
            for (var one : list) {
                if (!(one instanceof String code)) {
                    return refuse("wrong-type", "");
                }
                if (!isUnit(code)) {
                    return refuse("no-such-unit", shown(code));
                }
                codes.add(code);
            }
            return Optional.of(List.copyOf(codes));
        }

        /// Several may stand in one line.
        private Optional<Object> persons(Object raw) {
            var list = raw instanceof List<?> many ? many : List.of(raw);
            var ids = new LinkedHashSet<String>();
            for (var one : list) {
                if (!(one instanceof String line)) {
                    return refuse("wrong-type", "");
                }
                for (var name : BETWEEN_NAMES.split(line.strip())) {
                    var id = around.person().apply(field.type(), name);
                    if (id.isEmpty()) {
                        return refuse("no-such-person", shown(name));
                    }
                    ids.add(id.get());
                }
            }
            return ids.size() > field.max()
                    ? refuse("too-many", String.valueOf(field.max()))
                    : Optional.of(List.copyOf(ids));
        }

        private Optional<Object> files(Object raw) {
            var list = raw instanceof List<?> many ? many : List.of(raw);
            if (list.size() > field.max()) {
                return refuse("too-many", String.valueOf(field.max()));
            }
            if (list.stream().distinct().count() < list.size()) {
                return refuse("file-twice", "");
            }
            var files = new ArrayList<MatterFact.Attached>();
            for (var one : list) {
                if (!(one instanceof String id)) {
                    return refuse("wrong-type", "");
                }
                var file = around.file().apply(id);
                if (file.isEmpty()) {
                    return refuse("no-such-file", shown(id));
                }
                files.add(file.get());
            }
            return Optional.of(List.copyOf(files));
        }

        private Optional<Object> refuse(String code, String mention) {
            errors.add(new FieldError(field.name(), code, mention));
            return Optional.empty();
        }
    }
}
