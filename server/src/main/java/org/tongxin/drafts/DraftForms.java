package org.tongxin.drafts;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongxin.drafts.Tickets.Ticket;
import org.tongxin.matter.Moment;
import org.tongxin.shell.Words;

/// Drafts in forms: which one stands in a form that is opened, and what is kept of one that is
/// sent.
@Component
public class DraftForms {

    private static final Set<String> NOT_WRITTEN =
            Set.of(
                    "_csrf",
                    "key",
                    "step",
                    "task",
                    "version",
                    "confirmed",
                    DraftLine.ID,
                    DraftLine.VERSION,
                    DraftLine.TICKET);
    private static final int OTHERS_MAX = 5;

    private final Drafts drafts;
    private final Tickets tickets;

    DraftForms(Drafts drafts, Tickets tickets) {
        this.drafts = drafts;
        this.tickets = tickets;
    }

    /// @param fields what the draft says; empty when there is none
    public record Opened(DraftLine line, Map<String, List<String>> fields) {}

    /// A form that is opened: with the draft asked for, else with the newest of this form.
    ///
    /// @param asked id of a draft, `new` for none, `""` when nothing was said
    public Opened open(Ticket ticket, String asked, Words words) {
        var here =
                drafts.of(ticket.person()).stream()
                        .filter(one -> !one.thrown() && one.place().equals(ticket.place()))
                        .toList();
        var chosen =
                here.stream().filter(one -> asked.isEmpty() || one.id().equals(asked)).findFirst();
        var line =
                new DraftLine(
                        chosen.map(Draft::id).orElseGet(Drafts::newId),
                        chosen.map(Draft::version).orElse(0L),
                        tickets.issue(ticket),
                        ticket.person(),
                        ticket.place(),
                        chosen.map(one -> words.say("draft.restored", at(one.savedAt(), words)))
                                .orElse(""),
                        "",
                        here.stream()
                                .filter(one -> chosen.filter(one::equals).isEmpty())
                                .limit(OTHERS_MAX)
                                .map(one -> other(one, words))
                                .toList());
        return new Opened(line, chosen.map(Draft::fields).orElse(Map.of()));
    }

    private static DraftLine.Other other(Draft draft, Words words) {
        return new DraftLine.Other(
                words.say("draft.other", draft.title(), at(draft.savedAt(), words)),
                draft.address());
    }

    static String at(Instant instant, Words words) {
        return words.moment(ZonedDateTime.ofInstant(instant, Moment.ZONE));
    }

    /// A form that comes back: its draft is the one it brought along.
    public DraftLine again(Ticket ticket, Map<String, List<String>> form) {
        var id = first(form, DraftLine.ID);
        return new DraftLine(
                Saving.isId(id) ? id : Drafts.newId(),
                version(form),
                tickets.issue(ticket),
                ticket.person(),
                ticket.place(),
                "",
                "",
                List.of());
    }

    /// Keeps what a form says for whoever its ticket names; empty when it has no sound ticket.
    public Optional<Saved> keep(Map<String, List<String>> form) {
        return tickets.read(first(form, DraftLine.TICKET)).map(ticket -> write(ticket, form));
    }

    /// What came of keeping it, in a sentence.
    public static String say(Saved saved, Words words) {
        return switch (saved) {
            case Saved.Kept(var draft, var apart) ->
                    words.say(apart ? "draft.apart" : "draft.saved", time(draft));
            case Saved.HandedIn _ -> words.say("draft.handed-in");
            case Saved.TooMany(var most) -> words.say("draft.too-many", most);
            case Saved.TooLong(var most) -> words.say("draft.too-long", most);
        };
    }

    static String time(Draft draft) {
        var at = ZonedDateTime.ofInstant(draft.savedAt(), Moment.ZONE);
        return "%02d:%02d".formatted(at.getHour(), at.getMinute());
    }

    /// Keeps what a form says for whoever its ticket names, else for whoever sends it.
    public Saved keep(Ticket own, Map<String, List<String>> form) {
        return write(tickets.read(first(form, DraftLine.TICKET)).orElse(own), form);
    }

    private Saved write(Ticket ticket, Map<String, List<String>> form) {
        var fields = new LinkedHashMap<String, List<String>>();
        form.forEach(
                (name, values) -> {
                    var written = values.stream().filter(value -> !value.isBlank()).toList();
                    if (!NOT_WRITTEN.contains(name) && !written.isEmpty()) {
                        fields.put(name, written);
                    }
                });
        var id = first(form, DraftLine.ID);
        var title = fields.getOrDefault("title", List.of(ticket.heading())).getFirst();
        return drafts.save(
                new Saving(
                        ticket.person(),
                        Saving.isId(id) ? id : Drafts.newId(),
                        version(form),
                        ticket.place(),
                        title,
                        fields));
    }

    private static long version(Map<String, List<String>> form) {
        var given = first(form, DraftLine.VERSION);
        return given.matches("\\d{1,9}") ? Long.parseLong(given) : 0;
    }

    private static String first(Map<String, List<String>> form, String name) {
        var values = form.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
