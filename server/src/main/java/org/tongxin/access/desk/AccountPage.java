package org.tongxin.access.desk;

import java.util.List;
import org.tongxin.access.session.FormPage.Field;
import org.tongxin.people.ApiTokens;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.kit.FormError;

/// A person's own account 我的账号: password, second factor, tokens for programs.
///
/// @param password fields to change the password
/// @param factor fields to set or remove the second factor
/// @param secret what to type into the app; `""` when a second factor is set
/// @param token fields of a new token
/// @param done what was just done, or `""`
public record AccountPage(
        Frame frame,
        List<Field> password,
        List<Field> factor,
        String secret,
        List<Field> token,
        List<ApiTokens.Line> tokens,
        String done)
        implements Page {

    public List<FormError> errors() {
        return java.util.stream.Stream.of(password, factor, token)
                .flatMap(List::stream)
                .filter(field -> !field.error().isEmpty())
                .map(field -> new FormError(field.name(), field.error()))
                .toList();
    }

    /// The secret in groups of four, easier to type.
    public String grouped() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    @Override
    public String template() {
        return "access/account.jte";
    }

    @Override
    public int status() {
        return errors().isEmpty() ? 200 : 422;
    }
}
