package org.tongxin.access.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongxin.access.session.FormPage.Field;
import org.tongxin.people.ApiTokens;
import org.tongxin.people.desk.Refused;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Words;

/// Fills the page of a person's own account: what was typed, and what is wrong with it.
final class AccountForm {

    private final Frame frame;
    private final List<ApiTokens.Line> tokens;
    private final Map<String, String> errors = new HashMap<>();
    private String secret;
    private String done = "";
    private String name = "";
    private String days = "90";

    AccountForm(Frame frame, String secret, List<ApiTokens.Line> tokens) {
        this.frame = frame.titled(frame.words().say("account.title"));
        this.secret = secret;
        this.tokens = tokens;
    }

    AccountForm done(String sentence) {
        done = sentence;
        return this;
    }

    AccountForm secret(String shown) {
        secret = shown;
        return this;
    }

    AccountForm token(String typedName, String typedDays) {
        name = typedName;
        days = typedDays;
        return this;
    }

    AccountForm refused(String field, Refused why) {
        errors.put(field, Refusals.say(frame.words(), why));
        return this;
    }

    AccountPage page() {
        var words = frame.words();
        return new AccountPage(
                frame,
                List.of(
                        field(words, "old", "password").completed("current-password"),
                        field(words, "password", "password").completed("new-password")),
                List.of(field(words, "code", "text").completed("one-time-code")),
                secret,
                List.of(
                        field(words, "name", "text").valued(name),
                        field(words, "days", "text").valued(days)),
                tokens,
                done);
    }

    private Field field(Words words, String field, String type) {
        var hint = "account.field." + field + ".hint";
        return new Field(
                        field,
                        words.say("account.field." + field),
                        words.knows(hint) ? words.say(hint) : "",
                        type)
                .refused(errors.getOrDefault(field, ""));
    }
}
