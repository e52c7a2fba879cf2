package org.tongxin.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongxin.Plans;
import org.tongxin.TestDatabase;

/// What a page reads: by an index, however much is published. Invariant 3 of publication.
class PublicPlansTest {

    @Test
    void everyQuestionIsAnsweredByAnIndex() {
        var database = TestDatabase.fresh();
        database.asSuperuser(
                """
                insert into published (position, matter, title, changed_at, document, grams)
                select n * 7, 'p-2026-' || n, 'x', now() - n * interval '1 minute', '{}',
                       array['提案', 'x' || n % 5000]
                  from generate_series(1, 60000) n;
                select gin_clean_pending_list('published_grams');
                analyze published;
                """);
        try (var pool = database.pool()) {
            var page = Map.<String, Object>of("before", 200_000L, "most", 21);
            assertThat(Plans.of(pool, PublicRows.NEWEST, page)).doesNotContain("Seq Scan");
            var rare =
                    Map.<String, Object>of(
                            "before", 400_000L, "most", 21, "grams", new String[] {"x77"});
            var absent =
                    Map.<String, Object>of(
                            "before", 400_000L, "most", 21, "grams", new String[] {"无此"});
            for (var sought : List.of(rare, absent)) {
                assertThat(Plans.of(pool, PublicRows.FOUND, sought))
                        .contains("published_grams")
                        .doesNotContain("Seq Scan");
            }
            var near = new HashMap<>(absent);
            near.put("near", 200);
            assertThat(Plans.of(pool, PublicRows.NEAR, near))
                    .contains("published_pkey")
                    .doesNotContain("Seq Scan");
            assertThat(Plans.of(pool, PublicRows.CHANGED, Map.of("most", 50)))
                    .contains("published_changed");
            var file = Map.<String, Object>of("from", 50_000L, "to", 100_000L, "most", 50_000);
            assertThat(Plans.of(pool, PublicRows.MAPPED, file)).doesNotContain("Seq Scan");
            assertThat(Plans.of(pool, PublicRows.MAPS, Map.of("size", 50_000L, "most", 9)))
                    .doesNotContain("Seq Scan");
        }
    }
}
