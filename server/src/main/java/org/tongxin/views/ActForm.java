package org.tongxin.views;

import java.util.List;
import java.util.Map;
import org.tongxin.drafts.DraftLine;
import org.tongxin.shell.kit.FieldView;
import org.tongxin.shell.kit.FormError;

/// The form of one act (办理表单), shown by `views/actForm.jte`.
///
/// @param address where it is sent to: the noun of the act
/// @param label what the act is called
/// @param lead what follows from it, or `""`
/// @param hidden what the form brings along: task, version seen, key
/// @param unitNames names offered while a unit is typed; empty when no unit is asked for
/// @param lasting whether it has to be said twice
/// @param reason why the rules refused it, or none
/// @param draft the draft it is written in, or none
public record ActForm(
        String address,
        String label,
        String lead,
        List<Group> groups,
        Map<String, String> hidden,
        List<String> unitNames,
        boolean lasting,
        List<FormError> errors,
        List<Reason> reason,
        List<DraftLine> draft) {

    /// Fields that belong together.
    ///
    /// @param heading or `""`
    /// @param text what they answer to, or `""`
    /// @param fold whether they are folded away until somebody wants them
    /// @param another words of the button that adds one more of them, or `""`
    public record Group(
            String heading, String text, List<FieldView> fields, Fold fold, String another) {

        public Group(String heading, String text, List<FieldView> fields) {
            this(heading, text, fields, Fold.NEVER, "");
        }

        private boolean addsUnits() {
            return fold == Fold.NEVER
                    && fields.stream().anyMatch(one -> one.type() == FieldView.Type.UNITS);
        }
    }

    /// Fields few need are folded; they lie open when something is in them, or wrong with them.
    public enum Fold {
        NEVER,
        CLOSED,
        OPEN
    }

    /// The same form, its fields put in other groups.
    public ActForm grouped(List<Group> others) {
        return new ActForm(
                address, label, lead, others, hidden, unitNames, lasting, errors, reason, draft);
    }

    /// A refusal in words.
    public record Reason(String title, String detail) {}

    /// The same form, saving itself.
    public ActForm drafted(DraftLine line) {
        return new ActForm(
                address,
                label,
                lead,
                groups,
                hidden,
                unitNames,
                lasting,
                errors,
                reason,
                asksNothing() ? List.of() : List.of(line));
    }

    public boolean asksNothing() {
        return groups.isEmpty();
    }

    /// Whether a unit may be added that has no line yet.
    public boolean addsUnits() {
        return groups.stream().anyMatch(Group::addsUnits);
    }

    public boolean asksFiles() {
        return groups.stream()
                .flatMap(group -> group.fields().stream())
                .anyMatch(field -> field.type() == FieldView.Type.FILE);
    }

    public boolean refused() {
        return !errors.isEmpty() || !reason.isEmpty();
    }
}
