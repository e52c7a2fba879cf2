package org.tongxin.notice.web;

import java.util.List;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.kit.FormError;

/// How one wants to be told 通知方式.
///
/// @param fields the address and the number, with when; none where this office sends none
/// @param done what was just done, or `""`
public record ChoicePage(Frame frame, List<Field> fields, String done) implements Page {

    /// An address or a number, and when it is used.
    ///
    /// @param type of the input, such as `email`
    /// @param when codes and words of the choice
    /// @param error a sentence, or `""`
    public record Field(
            String name,
            String label,
            String hint,
            String type,
            String value,
            List<Choosable> when,
            String error) {}

    /// One thing to choose.
    public record Choosable(String code, String label, boolean chosen) {}

    public List<FormError> errors() {
        return fields.stream()
                .filter(field -> !field.error().isEmpty())
                .map(field -> new FormError(field.name(), field.error()))
                .toList();
    }

    @Override
    public String template() {
        return "notice/choice.jte";
    }

    @Override
    public int status() {
        return errors().isEmpty() ? 200 : 422;
    }
}
