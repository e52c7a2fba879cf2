package org.tongxin.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a post is for (角色). Three of them administer and exclude each other (三员分立): one makes
/// accounts, one gives posts, one reads the access log; none of them sees a matter.
public enum Role {
    MEMBER,
    COLLECTIVE,
    PROPOSAL_OFFICE,
    PROPOSAL_COMMITTEE,
    CHANNEL_OFFICE,
    UNIT_CLERK,
    UNIT_HEAD,
    LEADER,
    SYSTEM_ADMIN,
    SECURITY_ADMIN,
    AUDIT_ADMIN;

    public static final Set<Role> ADMINISTRATORS =
            Set.of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN);

    /// As it is written in facts, files and addresses, such as `unit-clerk`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean administers() {
        return ADMINISTRATORS.contains(this);
    }

    public static Optional<Role> read(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
