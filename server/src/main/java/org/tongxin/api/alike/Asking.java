package org.tongxin.api.alike;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tongxin.chain.FieldError;
import org.tongxin.likeness.Alike;

/// A question for what is alike, as it came in.
final class Asking {

    private static final int TITLE_MAX = 500;
    private static final int BODY_MAX = 40_000;
    private static final int USUAL = 10;

    private final List<FieldError> errors = new ArrayList<>();
    private String kind = "proposal";
    private String title = "";
    private String body = "";
    private int limit = USUAL;

    static Asking read(Map<String, ? extends @Nullable Object> posted, Predicate<String> isKind) {
        var asking = new Asking();
        posted.forEach((name, value) -> asking.part(name, value, isKind));
        if (asking.errors.isEmpty() && (asking.title + asking.body).isBlank()) {
            asking.refuse("body", "required");
        }
        return asking;
    }

    private void part(String name, @Nullable Object value, Predicate<String> isKind) {
        switch (name) {
            case "kind" -> kind = kind(value, isKind);
            case "title" -> title = text(name, value, TITLE_MAX);
            case "body" -> body = text(name, value, BODY_MAX);
            case "limit" -> limit = limit(value);
            default -> refuse(name, "unknown-field");
        }
    }

    private String kind(@Nullable Object value, Predicate<String> isKind) {
        if (value instanceof String code && isKind.test(code)) {
            return code;
        }
        refuse("kind", value instanceof String ? "no-such-kind" : "wrong-type");
        return "";
    }

    private String text(String name, @Nullable Object value, int most) {
        if (value instanceof String text && text.length() <= most) {
            return text;
        }
        refuse(name, value instanceof String ? "wrong-length" : "wrong-type");
        return "";
    }

    private int limit(@Nullable Object value) {
        if (value instanceof Integer number && number >= 1 && number <= Alike.LIMIT_MAX) {
            return number;
        }
        errors.add(new FieldError("limit", "out-of-bounds", "1–" + Alike.LIMIT_MAX));
        return USUAL;
    }

    private void refuse(String field, String code) {
        errors.add(FieldError.of(field, code));
    }

    String kind() {
        return kind;
    }

    Alike.Question question() {
        return new Alike.Question(title, body, "", limit);
    }

    List<FieldError> errors() {
        return errors;
    }
}
