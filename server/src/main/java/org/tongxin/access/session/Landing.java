package org.tongxin.access.session;

import org.tongxin.matter.Actor;
import org.tongxin.people.Role;

/// Where somebody goes who has not said where to: to his place of work.
final class Landing {

    static String of(Actor actor) {
        return switch (Role.read(actor.role()).orElse(Role.MEMBER)) {
            case SYSTEM_ADMIN, SECURITY_ADMIN -> "/people";
            case AUDIT_ADMIN -> "/access-log";
            default -> "/work";
        };
    }

    private Landing() {}
}
