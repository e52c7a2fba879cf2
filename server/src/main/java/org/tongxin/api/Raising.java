package org.tongxin.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.chain.FieldError;
import org.tongxin.hanyu.ProposalBody;

/// A matter as a program raises it, turned into the fields of its kind's form.
final class Raising {

    private static final int POINTS_MAX = 200;
    private static final int FIELDS_MAX = 500;
    private static final int BODY_MAX = 100_000;
    private static final String NOT_SET_APART = "（原文未单列）";

    private final Map<String, Object> fields = new HashMap<>();
    private final List<FieldError> errors = new ArrayList<>();
    private String kind = "";
    private String action = "submit";

    static Raising read(Map<String, ? extends @Nullable Object> posted) {
        var raising = new Raising();
        if (!(posted.get("kind") instanceof String kind) || kind.isBlank()) {
            raising.refuse("kind", posted.get("kind") == null ? "required" : "wrong-type");
        } else {
            raising.kind = kind;
        }
        posted.forEach(raising::part);
        raising.whole(posted.get("body"), posted.get("points") == null);
        return raising;
    }

    private void part(String name, @Nullable Object value) {
        if (value == null) {
            return;
        }
        switch (name) {
            case "kind", "body" -> {}
            case "action" -> action(value);
            case "title", "location", "attachments" -> field(name, value);
            case "sections", "attributes" -> nested(name, value);
            case "points" -> points(value);
            default -> refuse(name, "unknown-field");
        }
    }

    /// A body in one piece is split as the form wants it. A section its text does not set apart
    /// says so; nothing of the text is lost.
    private void whole(@Nullable Object body, boolean pointsToo) {
        if (body == null) {
            return;
        }
        if (!(body instanceof String text) || text.isBlank() || text.length() > BODY_MAX) {
            refuse("body", body instanceof String ? "wrong-length" : "wrong-type");
            return;
        }
        var split = ProposalBody.split(text);
        var points = split.points();
        var analysis =
                pointsToo
                        ? split.analysis()
                        : String.join("\n", split.analysis(), String.join("\n", points)).strip();
        field("situation", split.situation().isBlank() ? NOT_SET_APART : split.situation());
        field("analysis", analysis.isBlank() ? NOT_SET_APART : analysis);
        if (pointsToo) {
            points(points);
        }
    }

    /// How it is raised: handed in by its proposer unless something else is said.
    private void action(Object value) {
        if (value instanceof String name && name.matches("[a-z-]{1,40}")) {
            action = name;
        } else {
            refuse("action", value instanceof String ? "no-such-action" : "wrong-type");
        }
    }

    private void nested(String name, Object value) {
        if (!(value instanceof Map<?, ?> map) || map.size() > FIELDS_MAX) {
            refuse(name, "wrong-type");
            return;
        }
        map.forEach(
                (key, inner) -> {
                    if (inner != null) {
                        field(String.valueOf(key), inner);
                    }
                });
    }

    private void points(Object value) {
        if (!(value instanceof List<?> list)) {
            refuse("points", "wrong-type");
            return;
        }
        if (list.size() > POINTS_MAX) {
            errors.add(new FieldError("points", "too-many", String.valueOf(POINTS_MAX)));
            return;
        }
        var no = 0;
        for (var point : list) {
            no++;
            if (point instanceof String text && !text.isBlank()) {
                field("point-" + no, text);
            } else {
                refuse("points[" + (no - 1) + "]", point == null ? "required" : "wrong-type");
            }
        }
    }

    private void field(String name, Object value) {
        if (fields.putIfAbsent(name, value) != null) {
            refuse(name, "given-twice");
        }
    }

    private void refuse(String field, String code) {
        errors.add(FieldError.of(field, code));
    }

    String kind() {
        return kind;
    }

    String action() {
        return action;
    }

    Map<String, Object> fields() {
        return fields;
    }

    List<FieldError> errors() {
        return errors;
    }
}
