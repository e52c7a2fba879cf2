package org.tongxin.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Actor;
import org.tongxin.matter.rows.Desks;
import org.tongxin.people.Caller;
import org.tongxin.shell.NavItem;
import org.tongxin.shell.NavSource;
import org.tongxin.shell.Who;
import org.tongxin.shell.Words;
import org.tongxin.views.Holders;

/// Places of work (导航) for the post somebody acts in.
@Component
@Order(1)
class Navigation implements NavSource {

    private static final int COUNT_MAX = 100;
    private static final Set<String> KEEP_HOUSE =
            Set.of("system-admin", "security-admin", "audit-admin");

    private static final Set<String> EXAMINE = Set.of("proposal-office", "proposal-committee");
    private static final Set<String> COUNT =
            Set.of("proposal-office", "proposal-committee", "channel-office", "leader");

    private final Desks desks;

    Navigation(Desks desks) {
        this.desks = desks;
    }

    @Override
    public List<NavItem> items(Optional<Who> who, Words words) {
        return who.isEmpty()
                ? open(words)
                : actor().map(one -> items(one, words)).orElse(List.of());
    }

    private List<NavItem> items(Actor actor, Words words) {
        var items = new ArrayList<NavItem>();
        if (!KEEP_HOUSE.contains(actor.role())) {
            var group = words.say("portal.nav.proposals");
            items.add(new NavItem(group, words.say("portal.work"), "/work", count(actor)));
            if (EXAMINE.contains(actor.role())) {
                items.add(new NavItem(group, words.say("review.title"), "/review", ""));
            }
            items.add(new NavItem(group, words.say("proposal.title"), "/proposals", ""));
            items.add(new NavItem(group, words.say("promises.title"), "/promises", ""));
            if (COUNT.contains(actor.role())) {
                items.add(new NavItem(group, words.say("running.title"), "/supervision", ""));
                items.add(new NavItem(group, words.say("key.page"), "/key", ""));
                items.add(new NavItem(group, words.say("statistics.title"), "/statistics", ""));
            }
        }
        items.addAll(open(words));
        return items;
    }

    /// What needs no account.
    private static List<NavItem> open(Words words) {
        var group = words.say("portal.nav.public");
        return List.of(
                new NavItem(group, words.say("public.title"), "/public", ""),
                new NavItem(group, words.say("receipt.look"), "/receipts", ""));
    }

    private String count(Actor actor) {
        var lying = desks.count(Holders.desks(actor), COUNT_MAX);
        return lying == 0 ? "" : lying < COUNT_MAX ? String.valueOf(lying) : COUNT_MAX - 1 + "+";
    }

    private static Optional<Actor> actor() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof Caller caller
                ? Optional.of(caller.actor())
                : Optional.empty();
    }
}
