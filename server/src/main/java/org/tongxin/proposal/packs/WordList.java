package org.tongxin.proposal.packs;

import java.util.List;
import java.util.stream.Stream;
import org.tongxin.rules.RulePack;

/// Words of a rule pack that stand in one line, between commas or spaces.
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

    private WordList() {}
}
