package org.tongxin.matter.held;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What lies in rows and needs no opening.
///
/// @param sql asks for `:person` and at most `:most` rows; each column is a part of a line, under
///   its own name, and a text
public record HeldRows(JdbcClient db, String code, Set<String> tables, String sql)
        implements Holding {

    /// A moment as people of the place read it; put before the column and [#READ] behind it.
    public static final String MOMENT = "coalesce(to_char(";

    public static final String READ = " at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI'), '')";

    @Override
    public List<Line> of(String person, int most) {
        return db.sql(sql)
                .param("person", person)
                .param("most", most)
                .query(
                        (row, _) -> {
                            var parts = new LinkedHashMap<String, String>();
                            var columns = row.getMetaData();
                            for (var at = 1; at <= columns.getColumnCount(); at++) {
                                var value = row.getString(at);
                                parts.put(columns.getColumnLabel(at), value == null ? "" : value);
                            }
                            return new Line(parts);
                        })
                .list();
    }
}
