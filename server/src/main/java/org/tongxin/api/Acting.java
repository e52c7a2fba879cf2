package org.tongxin.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.chain.FieldError;

/// An action as a program takes it.
///
/// @param target number of the task, 0 for the matter as a whole
record Acting(
        String action,
        int target,
        Map<String, Object> fields,
        long version,
        List<FieldError> errors) {

    static Acting read(Map<String, ? extends @Nullable Object> posted) {
        var errors = new ArrayList<FieldError>();
        var action = "";
        var target = 0;
        var version = 0L;
        var fields = new HashMap<String, Object>();
        for (var name : List.of("action", "version")) {
            if (posted.get(name) == null) {
                errors.add(FieldError.of(name, "required"));
            }
        }
        for (var entry : posted.entrySet()) {
            var name = entry.getKey();
            switch (entry.getValue()) {
                case null -> {}
                case String text when name.equals("action") -> action = text;
                case Integer number when name.equals("target") && number > 0 -> target = number;
                case Integer number when name.equals("version") -> version = number;
                case Long number when name.equals("version") -> version = number;
                case Map<?, ?> map when name.equals("fields") -> put(map, fields);
                default -> errors.add(FieldError.of(name, wrong(name)));
            }
        }
        return new Acting(action, target, fields, version, errors);
    }

    private static String wrong(String name) {
        return List.of("action", "target", "fields", "version").contains(name)
                ? "wrong-type"
                : "unknown-field";
    }

    private static void put(Map<?, ?> map, Map<String, Object> fields) {
        map.forEach(
                (name, value) -> {
                    if (value != null) {
                        fields.put(String.valueOf(name), value);
                    }
                });
    }
}
