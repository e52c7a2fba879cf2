package org.tongxin.proposal.packs;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tongxin.chain.Field.Option;
import org.tongxin.rules.RulePack;
import org.tongxin.rules.RulePack.Coded;

/// Words of a rule pack: those that stand in one line, between commas or spaces, and those of
/// codes.
final class WordList {

    static List<String> of(RulePack pack, String part, String key) {
        return Stream.of(pack.text(ProposalRules.PART, part, key).split("[,\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// What stands behind a word and `=`, or `""`.
    static String paired(List<String> pairs, String word) {
        return pairs.stream()
                .filter(pair -> pair.startsWith(word + "="))
                .map(pair -> pair.substring(word.length() + 1))
                .findFirst()
                .orElse("");
    }

    /// All names of each code, in small letters, by code.
    static Map<String, Set<String>> names(List<Coded> codes) {
        var names = new LinkedHashMap<String, Set<String>>();
        for (var one : codes) {
            var own = new HashSet<String>();
            for (var name : List.of(one.code(), one.zh(), one.en())) {
                own.add(name.toLowerCase(Locale.ROOT));
            }
            one.also().forEach(name -> own.add(name.toLowerCase(Locale.ROOT)));
            names.put(one.code(), own);
        }
        return names;
    }

    /// The letter of each code.
    static Map<String, String> letters(List<Coded> codes) {
        var letters = new LinkedHashMap<String, String>();
        codes.forEach(one -> letters.put(one.code(), one.letter()));
        return letters;
    }

    /// Those of a place in an order that is not its own.
    static List<Option> inOrder(List<Option> options, List<String> codes) {
        return options.stream()
                .sorted(Comparator.comparingInt(one -> codes.indexOf(one.code())))
                .toList();
    }

    private WordList() {}
}
