package org.tongxin.proposal.web;

import java.util.List;
import java.util.Map;
import org.tongxin.drafts.DraftLine;
import org.tongxin.proposal.web.form.Parts;
import org.tongxin.proposal.web.form.Way;
import org.tongxin.proposal.web.writing.Advice;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.kit.FieldView;
import org.tongxin.shell.kit.FormError;
import org.tongxin.views.ActForm;

/// Handing in a proposal (提交提案): one column, in two steps: write it, check it.
///
/// @param checking whether what was written is shown to be checked
/// @param units names of units, offered while one is typed
/// @param written in the second step: what is sent when the button is pressed
public record SubmissionPage(
        Frame frame,
        int status,
        Way way,
        boolean checking,
        Parts parts,
        List<String> units,
        List<Written> written,
        Map<String, String> hidden,
        List<FormError> errors,
        List<ActForm.Reason> reason,
        DraftLine draft,
        Advice advice)
        implements Page {

    /// Where both steps are sent.
    public String address() {
        return way.post();
    }

    /// Whether it is entered for somebody else.
    public boolean isFor() {
        return way.isFor();
    }

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
