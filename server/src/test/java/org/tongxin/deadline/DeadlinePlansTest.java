package org.tongxin.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.Plans;
import org.tongxin.TestDatabase;

/// What the clock asks every second is served by an index, however many deadlines there were.
class DeadlinePlansTest {

    static HikariDataSource pool;

    @BeforeAll
    static void twentyThousandDeadlinesOfWhichAQuarterIsOpen() {
        var database = TestDatabase.fresh();
        database.asSuperuser(
                """
                insert into matter (id, ordinal, kind, version, stage, closed, source,
                                    raised_at, raised_on)
                select 'p-2026-' || n, n, 'proposal', 1, 'review', false, '',
                       now(), current_date
                  from generate_series(1, 20000) n;
                insert into matter_deadline (matter, seq, limit_, task, due_at, ending, provisional)
                select 'p-2026-' || n, 1, 'reply', 1, now() + n * interval '1 minute',
                       case when n % 4 = 0 then 'OPEN' else 'MET' end, n % 400 = 0
                  from generate_series(1, 20000) n;
                analyze matter;
                analyze matter_deadline;
                """);
        pool = database.pool();
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @Test
    void whatIsDueIsFoundByTheClocksIndex() {
        var plan =
                Plans.of(
                        pool,
                        Deadlines.DUE,
                        Map.of(
                                "now",
                                OffsetDateTime.now(ZoneOffset.UTC).plusDays(7),
                                "due",
                                OffsetDateTime.parse("1970-01-01T00:00:00Z"),
                                "matter",
                                "",
                                "seq",
                                0,
                                "limit",
                                200));
        assertThat(plan)
                .contains("Index Scan using matter_deadline_clock")
                .doesNotContain("Seq Scan", "Sort");
    }

    @Test
    void whatIsProvisionalIsFoundByItsIndex() {
        var plan =
                Plans.of(pool, Deadlines.PROVISIONAL, Map.of("matter", "", "seq", 0, "limit", 20));
        assertThat(plan).contains("matter_deadline_provisional").doesNotContain("Seq Scan");
    }
}
