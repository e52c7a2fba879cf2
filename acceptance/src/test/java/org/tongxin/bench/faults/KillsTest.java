package org.tongxin.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The proof: invariants 1 and 2 of `launch`, and nothing acknowledged lost, nothing done twice.
class KillsTest {

    private static final int KILLS = 10;

    @Test
    void overTenKillsNothingAcknowledgedIsLostAndNothingHappensTwice() throws Exception {
        var seed = Long.getLong("tongxin.seed", System.nanoTime() % 1_000_000);
        System.out.println("kills: seed " + seed + " (-Dtongxin.seed)");
        try (var installation = Place.demo("kills")) {
            var _ = installation.startAndAwait();
            var trial =
                    new Trial(installation, new Trial.Plan(KILLS, 16, seed), System.out::println);
            var figures = trial.run();
            System.out.println(figures.json());
            assertThat(figures.wrong()).as(installation.tail()).isEmpty();
            assertThat(figures.counted().get("kills")).isEqualTo(KILLS);
            assertThat(figures.counted())
                    .extractingByKey("journalChecks")
                    .hasToString("" + 2 * KILLS);
            assertThat(figures.counted().get("answers500")).isEqualTo(0L);
            assertThat((Double) figures.counted().get("restartMaxSeconds"))
                    .isLessThan((double) Place.patience().toSeconds());
        }
    }
}
