package org.tongxin.access.session;

import java.util.List;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.kit.FormError;

/// A page that asks for a few lines and nothing else: the set-up, a new password, a code.
///
/// @param lead what it is for, in a sentence
/// @param go label of the button
public record FormPage(Frame frame, String lead, String action, String go, List<Field> fields)
        implements Page {

    /// @param type of the input, such as `password`
    /// @param complete what the browser may fill in (`autocomplete`)
    /// @param error a sentence, or `""`
    public record Field(
            String name,
            String label,
            String hint,
            String type,
            String value,
            String complete,
            String error) {

        public Field(String name, String label, String hint, String type) {
            this(name, label, hint, type, "", "off", "");
        }

        public Field valued(String text) {
            return new Field(name, label, hint, type, text, complete, error);
        }

        public Field completed(String what) {
            return new Field(name, label, hint, type, value, what, error);
        }

        public Field refused(String sentence) {
            return new Field(name, label, hint, type, value, complete, sentence);
        }

        /// Ids of what describes the input, or nothing.
        public String describedBy() {
            var hinted = hint.isEmpty() ? "" : "f-" + name + "-hint";
            return error.isEmpty() ? hinted : (hinted + " f-" + name + "-error").strip();
        }
    }

    public List<FormError> errors() {
        return fields.stream()
                .filter(field -> !field.error().isEmpty())
                .map(field -> new FormError(field.name(), field.error()))
                .toList();
    }

    /// The same with a sentence beside one field.
    public FormPage refused(String name, String sentence) {
        var marked =
                fields.stream()
                        .map(field -> field.name().equals(name) ? field.refused(sentence) : field)
                        .toList();
        return new FormPage(frame, lead, action, go, marked);
    }

    @Override
    public String template() {
        return "access/form.jte";
    }

    @Override
    public int status() {
        return errors().isEmpty() ? 200 : 422;
    }
}
