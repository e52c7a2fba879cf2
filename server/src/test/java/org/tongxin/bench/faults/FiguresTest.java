package org.tongxin.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What a trial found is never rounded away. Invariant 1 of bench: its exit code is 0 only while
/// [Figures#wrong] is empty.
class FiguresTest {

    @Test
    void aTrialInWhichAllAgreedHasNothingWrong() {
        var figures = new Figures();
        figures.checked("verify", 1, 0);
        assertThat(figures.wrong()).isEmpty();
    }

    @Test
    void aJournalThatDiffersIsToldWithItsKill() {
        var figures = new Figures();
        figures.checked("replay", 3, 1);
        assertThat(figures.wrong()).containsExactly("journal replay after kill 3: exit 1");
    }

    @Test
    void aCommandThatIsNotUnderstoodIsAFindingToo() {
        var figures = new Figures();
        figures.checked("verify", 2, 2);
        assertThat(figures.wrong()).hasSize(1);
    }
}
