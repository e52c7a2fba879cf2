package org.tongxin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongxin.Plans;
import org.tongxin.TestDatabase;

/// What a page reads: the numbers of one session, however many there are of others. Invariant 4 of
/// statistics.
class StatisticsPlansTest {

    @Test
    void oneSessionIsReadByItsIndex() {
        var database = TestDatabase.fresh();
        database.asSuperuser(
                """
                insert into statistic (kind, span, what, confined, n)
                select 'proposal', 's' || 1900 + n % 200, 'unit=u' || n / 200 || '/tasks', false, n
                  from generate_series(1, 60000) n;
                insert into matter_counted (ordinal, kind, said, found)
                select n, 'proposal', '', array['@s' || 1900 + n % 200, 'x' || n]
                  from generate_series(1, 30000) n;
                select gin_clean_pending_list('matter_counted_found');
                analyze statistic;
                analyze matter_counted;
                """);
        try (var pool = database.pool()) {
            var one = Map.of("kind", "proposal", "span", "s2026", "all", true);
            assertThat(Plans.of(pool, Statistics.NUMBERS, one)).doesNotContain("Seq Scan");
            assertThat(Plans.of(pool, Statistics.PERSONS, one)).doesNotContain("Seq Scan");
            var found = "select ordinal from matter_counted where found @> cast(:f as text[])";
            assertThat(Plans.of(pool, found, Map.of("f", new String[] {"@s2026", "x126"})))
                    .contains("matter_counted_found");
        }
    }
}
