package org.tongxin.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.hanyu.alike.Likeness;
import org.tongxin.hanyu.alike.Passages;
import org.tongxin.hanyu.alike.Passages.Passage;
import org.tongxin.hanyu.alike.Phrases;
import org.tongxin.hanyu.alike.Rarity;
import org.tongxin.hanyu.alike.Terms;
import org.tongxin.likeness.AlikeIndex.Eye;
import org.tongxin.likeness.AlikeIndex.Text;
import org.tongxin.matter.Actor;
import org.tongxin.matter.State;

/// Finds matters that are about the same (找相似): only such as the asker may see.
@Component
public class Alike {

    public static final int LIMIT_MAX = 20;

    /// What is less alike is taken to be about something else.
    public static final double LEAST = 0.1;

    private static final int REASONS = 6;
    private static final int COPIED_MAX = 30;

    private final Acts acts;
    private final AlikeIndex index;
    private final Writings writings;
    private final Replies replies;

    Alike(Acts acts, AlikeIndex index, Writings writings, Replies replies) {
        this.acts = acts;
        this.index = index;
        this.writings = writings;
        this.replies = replies;
    }

    /// A text somebody is writing, or anything else that is no matter.
    public Found to(String kind, Question asked, Actor actor) {
        var text = new Text(kind, asked.title(), asked.body());
        return find(new Wanted(text, asked.self(), Long.MAX_VALUE, asked.limit()), actor);
    }

    /// @param self id of the matter that is written anew, `""` for none
    public record Question(String title, String body, String self, int limit) {}

    /// A matter the asker sees. What it says itself was its own first where others say it later.
    public Found to(Acts.Seen seen, int limit, Actor actor) {
        var matter = seen.state().matter();
        var kind = seen.kind().code();
        var text = writings.of(kind, List.of(seen.state())).get(matter.id());
        return text == null
                ? Found.NOTHING
                : find(new Wanted(text, matter.id(), matter.ordinal(), limit), actor);
    }

    /// @param before ordinal: what was raised later was not copied from
    private record Wanted(Text text, String self, long before, int limit) {}

    private Found find(Wanted wanted, Actor actor) {
        var kind = acts.chained(wanted.text().kind());
        var terms = wanted.text().terms();
        if (kind.isEmpty() || terms.isEmpty()) {
            return Found.NOTHING;
        }
        var seen = new HashMap<String, Acts.Seen>();
        for (var id : index.candidates(wanted.text(), Eye.of(kind.get(), actor))) {
            if (!id.equals(wanted.self())) {
                acts.see(id, actor).ifPresent(one -> seen.put(id, one));
            }
        }
        var texts =
                writings.of(
                        wanted.text().kind(),
                        seen.values().stream().map(Acts.Seen::state).toList());
        return compared(wanted, seen, texts, actor);
    }

    /// A candidate and how alike it is.
    private record Measured(Acts.Seen seen, Text text, double likeness, List<Passage> passages) {
        State state() {
            return seen.state();
        }
    }

    private Found compared(
            Wanted wanted, Map<String, Acts.Seen> seen, Map<String, Text> texts, Actor actor) {
        var terms = new HashMap<String, Terms>();
        texts.forEach((id, text) -> terms.put(id, text.terms()));
        var all = new ArrayList<>(terms.values());
        var asked = wanted.text().terms();
        all.add(asked);
        var rarity = index.rarity(wanted.text().kind(), all);
        var question = Likeness.among(asked, rarity);
        var measured = new ArrayList<Measured>();
        seen.forEach(
                (id, one) -> {
                    var text = texts.get(id);
                    var its = terms.get(id);
                    if (text != null && its != null) {
                        var likeness = Likeness.of(question, Likeness.among(its, rarity));
                        var passages = Passages.of(wanted.text().body(), text.whole());
                        measured.add(new Measured(one, text, likeness, passages));
                    }
                });
        measured.sort(
                Comparator.comparingDouble((Measured one) -> -one.likeness())
                        .thenComparingLong(one -> -one.state().matter().ordinal()));
        var items =
                measured.stream()
                        .filter(one -> one.likeness() >= LEAST)
                        .limit(Math.clamp(wanted.limit(), 1, LIMIT_MAX))
                        .map(one -> one(wanted, one, rarity, actor))
                        .toList();
        return copied(wanted, measured, items);
    }

    private Found.One one(Wanted wanted, Measured one, Rarity rarity, Actor actor) {
        return new Found.One(
                one.seen(),
                one.text().title(),
                one.likeness(),
                Phrases.of(wanted.text().whole(), one.text().whole(), rarity, REASONS),
                Passages.share(wanted.text().body(), one.passages()),
                replies.of(one.seen(), actor));
    }

    /// What the body has from earlier ones; of several that have a passage the oldest is named.
    private static Found copied(Wanted wanted, List<Measured> measured, List<Found.One> items) {
        var earlier =
                measured.stream()
                        .filter(one -> one.state().matter().ordinal() < wanted.before())
                        .sorted(Comparator.comparingLong(one -> one.state().matter().ordinal()))
                        .toList();
        var body = wanted.text().body();
        var copied = new ArrayList<Found.Copied>();
        var places = new ArrayList<Passage>();
        for (var one : earlier) {
            for (var place : one.passages()) {
                if (places.stream()
                        .noneMatch(had -> had.from() <= place.from() && place.to() <= had.to())) {
                    var text = body.substring(place.from(), place.to());
                    copied.add(new Found.Copied(text, place, one.state().matter().id()));
                }
                places.add(place);
            }
        }
        copied.sort(Comparator.comparingInt(one -> one.place().from()));
        return new Found(
                items, copied.stream().limit(COPIED_MAX).toList(), Passages.share(body, places));
    }
}
