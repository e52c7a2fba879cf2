package org.tongxin.api.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongxin.chain.FieldError;
import org.tongxin.drafts.Drafts;
import org.tongxin.drafts.Saving;

/// A draft as a program sends it, read member by member; what is wrong with it is collected.
final class SavingJson {

    private static final Set<String> KNOWN = Set.of("place", "title", "version", "fields");
    private static final int TITLE_MAX = 200;

    /// An address of this house, so that a link to it leads nowhere else.
    private static final Pattern PLACE = Pattern.compile("/[a-z][a-z0-9/?=&-]{0,199}");

    private final Map<String, @Nullable Object> object;
    private final List<FieldError> errors = new ArrayList<>();

    SavingJson(Map<String, @Nullable Object> object) {
        this.object = object;
        object.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .forEach(name -> refuse(FieldError.shortened(name), "unknown-field"));
    }

    List<FieldError> errors() {
        return errors;
    }

    Saving read(String person, String id) {
        return new Saving(person, id, version(), place(), title(), fields());
    }

    private String place() {
        if (object.get("place") instanceof String text && PLACE.matcher(text).matches()) {
            return text;
        }
        refuse("place", "draft-place");
        return "";
    }

    private String title() {
        if (!(object.get("title") instanceof String text) || text.isBlank()) {
            refuse("title", "required");
            return "";
        }
        if (text.codePointCount(0, text.length()) > TITLE_MAX) {
            errors.add(new FieldError("title", "too-long", String.valueOf(TITLE_MAX)));
        }
        return text;
    }

    private long version() {
        var given = object.getOrDefault("version", 0);
        if (given instanceof Integer number && number >= 0) {
            return number;
        }
        refuse("version", "not-a-number");
        return 0;
    }

    private Map<String, List<String>> fields() {
        var fields = new LinkedHashMap<String, List<String>>();
        if (object.get("fields") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> fields.put(String.valueOf(name), texts(value)));
        } else {
            refuse("fields", "required");
        }
        return fields;
    }

    private List<String> texts(@Nullable Object value) {
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        if (value instanceof String text) {
            return List.of(text);
        }
        refuse("fields", "draft-fields");
        return List.of();
    }

    static FieldError tooLong() {
        return new FieldError("fields", "too-long", String.valueOf(Drafts.LENGTH_MAX));
    }

    private void refuse(String field, String code) {
        errors.add(FieldError.of(field, code));
    }
}
