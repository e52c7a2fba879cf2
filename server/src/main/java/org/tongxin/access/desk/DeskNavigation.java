package org.tongxin.access.desk;

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

/// The administrators' places of work, and everybody's own account.
@Component
@Order(900)
class DeskNavigation implements NavSource {

    @Override
    public List<NavItem> items(Optional<Who> who, Words words) {
        var known = SecurityContextHolder.getContext().getAuthentication();
        if (known == null || !(known.getPrincipal() instanceof Caller caller)) {
            return List.of();
        }
        var group = words.say("desk.group");
        var account = new NavItem(group, words.say("account.title"), "/account", "");
        return switch (Role.read(caller.actor().role()).orElse(Role.MEMBER)) {
            case SYSTEM_ADMIN, SECURITY_ADMIN ->
                    List.of(new NavItem(group, words.say("people.title"), "/people", ""), account);
            case AUDIT_ADMIN ->
                    List.of(
                            new NavItem(group, words.say("access-log.title"), "/access-log", ""),
                            account);
            default -> List.of(account);
        };
    }
}
