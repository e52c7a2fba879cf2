package org.tongxin.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongxin.chain.FieldError;

/// A matter as a program raises it, turned into the fields of its kind's form.
record Raising(String kind, Map<String, Object> fields, List<FieldError> errors) {

    private static final int POINTS_MAX = 200;

    static Raising read(Map<String, Object> body) {
        var errors = new ArrayList<FieldError>();
        var fields = new HashMap<String, Object>();
        var kind = body.get("kind") instanceof String text ? text : "";
        if (kind.isEmpty()) {
            errors.add(new FieldError("kind", "required", ""));
        }
        for (var entry : body.entrySet()) {
            var value = entry.getValue();
            if (value == null) {
                continue;
            }
            switch (entry.getKey()) {
                case "kind" -> {}
                case "title" -> fields.put("title", value);
                case "body" -> fields.putIfAbsent("situation", value);
                case "sections", "attributes" -> nested(entry.getKey(), value, fields, errors);
                case "points" -> points(value, fields, errors);
                default -> errors.add(new FieldError(entry.getKey(), "unknown-field", ""));
            }
        }
        return new Raising(kind, fields, List.copyOf(errors));
    }

    private static void nested(
            String name, Object value, Map<String, Object> fields, List<FieldError> errors) {
        if (!(value instanceof Map<?, ?> map)) {
            errors.add(new FieldError(name, "wrong-type", ""));
            return;
        }
        map.forEach(
                (key, inner) -> {
                    if (inner != null) {
                        fields.put(String.valueOf(key), inner);
                    }
                });
    }

    private static void points(Object value, Map<String, Object> fields, List<FieldError> errors) {
        if (!(value instanceof List<?> list) || list.size() > POINTS_MAX) {
            errors.add(new FieldError("points", "wrong-type", ""));
            return;
        }
        var no = 0;
        for (var point : list) {
            no++;
            fields.put("point-" + no, point instanceof String ? point : List.of("", ""));
        }
    }
}
