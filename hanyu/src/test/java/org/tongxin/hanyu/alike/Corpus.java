package org.tongxin.hanyu.alike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Texts among which alike ones are looked for, in the two ways that there are: all compared, and
/// only candidates that share one of a few entries, as an index over very many does it.
final class Corpus {

    record Text(String id, String title, String body, Terms terms) {
        Text(String id, String title, String body) {
            this(id, title, body, Terms.of(title, body));
        }

        String whole() {
            return title + "\n" + body;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Text that && that.id.equals(id);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    private final List<Text> texts;
    private final Map<Text, Likeness.Among> among = new HashMap<>();
    private final Map<String, Integer> having = new HashMap<>();
    private final Map<String, List<Text>> postings = new HashMap<>();

    /// @param kept entries of each text in the index
    Corpus(List<Text> texts, int kept) {
        this.texts = texts;
        for (var text : texts) {
            text.terms().pairs().forEach(pair -> having.merge(pair, 1, Integer::sum));
        }
        for (var text : texts) {
            among.put(text, Likeness.among(text.terms(), rarity()));
            Picked.pairs(text.terms(), rarity(), kept).forEach(pair -> post(pair, text));
            Picked.pieces(text.whole()).forEach(piece -> post(piece, text));
        }
    }

    private void post(String entry, Text text) {
        postings.computeIfAbsent(entry, _ -> new ArrayList<>()).add(text);
    }

    Rarity rarity() {
        return pair -> Rarity.of(texts.size(), having.getOrDefault(pair, 0));
    }

    /// The most alike first.
    List<Text> all(Text asked) {
        return ranked(asked, texts);
    }

    /// The most alike of those with which it shares most of `asks` pairs, or most pieces.
    List<Text> candidates(Text asked, int asks, int most) {
        var pairs = best(Picked.pairs(asked.terms(), rarity(), asks), most);
        var pieces = best(Picked.pieces(asked.whole()), most / 4);
        return ranked(asked, Stream.concat(pairs.stream(), pieces.stream()).distinct().toList());
    }

    private List<Text> best(List<String> entries, int most) {
        var found = new HashMap<Text, Double>();
        for (var entry : entries) {
            for (var text : postings.getOrDefault(entry, List.of())) {
                found.merge(text, rarity().of(entry), Double::sum);
            }
        }
        return found.entrySet().stream()
                .sorted(Comparator.comparingDouble(one -> -one.getValue()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Text> ranked(Text asked, List<Text> those) {
        var question = Likeness.among(asked.terms(), rarity());
        var likeness = new HashMap<Text, Double>();
        for (var text : those) {
            if (!text.equals(asked)) {
                likeness.put(text, Likeness.of(question, among.getOrDefault(text, question)));
            }
        }
        return likeness.entrySet().stream()
                .sorted(Comparator.comparingDouble(one -> -one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
