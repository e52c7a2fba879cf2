package org.tongxin.hanyu.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Invariants 2 and 3: a passage reads the same in both texts and lies where it says; any text is
/// taken.
class PassagesTest {

    private static final String SOME = "污水处理，设。 施abＡ";
    private static final String TAKEN = "全县污水处理设施建成后无人管护，三分之一处于停运状态";

    @Test
    void aPassageIsFoundThoughMarksAndSpacesDiffer() {
        var text = "一、现状。" + TAKEN + "。另有其他。";
        var found = Passages.of(text, "据了解：" + TAKEN.replace("，", " ") + "；应当重视。");
        assertThat(found).hasSize(1);
        assertThat(text.substring(found.getFirst().from(), found.getFirst().to())).isEqualTo(TAKEN);
    }

    @Test
    void aTurnOfPhraseIsNobodysOwn() {
        assertThat(Passages.of("深入贯彻落实党的二十大精神，抓好春耕", "深入贯彻落实党的二十大精神，办好教育")).isEmpty();
    }

    @Test
    void theShareCountsEveryLetterOnce() {
        var text = TAKEN + "甲".repeat(25);
        var passages = Passages.of(text, TAKEN);
        assertThat(Passages.share(text, List.of(passages.getFirst(), passages.getFirst())))
                .isBetween(0.49, 0.51);
        assertThat(Passages.share("", List.of())).isZero();
    }

    @Test
    void whatStandsInBothIsTheSameInBothWhateverTheTexts() {
        for (var seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var one = some(random);
            var other = some(random) + one.substring(one.length() / 3);
            for (var passage : Passages.of(one, other)) {
                var taken = letters(one.substring(passage.from(), passage.to()));
                assertThat(letters(other.substring(passage.other())))
                        .as("seed %d", seed)
                        .startsWith(taken);
            }
        }
    }

    @Test
    void aTextThatRepeatsItselfIsReadInTimeThatGrowsWithItsLength() {
        var long1 = "水".repeat(40_000);
        assertThat(Passages.share(long1, Passages.of(long1, long1))).isEqualTo(1.0);
    }

    private static String some(Random random) {
        var text = new StringBuilder();
        for (var i = 0; i < 120; i++) {
            text.append(SOME.charAt(random.nextInt(SOME.length())));
        }
        return text.toString();
    }

    private static String letters(String text) {
        return Letters.of(text).plain();
    }
}
