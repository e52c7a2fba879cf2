package org.tongxin.notice;

import java.util.Locale;

/// Why somebody is told.
public enum Why {
    /// It newly lies on his desk (待办).
    TODO,
    /// Something became of what is his (进展).
    NEWS,
    /// It falls due soon (临期).
    SOON,
    /// It is overdue (逾期).
    LATE;

    /// As it is stored and sent.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Why of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
