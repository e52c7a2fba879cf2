package org.tongxin.matter.rows;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.Plans;
import org.tongxin.TestDatabase;
import org.tongxin.matter.rows.CommitmentLists.Standing;
import org.tongxin.matter.rows.CommitmentLists.Wanted;
import org.tongxin.matter.rows.CommitmentLists.Window;

/// The ledger of promises is served by an index, however many were promised and kept.
class CommitmentPlansTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    static HikariDataSource pool;

    @BeforeAll
    static void sixtyThousandPromisesOfWhichAFewAreOwed() {
        var database = TestDatabase.fresh();
        database.asSuperuser(
                """
                insert into matter (id, ordinal, kind, version, stage, closed, source,
                                    raised_at, raised_on)
                select 'p-2026-' || n, n, 'proposal', 1, 'tracking', true, '',
                       now(), current_date
                  from generate_series(1, 30000) n;
                insert into matter_scope (matter, scope, kind, ordinal)
                select 'p-2026-' || n, 'person:p-' || n / 10, 'proposal', n
                  from generate_series(1, 30000) n;
                insert into matter_commitment (matter, commitment, kind, ordinal, task, unit,
                                               standing, due_on, promised_on, said)
                select 'p-2026-' || n, no, 'proposal', n, 1, 'unit-' || n % 100,
                       case when n % 50 = 7 then 'OPEN' else 'VERIFIED' end,
                       date '2024-01-01' + n % 1000, date '2024-01-01' + n % 1000, 'x'
                  from generate_series(1, 30000) n, generate_series(1, 2) no;
                analyze matter;
                analyze matter_scope;
                analyze matter_commitment;
                """);
        pool = database.pool();
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    private static String plan(Standing standing, List<String> scopes, @Nullable String unit) {
        var window = new Window(Place.FIRST, true, 30, TODAY);
        var wanted = new Wanted("proposal", scopes, standing, unit, null, null, window);
        var params = new HashMap<String, Object>();
        var sql = CommitmentLists.select(CommitmentLists.where(wanted, params), true);
        params.put("due", window.from().due());
        params.put("no", 0);
        params.put("matter", "");
        params.put("limit", 31);
        return Plans.of(pool, sql, params);
    }

    @Test
    void whatIsOwedIsFoundByTheIndexOfWhatIsOwed() {
        assertThat(plan(Standing.OWED, List.of(), null))
                .contains("matter_commitment_owed")
                .doesNotContain("Seq Scan");
        assertThat(plan(Standing.LATE, List.of(), null))
                .contains("matter_commitment_owed")
                .doesNotContain("Seq Scan");
    }

    @Test
    void whatAUnitOwesIsFoundByItsIndex() {
        assertThat(plan(Standing.LATE, List.of(), "unit-7"))
                .contains("matter_commitment_owed_unit")
                .doesNotContain("Seq Scan");
    }

    @Test
    void allOfThemAndThoseOfOneStandingAreReadInOrder() {
        assertThat(plan(Standing.ANY, List.of(), null))
                .contains("matter_commitment_due")
                .doesNotContain("Seq Scan", "  Sort Key");
        assertThat(plan(Standing.VERIFIED, List.of(), null))
                .contains("matter_commitment_standing")
                .doesNotContain("Seq Scan", "  Sort Key");
    }

    @Test
    void whatOneMemberMaySeeIsFoundFromHisScope() {
        assertThat(plan(Standing.ANY, List.of("person:p-77", "unit:none"), null))
                .contains("matter_scope_list")
                .doesNotContain("Seq Scan");
    }
}
