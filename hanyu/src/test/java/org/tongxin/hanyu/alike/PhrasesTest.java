package org.tongxin.hanyu.alike;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Test
    void theReasonIsThePhrasesBothHave() {
        assertThat(Phrases.of("关于加强农村污水处理设施管护的建议", "建议对农村污水处理设施明确管护责任", Rarity.EVEN, 2))
                .containsExactly("农村污水处理设施", "管护");
    }

    @Test
    void rarePhrasesComeBeforeCommonOnes() {
        Rarity rarity = pair -> "建议".contains(pair) ? 0.1 : 3;
        assertThat(Phrases.of("建议整治沙颍河", "沙颍河建议", rarity, 5)).first().isEqualTo("沙颍河");
    }
}
