package org.tongxin.api;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.acts.Discretion;
import org.tongxin.matter.Actor;
import org.tongxin.matter.log.Histories;
import org.tongxin.shell.Words;
import org.tongxin.story.Corrections;
import org.tongxin.story.Sentences;

/// The journal of a matter in the shape the contract promises.
@Component
class JournalJson {

    private final Histories histories;
    private final Sentences sentences;
    private final Corrections corrections;

    JournalJson(Histories histories, Sentences sentences, Corrections corrections) {
        this.corrections = corrections;
        this.histories = histories;
        this.sentences = sentences;
    }

    /// A stretch of a matter's history.
    ///
    /// @param after version after which it begins
    record Stretch(long after, int limit) {}

    /// The entries this reader may be told, see [Discretion].
    Map<String, Object> journal(
            Acts.Seen seen, Stretch stretch, Reader reader, LongFunction<String> next) {
        var json = new LinkedHashMap<String, Object>();
        var limit = stretch.limit();
        var entries = histories.entries(seen.state().matter().id(), stretch.after(), limit + 1);
        var shown = entries.stream().limit(limit).toList();
        var told =
                shown.stream()
                        .filter(one -> Discretion.tells(seen, one.recorded(), reader.actor()))
                        .toList();
        var facts = told.stream().map(Histories.Entry::recorded).toList();
        var telling = sentences.telling(facts, reader.words());
        var mended = corrections.open(seen.state());
        json.put(
                "items",
                told.stream()
                        .map(
                                one -> {
                                    var said = new ArrayList<String>();
                                    said.add(telling.say(one.recorded()));
                                    said.addAll(
                                            mended.of(one.recorded().version(), reader.words()));
                                    return entry(one, said, reader.words());
                                })
                        .toList());
        if (entries.size() > limit) {
            json.put("next", next.apply(shown.getLast().recorded().version()));
        }
        return json;
    }

    /// Who reads, and in which language.
    record Reader(Actor actor, Words words) {}

    private Map<String, Object> entry(Histories.Entry entry, List<String> said, Words words) {
        var json = new LinkedHashMap<String, Object>();
        json.put("index", entry.recorded().index());
        json.put("at", entry.recorded().at());
        json.put("actor", entry.recorded().actor());
        json.put("fact", sentences.name(entry.recorded().fact()));
        json.put("sentence", String.join(words.chinese() ? "；" : "; ", said));
        json.put("leaf", Base64.getEncoder().encodeToString(entry.leaf()));
        return json;
    }
}
