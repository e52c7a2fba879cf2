package org.tongxin.matter.door;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Moment;

/// The serials given out so far, read under the head lock when first asked for.
final class Counters implements Moment.Numbers {

    private final Connection connection;
    private final Map<String, Integer> last = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();

    /// The database failed while a decision asked for a number: no fault of the command.
    static final class Unreadable extends RuntimeException {

        private final transient SQLException why;

        Unreadable(String series, SQLException why) {
            super("counter " + series + " cannot be read", why);
            this.why = why;
        }

        SQLException why() {
            return why;
        }
    }

    Counters(Connection connection) {
        this.connection = connection;
    }

    @Override
    public int next(String series) {
        return last.computeIfAbsent(series, this::read) + 1;
    }

    /// The facts were accepted: their numbers are gone.
    void use(List<Fact> facts) {
        for (var fact : facts) {
            if (fact instanceof Fact.Numbered numbered) {
                last.put(numbered.series(), numbered.serial());
                used.put(numbered.series(), numbered.serial());
            }
        }
    }

    void store() throws SQLException {
        try (var upsert =
                connection.prepareStatement(
                        """
                        insert into counter (series, last) values (?, ?)
                            on conflict (series) do update set last = excluded.last
                        """)) {
            for (var entry : used.entrySet()) {
                upsert.setString(1, entry.getKey());
                upsert.setInt(2, entry.getValue());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    private int read(String series) {
        try (var query = connection.prepareStatement("select last from counter where series = ?")) {
            query.setString(1, series);
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        } catch (SQLException broken) {
            throw new Unreadable(series, broken);
        }
    }
}
