package org.tongxin.matter.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.tongxin.TestDatabase;

/// How PostgreSQL reads the journal for `journal verify`: row by row through indexes, so that
/// neither side sorts or holds what grows.
class EntriesPlanTest {

    @Test
    void theJournalIsReadThroughIndexesAndNothingIsHeld() throws Exception {
        var plan = new ArrayList<String>();
        try (var pool = TestDatabase.fresh().pool();
                var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(Entries.PLAN);
            try (var rows = statement.executeQuery("explain " + Entries.QUERY)) {
                while (rows.next()) {
                    plan.add(rows.getString(1));
                }
            }
            connection.rollback();
        }
        assertThat(plan)
                .anyMatch(line -> line.contains("Nested Loop Left Join"))
                .anyMatch(line -> line.contains("Index Scan using journal_entry_pkey"))
                .anyMatch(line -> line.contains("using journal_entry_matter_version_key"))
                .noneMatch(line -> line.matches(".*(Sort|Hash|Seq Scan|Material|Memoize).*"));
    }
}
