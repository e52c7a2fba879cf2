package org.tongxin.notice.web;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.tongxin.notice.Notices;
import org.tongxin.people.Caller;
import org.tongxin.people.Role;
import org.tongxin.shell.NavItem;
import org.tongxin.shell.NavSource;
import org.tongxin.shell.Who;
import org.tongxin.shell.Words;

/// The way to the notices, with how many are unread.
@Component
@Order(0)
class NoticeNavigation implements NavSource {

    private final Notices notices;

    NoticeNavigation(Notices notices) {
        this.notices = notices;
    }

    @Override
    public List<NavItem> items(Optional<Who> who, Words words) {
        var known = SecurityContextHolder.getContext().getAuthentication();
        if (known == null || !(known.getPrincipal() instanceof Caller caller)) {
            return List.of();
        }
        return Role.read(caller.actor().role()).filter(Role::administers).isPresent()
                ? List.of()
                : List.of(
                        new NavItem(
                                words.say("portal.nav.proposals"),
                                words.say("notice.title"),
                                "/notices",
                                count(notices.unread(caller.actor().person()))));
    }

    private static String count(int unread) {
        if (unread == 0) {
            return "";
        }
        return unread < Notices.COUNT_MAX ? String.valueOf(unread) : Notices.COUNT_MAX - 1 + "+";
    }
}
