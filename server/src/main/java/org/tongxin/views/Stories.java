package org.tongxin.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.State;
import org.tongxin.matter.log.Histories;
import org.tongxin.people.Names;
import org.tongxin.people.Names.Holder;
import org.tongxin.shell.Words;
import org.tongxin.story.Corrections;
import org.tongxin.story.Sentences;
import org.tongxin.story.Telling;
import org.tongxin.views.StoryEntry.Sentence;

/// The story of a matter (经过) as its page tells it: newest first, who by name and post, each fact
/// with the way to its proof.
@Component
public class Stories {

    private static final int FACTS_MAX = 1_000;

    private final Histories histories;
    private final Sentences sentences;
    private final Corrections corrections;
    private final Names names;

    Stories(Histories histories, Sentences sentences, Corrections corrections, Names names) {
        this.corrections = corrections;
        this.histories = histories;
        this.sentences = sentences;
        this.names = names;
    }

    /// @param told whether a fact may be told to the reader
    public List<StoryEntry> tell(State state, Predicate<Recorded> told, Words words) {
        var facts =
                histories.entries(state.matter().id(), 0, FACTS_MAX).stream()
                        .map(Histories.Entry::recorded)
                        .filter(told)
                        .toList();
        var holders = names.holders(facts.stream().map(fact -> fact.actor().post()).toList());
        var telling = sentences.telling(facts, words, state);
        var mended = corrections.open(state);
        var entries = new ArrayList<StoryEntry>();
        for (var fact : facts) {
            var who = who(fact.actor(), holders, words);
            var when = words.moment(fact.at().atZone(Moment.ZONE));
            if (entries.isEmpty() || !isOf(entries.getLast(), who, when)) {
                entries.add(new StoryEntry(who, when, new ArrayList<>()));
            }
            entries.getLast()
                    .sentences()
                    .add(sentence(fact, telling, mended.of(fact.version(), words)));
        }
        return entries.reversed();
    }

    private static boolean isOf(StoryEntry entry, String who, String when) {
        return entry.who().equals(who) && entry.when().equals(when);
    }

    private static Sentence sentence(Recorded fact, Telling telling, List<String> mended) {
        return new Sentence(
                fact.version(),
                telling.say(fact),
                mended,
                "/receipts/%s?index=%d".formatted(fact.matter(), fact.index()));
    }

    private static String who(Actor actor, Map<String, Holder> holders, Words words) {
        var holder = holders.get(actor.post());
        if (holder == null) {
            return words.say("role." + actor.role());
        }
        return words.chinese()
                ? holder.name() + "（" + holder.zh() + holder.title() + "）"
                : holder.name() + " (" + holder.en() + ")";
    }
}
