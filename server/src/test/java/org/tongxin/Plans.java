package org.tongxin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads the plan PostgreSQL makes for a query, so that a test can demand the index it was written
/// for. Fill the tables and `analyze` them before: of few rows a plan says nothing.
public final class Plans {

    /// The plan, one node a line, without costs.
    ///
    /// @param sql with named parameters, as the application asks it
    public static String of(DataSource database, String sql, Map<String, ?> params) {
        return String.join(
                "\n",
                JdbcClient.create(database)
                        .sql("explain (costs off) " + sql)
                        .params(params)
                        .query(Plans::line)
                        .list());
    }

    private static String line(ResultSet row, int number) throws SQLException {
        return row.getString(1);
    }

    private Plans() {}
}
