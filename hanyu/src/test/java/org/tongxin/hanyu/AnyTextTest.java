package org.tongxin.hanyu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that nobody would hand in, and some that somebody will. Invariants 1, 2 and 4.
class AnyTextTest {

    private static final List<String> SCRAPS =
            ("调研情况：|问题分析：|具体建议：|建议|为此建议：|一、|二、|三、|（一）|（二）|1、|2.|3．|（1）|①|②|一是|二是"
                            + "|三是|第一，|首先|其次|最后|。|，|；|：|\n|\n\n|\u00a0\u00a0|\u3000| |甲乙丙|road 12|\0|存在问题|对策")
                    .lines()
                    .flatMap(line -> Arrays.stream(line.split("\\|")))
                    .toList();

    @Test
    void aBlankBodyHasNoPoints() {
        for (var text : List.of("", " \n\t\u3000", "\0\0", "\uFEFF")) {
            assertThat(ProposalBody.split(text)).isEqualTo(new ProposalBody("", "", List.of()));
        }
    }

    @Test
    void oneCharacterIsOnePoint() {
        for (var text : List.of("一", "、", "1", "好", "（", "\uD800", "①")) {
            assertThat(ProposalBody.split(text).points()).containsExactly(text);
        }
    }

    @Test
    void headingsAloneArePointsRatherThanNothing() {
        assertThat(ProposalBody.split("具体建议：").points()).containsExactly("具体建议：");
        assertThat(ProposalBody.split("一、二、").points()).hasSize(1);
    }

    @Test
    void controlCharactersGo() {
        assertThat(ProposalBody.split("建议\0加\u0007灯。").points()).containsExactly("建议加灯。");
    }

    @Test
    void pointsBeyondTheThirtiethStayInIt() {
        var many =
                IntStream.rangeClosed(1, 45)
                        .mapToObj(no -> no + "、做事" + no + "。")
                        .collect(Collectors.joining());
        var points = ProposalBody.split(ProposalBodyTest.body(many)).points();
        assertThat(points).hasSize(30);
        assertThat(points.getLast()).startsWith("做事30。31、做事31。").endsWith("45、做事45。");
    }

    @Test
    void nothingIsLostOfTextsMadeOfScraps() {
        for (var seed = 1; seed <= 2_000; seed++) {
            var random = new Random(seed);
            var text =
                    random.ints(1 + random.nextInt(40), 0, SCRAPS.size())
                            .mapToObj(SCRAPS::get)
                            .collect(Collectors.joining());
            var body = ProposalBody.split(text);
            assertThat(Losses.of(text, body)).as("seed %d: %s", seed, text).isEmpty();
            assertThat(body.points()).as("seed %d", seed).hasSizeLessThanOrEqualTo(30);
            assertThat(body.points().isEmpty()).isEqualTo(isBlank(text));
        }
    }

    /// A megabyte is far more than a form takes. It is read in about a second on an idle core; the
    /// limit leaves room for a busy machine, while a quadratic reading would take hours.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、", "1", "（一）1、", "一是", "第", "建议", "：", "。", "，", "\n", " \n", "\u00a0", "具体建议：",
                "问题", "为此建议：一、", "1、1、2、", "关于的建议", "首先，", "甲", "存在主要的问题", "(", "十十十"
            })
    void aMegabyteOfAnythingIsReadInTime(String scrap) {
        var text = scrap.repeat(1_000_000 / scrap.length());
        for (var one : List.of(text, "具体建议：" + text + "乙")) {
            var body =
                    assertTimeoutPreemptively(
                            Duration.ofSeconds(60), () -> ProposalBody.split(one));
            assertThat(body.points()).hasSizeLessThanOrEqualTo(30);
        }
    }

    private static boolean isBlank(String text) {
        return text.replace("\0", "").isBlank()
                || text.replaceAll("[\\s\\u00a0\\u3000\0]", "").isEmpty();
    }
}
