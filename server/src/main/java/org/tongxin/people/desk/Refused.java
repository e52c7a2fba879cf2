package org.tongxin.people.desk;

import java.util.Locale;

/// Why an act at the desk is refused; its sentence is `people.refused.<code>`.
public enum Refused {
    /// The person is one of the three administrators already, and they exclude each other.
    EXCLUDED,
    /// Nobody gives a post to himself, takes one from himself, or closes his own account.
    OWN,
    /// The post is another administrator's to give.
    NOT_YOURS,
    /// The last of the three of his kind cannot go: nobody could appoint another.
    LAST,
    NAME,
    TITLE,
    ROLE,
    UNIT,
    LOGIN,
    LOGIN_TAKEN,
    NO_ACCOUNT,
    HAS_ACCOUNT,
    LINK,
    CODE,
    FACTOR_CODE,
    PASSWORD_SHORT,
    PASSWORD_SIMPLE,
    PASSWORD_WRONG,
    TOKEN_NAME,
    TOKEN_DAYS,
    TOKENS_MAX;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
