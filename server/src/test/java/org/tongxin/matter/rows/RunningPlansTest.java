package org.tongxin.matter.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tongxin.Plans;
import org.tongxin.TestDatabase;
import org.tongxin.matter.rows.Running.Wanted;

/// What the desk of supervision reads: by an index, however much is running.
class RunningPlansTest {

    private static Wanted wanted(@Nullable String unit, @Nullable String facet) {
        return new Wanted("proposal", List.of("reply", "contact"), unit, facet, true);
    }

    private static final String MANY =
            """
            insert into matter (id, ordinal, kind, version, stage, closed, title, confined,
                                source, raised_at, raised_on)
            select 'p-2026-' || n, n, 'proposal', 9, 'handling', false, 'x', false, '',
                   now(), date '2026-03-02'
              from generate_series(1, 40000) n;
            insert into matter_facet
            select n, case when n % 400 = 0 then array['key:running'] else array['x'] end
              from generate_series(1, 40000) n;
            insert into matter_waiting
            select 'p-2026-' || n, 'unit:u' || n % 90 || '/unit-clerk',
                   case n % 3 when 0 then 'reply' when 1 then 'contact' else 'claim' end, 1,
                   now() + n * interval '1 minute'
              from generate_series(1, 40000) n;
            analyze matter; analyze matter_facet; analyze matter_waiting;
            """;

    private static Map<String, Object> first() {
        var first = new HashMap<String, Object>();
        first.put("kind", "proposal");
        first.put("actions", new String[] {"reply", "contact"});
        first.put("due", OffsetDateTime.parse("2026-01-01T00:00:00Z"));
        first.put("matter", "");
        first.put("task", 0);
        first.put("action", "");
        first.put("limit", 31);
        return first;
    }

    @Test
    void everyQuestionIsAnsweredByAnIndex() {
        var database = TestDatabase.fresh();
        database.asSuperuser(MANY);
        var one = first();
        one.putAll(Map.of("unit", "unit:u7/", "unitEnd", "unit:u70"));
        var keyed = first();
        keyed.put("facets", new String[] {"key:running"});
        try (var pool = database.pool()) {
            assertThat(Plans.of(pool, Running.select(wanted(null, null)), first()))
                    .contains("matter_waiting_running")
                    .doesNotContain("Seq Scan");
            assertThat(Plans.of(pool, Running.select(wanted("u7", null)), one))
                    .doesNotContain("Seq Scan");
            assertThat(Plans.of(pool, Running.select(wanted(null, "key:running")), keyed))
                    .contains("matter_facet_all")
                    .doesNotContain("Seq Scan");
        }
    }
}
