package org.tongxin.matter.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongxin.TestDatabase;

/// How PostgreSQL reads the journal for `journal verify`: row by row through indexes, so that
/// neither side sorts or holds what grows.
class EntriesPlanTest {

    @Test
    void theJournalIsReadThroughIndexesAndNothingIsHeld() throws Exception {
        assertThat(plan(Entries.QUERY))
                .anyMatch(line -> line.contains("Index Scan using journal_entry_pkey"))
                .noneMatch(line -> line.matches(".*(Sort|Hash|Seq Scan|Material|Memoize).*"));
    }

    @Test
    void theEntriesBeforeAreFoundThroughTheIndexOfTheirMatters() throws Exception {
        var asked = Before.QUERY.replaceFirst("\\?", "'{p-1}'").replaceFirst("\\?", "'{1}'");
        assertThat(plan(asked))
                .anyMatch(line -> line.contains("using journal_entry_matter_version_key"))
                .noneMatch(line -> line.matches(".*(Sort|Hash|Seq Scan|Material|Memoize).*"));
    }

    private static List<String> plan(String query) throws SQLException {
        var plan = new ArrayList<String>();
        try (var pool = TestDatabase.fresh().pool();
                var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(Entries.PLAN);
            try (var rows = statement.executeQuery("explain " + query)) {
                while (rows.next()) {
                    plan.add(rows.getString(1));
                }
            }
            connection.rollback();
        }
        return plan;
    }
}
