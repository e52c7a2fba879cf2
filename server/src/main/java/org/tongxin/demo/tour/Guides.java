package org.tongxin.demo.tour;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.chain.Chain;
import org.tongxin.demo.plot.Troupe;
import org.tongxin.demo.tour.TourPage.Guide;
import org.tongxin.demo.tour.TourPage.Try;
import org.tongxin.matter.Actor;
import org.tongxin.matter.rows.Desks;
import org.tongxin.people.Names;
import org.tongxin.shell.Words;
import org.tongxin.story.Sentences;
import org.tongxin.views.Holders;

/// Finds for each post the invented person on whose desk most different things lie.
@Component
class Guides {

    private static final int LOOKED_AT = 60;
    private static final int TRIES_MAX = 6;

    private static final List<String> ROLES =
            List.of(
                    "member",
                    "proposal-office",
                    "channel-office",
                    "unit-clerk",
                    "unit-head",
                    "proposal-committee",
                    "collective",
                    "leader");

    private final Desks desks;
    private final Names names;
    private final Acts acts;
    private final Path place;

    /// @param things the first of each act that waits, by the act
    private record Desk(Actor actor, Map<String, Desks.Item> things) {}

    Guides(
            Desks desks,
            Names names,
            Acts acts,
            @Value("${tongxin.places:places}") String places,
            @Value("${tongxin.place:zhoukou}") String place) {
        this.desks = desks;
        this.names = names;
        this.acts = acts;
        this.place = Path.of(places, place);
    }

    List<Guide> all(Words words) {
        var troupe = Troupe.read(place);
        return ROLES.stream()
                .flatMap(
                        role ->
                                troupe.inRoles(role).stream()
                                        .map(this::desk)
                                        .max(Comparator.comparingInt(one -> one.things().size()))
                                        .stream())
                .map(desk -> guide(desk, words))
                .toList();
    }

    private Desk desk(Actor actor) {
        var things = new LinkedHashMap<String, Desks.Item>();
        desks.lying(Holders.desks(actor), Desks.Cursor.TOP, LOOKED_AT)
                .forEach(item -> things.putIfAbsent(item.action(), item));
        return new Desk(actor, things);
    }

    private Guide guide(Desk desk, Words words) {
        var actor = desk.actor();
        var holder = names.holders(List.of(actor.post())).get(actor.post());
        var tries = new ArrayList<Try>();
        desk.things().values().stream()
                .limit(TRIES_MAX)
                .map(item -> waiting(item, words))
                .forEach(tries::add);
        tries.addAll(always(actor.role(), words));
        return new Guide(
                holder == null ? "" : holder.name(),
                holder == null
                        ? ""
                        : (words.chinese() ? holder.zh() : holder.en()) + holder.title(),
                actor.person().replaceFirst("^p-", ""),
                words.say("tour.what." + actor.role()),
                tries);
    }

    private Try waiting(Desks.Item item, Words words) {
        return new Try(
                words.say("tour.waits", word(item, words), Sentences.spoken(item.matter())),
                "/proposals/" + item.matter());
    }

    private String word(Desks.Item item, Words words) {
        return acts.chained(item.kind()).stream()
                .flatMap(kind -> kind.chain().action(item.action()).stream())
                .findFirst()
                .map(action -> said(action, words))
                .orElse(item.action());
    }

    private static String said(Chain.Action<?, ?> action, Words words) {
        return words.chinese() ? action.zh() : action.en();
    }

    /// What can be tried whatever lies on the desk.
    private static List<Try> always(String role, Words words) {
        return switch (role) {
            case "member", "collective" ->
                    List.of(
                            new Try(words.say("tour.try.write"), "/proposals/new"),
                            new Try(words.say("tour.try.promises"), "/proposals?stage=tracking"));
            case "proposal-office", "leader" ->
                    List.of(
                            new Try(words.say("tour.try.late"), "/proposals?due=late"),
                            new Try(words.say("tour.try.again"), "/proposals?stage=rehandling"),
                            new Try(words.say("tour.try.merged"), "/proposals?stage=merged"),
                            new Try(words.say("tour.try.promises"), "/proposals?stage=tracking"));
            default -> List.of(new Try(words.say("tour.try.work"), "/work"));
        };
    }
}
