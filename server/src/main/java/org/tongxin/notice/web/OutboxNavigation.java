package org.tongxin.notice.web;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.tongxin.people.Caller;
import org.tongxin.people.Role;
import org.tongxin.shell.NavItem;
import org.tongxin.shell.NavSource;
import org.tongxin.shell.Who;
import org.tongxin.shell.Words;

/// The system administrator's way to the outbox, above his other places of work.
@Component
@Order(899)
class OutboxNavigation implements NavSource {

    @Override
    public List<NavItem> items(Optional<Who> who, Words words) {
        var known = SecurityContextHolder.getContext().getAuthentication();
        return known != null
                        && known.getPrincipal() instanceof Caller caller
                        && caller.actor().role().equals(Role.SYSTEM_ADMIN.code())
                ? List.of(
                        new NavItem(
                                words.say("desk.group"), words.say("notice.outbox"), "/outbox", ""))
                : List.of();
    }
}
