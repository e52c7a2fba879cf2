package org.tongxin.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongxin.Plans;
import org.tongxin.TestDatabase;
import org.tongxin.likeness.AlikeIndex.Eye;
import org.tongxin.likeness.AlikeIndex.Text;
import org.tongxin.matter.seal.Sealing;

/// Postings. Invariant 2 of likeness: however many there are, a question reads a fixed number of
/// them. Invariant 3: what was revised is found by what it says now.
class PostedTextsTest {

    private static final Eye OFFICE = new Eye(true, true, List.of());
    private static final Eye MEMBER = new Eye(false, false, List.of("person:p-7"));

    static HikariDataSource pool;
    static PostedTexts index;

    /// Every matter has entry 7 and one of 500 others; a member stands behind each hundredth.
    @BeforeAll
    static void fiftyThousandMattersWithOneEntryInCommon() {
        var database = TestDatabase.fresh();
        database.asSuperuser(
                """
                insert into matter (id, ordinal, kind, version, stage, closed, source,
                                    raised_at, raised_on)
                select 'p-2026-' || n, n, 'proposal', 1, 'review', false, '', now(), current_date
                  from generate_series(1, 50000) n;
                insert into matter_scope (matter, scope, kind, ordinal)
                select 'p-2026-' || n, 'person:p-' || n % 100, 'proposal', n
                  from generate_series(1, 50000) n;
                insert into likeness_text
                select n, 'p-2026-' || n, array[7, 1000 + n % 500]
                  from generate_series(1, 50000) n;
                insert into likeness_posting
                select unnest(entries), ordinal from likeness_text;
                analyze matter; analyze matter_scope;
                analyze likeness_text; analyze likeness_posting;
                """);
        pool = database.pool();
        var db = JdbcClient.create(pool);
        index = new PostedTexts(db, new Sealing(new byte[32]), new PostedQueries(db));
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    private static Map<String, Object> asked(Eye eye, Integer... entries) {
        var weights = new TreeMap<Integer, Double>();
        for (var entry : entries) {
            weights.put(entry, 1.0);
        }
        return PostedQueries.params(new PostedQueries.Asked("proposal", weights, 32), eye);
    }

    @Test
    void whatManyHaveIsReadFromItsNewestEndAndNoFurther() {
        var plan = Plans.of(pool, PostedQueries.OF_ALL, asked(OFFICE, 7, 1001, 1002));
        assertThat(plan)
                .contains("Limit", "Index Only Scan Backward using likeness_posting_pkey")
                .doesNotContain("Seq Scan");
        var read =
                JdbcClient.create(pool)
                        .sql("explain (analyze, costs off, timing off) " + PostedQueries.OF_ALL)
                        .params(asked(OFFICE, 7))
                        .query((row, _) -> row.getString(1))
                        .list();
        assertThat(String.join("\n", read))
                .containsPattern(
                        "likeness_posting_pkey.*rows=%d\\.00"
                                .formatted(PostedQueries.POSTINGS_MAX));
    }

    @Test
    void whoSeesOnlyWhatNamesHimIsAskedFromHisOwn() {
        var plan = Plans.of(pool, PostedQueries.OF_NAMED, asked(MEMBER, 7, 1001));
        assertThat(plan).contains("matter_scope_list").doesNotContain("Seq Scan");
    }

    @Test
    void aRevisedTextIsFoundByWhatItSaysNowOnly() {
        index.put(List.of(entry(41, "治理沙颍河水污染", "沿岸排污口应当封堵。")));
        var river = new Text("proposal", "沙颍河排污口", "");
        var lifts = new Text("proposal", "老旧小区加装电梯", "");
        assertThat(index.candidates(river, OFFICE)).containsExactly("p-2026-41");
        index.put(List.of(entry(41, "老旧小区加装电梯", "住户分摊费用。")));
        assertThat(index.candidates(river, OFFICE)).isEmpty();
        assertThat(index.candidates(lifts, OFFICE)).containsExactly("p-2026-41");
    }

    @Test
    void whatDoesNotNameHimIsNoCandidateForWhoSeesNoMore() {
        index.put(List.of(entry(107, "校园午餐", "统一配送。"), entry(108, "校园午餐", "统一配送。")));
        var asked = new Text("proposal", "校园午餐", "");
        assertThat(index.candidates(asked, MEMBER)).containsExactly("p-2026-107");
        assertThat(index.candidates(asked, OFFICE)).containsExactly("p-2026-108", "p-2026-107");
    }

    @Test
    void textsPostedTogetherAreCountedEachOnceHoweverOftenTheyArePosted() {
        var before = counted();
        var rarest = rarity("共享单车停放");
        index.put(List.of(entry(60_201, "共享单车停放", "划定车位。"), entry(60_202, "共享单车停放", "划定车位。")));
        index.put(List.of(entry(60_202, "共享单车停放", "划定车位。"), entry(60_203, "夜间照明", "增设路灯。")));
        assertThat(counted()).isEqualTo(before + 3);
        assertThat(rarity("共享单车停放")).isLessThan(rarest);
    }

    private static double rarity(String title) {
        var terms = new Text("proposal", title, "").terms();
        return index.rarity("proposal", List.of(terms)).of("单车");
    }

    private static int counted() {
        return JdbcClient.create(pool)
                .sql("select texts from likeness_counted")
                .query(Integer.class)
                .single();
    }

    private static AlikeIndex.Entry entry(long ordinal, String title, String body) {
        var text = new Text("proposal", title, body);
        return new AlikeIndex.Entry("p-2026-" + ordinal, ordinal, text);
    }
}
