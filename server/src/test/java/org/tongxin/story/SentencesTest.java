package org.tongxin.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tongxin.matter.MatterFact;
import org.tongxin.proposal.ProposalFact;
import org.tongxin.shell.WordBook;

/// One sentence a fact. Invariant 1 of stories.
class SentencesTest {

    @Test
    void everyFactHasASentenceInBothLanguages() {
        var book = new WordBook();
        var missing = new ArrayList<String>();
        for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            for (var key : keys()) {
                if (!book.in(language).knows(key)) {
                    missing.add("%s: %s = ".formatted(language, key));
                }
            }
        }
        assertThat(missing).as("lines to write").isEmpty();
    }

    @Test
    void aNumberIsSpokenAsPeopleSayIt() {
        assertThat(Sentences.spoken("p-2026-0137")).isEqualTo("提案2026-0137");
        assertThat(Sentences.spoken("x-1")).isEqualTo("x-1");
    }

    private static List<String> keys() {
        var keys = new ArrayList<String>();
        for (var shared : MatterFact.class.getPermittedSubclasses()) {
            keys.add("fact.matter.%s.v1".formatted(shared.getSimpleName()));
        }
        for (var own : ProposalFact.class.getPermittedSubclasses()) {
            keys.add("fact.proposal.%s.v1".formatted(own.getSimpleName()));
        }
        return keys;
    }
}
