package org.tongxin.views;

import java.util.LinkedHashMap;
import java.util.List;
import org.tongxin.chain.FieldError;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.FieldView;
import org.tongxin.shell.kit.FormError;

/// What is wrong with a form, above it, each line leading to its field.
final class FormErrors {

    /// One line a field: what is wrong with it first, as it stands beside the field.
    static List<FormError> lines(List<FieldError> errors, List<FieldView> fields, Words words) {
        var first = new LinkedHashMap<String, FieldError>();
        errors.forEach(error -> first.putIfAbsent(error.field(), error));
        return first.values().stream().map(error -> line(error, fields, words)).toList();
    }

    private static FormError line(FieldError error, List<FieldView> fields, Words words) {
        var sentence = words.say("error." + error.code(), error.mention());
        if (error.field().equals(ActForms.UNCONFIRMED.field())) {
            return new FormError(error.field(), sentence);
        }
        return fields.stream()
                .filter(field -> field.name().equals(error.field()))
                .findFirst()
                .map(field -> new FormError(field.name(), named(field, words) + sentence))
                .orElseGet(() -> new FormError("", error.field() + ": " + sentence));
    }

    private static String named(FieldView field, Words words) {
        var no = ActForms.number(field.name());
        var colon = words.chinese() ? "：" : ": ";
        return (no == 0 ? "" : words.say("kit.point", no) + " · ") + field.label() + colon;
    }

    private FormErrors() {}
}
