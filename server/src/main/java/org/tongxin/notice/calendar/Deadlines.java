package org.tongxin.notice.calendar;

import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.matter.Moment;
import org.tongxin.matter.rows.Desks;
import org.tongxin.notice.calendar.Calendar.Event;
import org.tongxin.people.Caller;
import org.tongxin.people.People;
import org.tongxin.shell.Words;
import org.tongxin.story.Sentences;
import org.tongxin.views.Holders;

/// What lies on a person's desks under a deadline, in all his posts of today. Calendars are kept by
/// strangers: they are told number and act, and no title.
@Component("calendarDeadlines")
class Deadlines {

    private final People people;
    private final Desks desks;
    private final Acts acts;
    private final InstantSource instants;

    Deadlines(People people, Desks desks, Acts acts, InstantSource instants) {
        this.people = people;
        this.desks = desks;
        this.acts = acts;
        this.instants = instants;
    }

    /// The soonest hundred, each once.
    ///
    /// @param site address of the site, without a slash at its end
    List<Event> of(String person, String site, Words words) {
        var today = Moment.today(instants);
        var scopes = new LinkedHashSet<String>();
        people.posts(person, today).stream()
                .map(post -> people.caller(person, post.id(), today))
                .flatMap(Optional::stream)
                .map(Caller::actor)
                .forEach(actor -> scopes.addAll(Holders.desks(actor)));
        if (scopes.isEmpty()) {
            return List.of();
        }
        return desks.lying(List.copyOf(scopes), Desks.Cursor.TOP, Desks.LIMIT_MAX).stream()
                .flatMap(item -> event(item, site, words).stream())
                .distinct()
                .toList();
    }

    private Optional<Event> event(Desks.Item item, String site, Words words) {
        var due = item.dueAt();
        if (due == null) {
            return Optional.empty();
        }
        var act =
                acts.chained(item.kind())
                        .flatMap(kind -> kind.chain().action(item.action()))
                        .map(one -> words.chinese() ? one.zh() : one.en())
                        .orElse(item.action());
        var number = Sentences.spoken(item.matter());
        var host = site.replaceFirst("^https?://", "").replaceFirst("[:/].*", "");
        return Optional.of(
                new Event(
                        "%s-%s-%d@%s".formatted(item.matter(), item.action(), item.task(), host),
                        words.say("calendar.event", act, number),
                        words.say("calendar.event.note"),
                        "%s/%ss/%s".formatted(site, item.kind(), item.matter()),
                        due));
    }
}
