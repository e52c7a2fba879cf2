package org.tongxin.matter.rows;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.Plans;
import org.tongxin.TestDatabase;
import org.tongxin.matter.rows.MatterLists.Wanted;
import org.tongxin.matter.rows.MatterLists.Window;

/// How lists of matters are found among many: by indexes, whatever they are filtered by.
class MatterPlansTest {

    static HikariDataSource pool;

    @BeforeAll
    static void thirtyThousandMatters() {
        var database = TestDatabase.fresh();
        database.asSuperuser(
                """
                insert into matter (id, ordinal, kind, version, stage, closed, confined, title,
                                    source, raised_at, raised_on)
                select 'p-2026-' || n, n, 'proposal', 1, 'tracking', true, n % 100 = 0,
                       '关于第' || n || '号路灯的建议', '', now(), current_date
                  from generate_series(1, 30000) n;
                insert into matter_facet (ordinal, facets)
                select n, array['category:' || n % 3, 'year:' || 1990 + n % 35, 'docket:' || n]
                  from generate_series(1, 30000) n;
                insert into matter_gram (ordinal, grams)
                select n, array['关于', '于第', '号路', '路灯', n % 1000 || '号']
                  from generate_series(1, 30000) n;
                insert into matter_scope (matter, scope, kind, ordinal)
                select 'p-2026-' || n, 'person:p-' || n / 10, 'proposal', n
                  from generate_series(1, 30000) n;
                select gin_clean_pending_list('matter_facet_all');
                analyze matter;
                analyze matter_facet;
                analyze matter_gram;
                analyze matter_scope;
                """);
        pool = database.pool();
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    private static String plan(List<String> scopes, List<String> facets) {
        var window = Window.before(Long.MAX_VALUE, 20);
        var wanted = new Wanted("proposal", scopes, null, facets, null, null, null, window);
        var params = new HashMap<String, Object>();
        var sql = MatterLists.select(MatterLists.where(wanted, params), true);
        params.put("from", window.from());
        params.put("limit", 21);
        return Plans.of(pool, sql, params);
    }

    @Test
    void aListIsReadInItsOrder() {
        assertThat(plan(List.of(), List.of())).doesNotContain("Seq Scan", "Sort Key");
    }

    @Test
    void whatManyHaveIsFilteredWhileTheListIsReadInOrder() {
        assertThat(plan(List.of(), List.of("category:1")))
                .contains("matter_facet")
                .doesNotContain("Seq Scan", "Sort Key");
    }

    @Test
    void whatFewHaveIsFoundByItsIndex() {
        assertThat(
                        Plans.of(
                                pool,
                                MatterLists.WITH_FACET,
                                Map.of("facets", new String[] {"docket:777"})))
                .contains("matter_facet_all")
                .doesNotContain("Seq Scan");
    }

    @Test
    void whatOfficialsMaySeeIsReadInOrderToo() {
        var scopes = List.of("open:proposal", "person:p-77");
        assertThat(plan(scopes, List.of("category:1"))).doesNotContain("Seq Scan", "Sort Key");
    }
}
