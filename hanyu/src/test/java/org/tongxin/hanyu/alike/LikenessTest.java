package org.tongxin.hanyu.alike;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Invariant 1: a text is as alike to itself as can be, and likeness is the same both ways.
class LikenessTest {

    private static double alike(String one, String other) {
        return Likeness.of(
                Likeness.among(Terms.of(one, ""), Rarity.EVEN),
                Likeness.among(Terms.of(other, ""), Rarity.EVEN));
    }

    @Test
    void aTextIsAsAlikeToItselfAsCanBe() {
        assertThat(alike("农村污水处理设施", "农村污水处理设施")).isBetween(0.9999, 1.0);
    }

    @Test
    void likenessIsTheSameInBothDirections() {
        assertThat(alike("农村污水处理", "城市污水管网")).isEqualTo(alike("城市污水管网", "农村污水处理"));
    }

    @Test
    void textsWithNothingInCommonAreNotAlike() {
        assertThat(alike("农村污水处理", "学校食堂")).isZero();
        assertThat(alike("", "学校食堂")).isZero();
    }

    @Test
    void theSameMatterInOtherWordsIsMoreAlikeThanAnother() {
        assertThat(alike("关于治理农村生活污水的建议", "建议加快农村污水处理设施建设"))
                .isGreaterThan(alike("关于治理农村生活污水的建议", "建议加快老旧小区加装电梯"));
    }

    @Test
    void wordsThatOnlyJoinDoNotMakeTextsAlike() {
        assertThat(alike("的和了是在", "的和了是在")).isZero();
    }
}
