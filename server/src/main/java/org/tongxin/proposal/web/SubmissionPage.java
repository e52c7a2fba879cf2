package org.tongxin.proposal.web;

import java.util.List;
import java.util.Map;
import org.tongxin.drafts.DraftLine;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.kit.FieldView;
import org.tongxin.shell.kit.FormError;
import org.tongxin.views.ActForm;

/// Handing in a proposal (提交提案): one column, in two steps: write it, check it.
///
/// @param checking whether what was written is shown to be checked
/// @param fields title, category, situation, analysis
/// @param points as many as are wanted
/// @param written in the second step: what is sent when the button is pressed
public record SubmissionPage(
        Frame frame,
        int status,
        boolean checking,
        List<FieldView> fields,
        List<FieldView> points,
        List<Written> written,
        Map<String, String> hidden,
        boolean mayAddPoint,
        List<FormError> errors,
        List<ActForm.Reason> reason,
        DraftLine draft)
        implements Page {

    @Override
    public String template() {
        return checking ? "proposal/submission-check.jte" : "proposal/submission.jte";
    }

    /// @param words what is shown, where it differs from the value
    public record Written(String name, String label, String value, String words) {
        Written(FieldView field, String value, String words) {
            this(field.name(), field.label(), value, words);
        }
    }
}
