package org.tongxin.shell.kit;

import java.util.Locale;

/// How a state looks: a colour, and always a sign for those who do not see it.
public enum Tone {
    DONE("✓"),
    ACTIVE("●"),
    SOON("◔"),
    LATE("!"),
    WAITING("○"),
    PLAIN("");

    private final String sign;

    Tone(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /// Part of a CSS class.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
