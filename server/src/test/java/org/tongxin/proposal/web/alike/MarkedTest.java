package org.tongxin.proposal.web.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongxin.proposal.web.alike.Marked.Piece;

class MarkedTest {

    @Test
    void eachPhraseIsMarkedWhereverItStands() {
        assertThat(Marked.of("供暖管网老化，管网漏水", List.of("管网", "供暖管网")))
                .containsExactly(
                        new Piece("供暖管网", true),
                        new Piece("老化，", false),
                        new Piece("管网", true),
                        new Piece("漏水", false));
    }

    @Test
    void aTextWithoutThemIsOnePiece() {
        assertThat(Marked.of("加装电梯", List.of("管网"))).containsExactly(new Piece("加装电梯", false));
        assertThat(Marked.of("", List.of("管网"))).isEmpty();
    }
}
