package org.tongxin.access.desk;

import java.util.List;
import org.tongxin.people.desk.Directory.Person;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.kit.Confirm;
import org.tongxin.shell.kit.FieldView;
import org.tongxin.shell.kit.FormError;

/// One person 人员: posts held, and the account.
///
/// @param give fields of a post to give; empty when the reader gives none
/// @param acts what the reader may do with the account
/// @param done what was just done, or `""`
public record PersonPage(
        Frame frame,
        Person person,
        List<Post> posts,
        List<FieldView> give,
        boolean keepsAccounts,
        List<Confirm> acts,
        List<FormError> errors,
        String done)
        implements Page {

    /// @param role in words
    /// @param end absent when the reader does not end it
    public record Post(String words, String role, List<Confirm> end) {}

    @Override
    public String template() {
        return "access/person.jte";
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
