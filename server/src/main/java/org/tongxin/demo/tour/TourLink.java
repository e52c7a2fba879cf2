package org.tongxin.demo.tour;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tongxin.shell.NavItem;
import org.tongxin.shell.NavSource;
import org.tongxin.shell.Who;
import org.tongxin.shell.Words;

/// The way to the tour, on every page of a demo.
@Component
@Order(9)
@ConditionalOnProperty("tongxin.demo")
final class TourLink implements NavSource {

    @Override
    public List<NavItem> items(Optional<Who> who, Words words) {
        var group = who.isEmpty() ? "" : words.say("portal.nav.public");
        return List.of(new NavItem(group, words.say("tour.title"), "/tour", ""));
    }
}
