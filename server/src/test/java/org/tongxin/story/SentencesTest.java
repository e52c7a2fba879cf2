package org.tongxin.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongxin.matter.log.Kinds;
import org.tongxin.matter.log.Leaves;
import org.tongxin.proposal.ProposalFact;
import org.tongxin.proposal.supervising.SupervisionSamples;
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

    /// One key for every name a fact is written under today.
    private static List<String> keys() {
        var kind = new Leaves(new Kinds(List.of())).names().stream();
        var own =
                Stream.concat(
                                Stream.of(ProposalFact.class.getPermittedSubclasses())
                                        .map(Class::getSimpleName),
                                SupervisionSamples.facts().stream()
                                        .map(one -> one.getClass().getSimpleName()))
                        .map(name -> "proposal.%s.%s".formatted(name, version(name)));
        return Stream.concat(kind, own).map("fact."::concat).toList();
    }

    private static String version(String name) {
        return name.equals("Submitted") ? "v2" : "v1";
    }
}
