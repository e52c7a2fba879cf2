package org.tongxin.notice.out;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a person wants to be told beside the page of notices (通知方式).
///
/// @param mail address, or `""`
/// @param phone mobile number, or `""`
public record Choice(String mail, When mailed, String phone, When texted) {

    public static final Choice NONE = new Choice("", When.NONE, "", When.NONE);

    private static final int LENGTH_MAX = 254;
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9-]{1,63}\\.)*[A-Za-z0-9-]{1,63}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{6,15}");

    /// When he is told.
    public enum When {
        NONE,
        AT_ONCE,
        DAILY,
        WEEKLY;

        /// As it is stored, and as forms say it.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<When> read(String code) {
            for (var one : values()) {
                if (one.code().equals(code)) {
                    return Optional.of(one);
                }
            }
            return Optional.empty();
        }
    }

    public static boolean isMail(String text) {
        return text.length() <= LENGTH_MAX && MAIL.matcher(text).matches();
    }

    public static boolean isPhone(String text) {
        return PHONE.matcher(text).matches();
    }
}
