package org.tongxin.people.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a password must be (口令规则): long, and not one that everybody tries first. Nothing is asked
/// about kinds of letters, nor does it grow old (NIST SP 800-63B §5.1.1).
final class PasswordRule {

    static final int LENGTH_MIN = 12;
    static final int LENGTH_MAX = 256;
    private static final int DIFFERENT_MIN = 5;

    /// These with a few figures make most of what is tried first; long ones before their parts.
    private static final List<String> TRIED_FIRST =
            Stream.of(
                            "password",
                            "passw0rd",
                            "p@ssword",
                            "p@ssw0rd",
                            "admin",
                            "administrator",
                            "root",
                            "welcome",
                            "letmein",
                            "iloveyou",
                            "woaini",
                            "qwerty",
                            "qwertyuiop",
                            "asdfghjkl",
                            "zxcvbnm",
                            "qazwsx",
                            "1qaz2wsx",
                            "abc",
                            "abcd",
                            "a1b2c3",
                            "test",
                            "guest",
                            "user",
                            "changeme",
                            "default",
                            "secret",
                            "system",
                            "tongxin",
                            "zhoukou",
                            "henan",
                            "zhengxie",
                            "cppcc")
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();

    static Optional<Refused> check(String password, String login) {
        if (password.length() < LENGTH_MIN) {
            return Optional.of(Refused.PASSWORD_SHORT);
        }
        return password.length() > LENGTH_MAX
                        || password.indexOf('\0') >= 0
                        || isSimple(password.toLowerCase(Locale.ROOT), login)
                ? Optional.of(Refused.PASSWORD_SIMPLE)
                : Optional.empty();
    }

    private static boolean isSimple(String password, String login) {
        var name = login.toLowerCase(Locale.ROOT);
        var rest = password;
        for (var word : TRIED_FIRST) {
            rest = rest.replace(word, "");
        }
        return password.chars().distinct().count() < DIFFERENT_MIN
                || rest.length() < LENGTH_MIN / 2
                || (rest.length() < password.length() && rest.matches("[0-9\\W_]*"))
                || (name.length() >= 3 && password.replace(name, "").length() < LENGTH_MIN / 2)
                || isRow(password);
    }

    /// Whether letters only follow each other, such as `123456789012`.
    private static boolean isRow(String password) {
        var steps = 0;
        for (var i = 1; i < password.length(); i++) {
            var step = password.charAt(i) - password.charAt(i - 1);
            steps += Math.abs(step) <= 1 || Math.abs(step) == 9 ? 1 : 0;
        }
        return steps >= password.length() - 2;
    }

    private PasswordRule() {}
}
