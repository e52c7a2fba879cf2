package org.tongxin.matter.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tongxin.matter.log.Head;
import org.tongxin.matter.log.Histories;
import org.tongxin.matter.log.Script;

/// Renews the read tables (补建): what an older release wrote is written anew from the journal when
/// this one writes it otherwise, a few matters in one transaction that holds the head of the
/// journal. How far it has come is stored in the same transaction, so that it goes on there
/// whatever happens.
///
/// Until it is through, lists may lack what only newer rows tell; what a matter is never depends on
/// them. Columns that are no longer written are a migration's to drop.
@Component
public class Renewing {

    private static final Logger LOG = LoggerFactory.getLogger(Renewing.class);

    private final DataSource database;
    private final Histories histories;
    private final Replaying replaying;

    Renewing(DataSource database, Histories histories, Replaying replaying) {
        this.database = database;
        this.histories = histories;
        this.replaying = replaying;
    }

    private record Reached(int shape, String doneTo) {}

    /// Renews the next few matters. Several nodes may do so at once, one after the other.
    ///
    /// @param most matters in this step
    /// @return whether some may be left
    public boolean some(int most) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var left = some(connection, most);
                connection.commit();
                return left;
            } finally {
                connection.rollback();
            }
        }
    }

    private boolean some(Connection connection, int most) throws SQLException {
        if (reached(connection, "").shape() >= Rows.SHAPE) {
            return false;
        }
        try (var head = connection.prepareStatement(Head.LOCK)) {
            head.execute();
        }
        var reached = reached(connection, " for update");
        if (reached.shape() >= Rows.SHAPE) {
            return false;
        }
        if (reached.doneTo().isEmpty()) {
            LOG.info(
                    "read tables are of shape {}, written anew as {}", reached.shape(), Rows.SHAPE);
        }
        var ids = Replaying.ids(connection, reached.doneTo(), most);
        if (ids.isEmpty()) {
            LOG.info("read tables are of shape {} now", Rows.SHAPE);
            store(connection, new Reached(Rows.SHAPE, ""));
            return false;
        }
        renew(connection, ids);
        store(connection, new Reached(reached.shape(), ids.getLast()));
        return true;
    }

    private static Reached reached(Connection connection, String how) throws SQLException {
        var sql = "select shape, done_to from read_tables where id = 1" + how;
        try (var query = connection.prepareStatement(sql);
                var row = query.executeQuery()) {
            return row.next()
                    ? new Reached(row.getInt("shape"), row.getString("done_to"))
                    : new Reached(Rows.SHAPE, "");
        }
    }

    private static void store(Connection connection, Reached reached) throws SQLException {
        var sql = "update read_tables set shape = ?, done_to = ? where id = 1";
        try (var update = connection.prepareStatement(sql)) {
            update.setInt(1, reached.shape());
            update.setString(2, reached.doneTo());
            update.executeUpdate();
        }
    }

    private void renew(Connection connection, List<String> ids) throws SQLException {
        var rows = new LinkedHashMap<Rows.Key, List<@Nullable Object>>();
        for (var history : histories.fold(connection, ids).values()) {
            rows.putAll(Rows.of(history.kind(), history.state()));
        }
        for (var table : ReadTables.names()) {
            if (ReadTables.columns(table).getFirst().equals("matter")) {
                clear(connection, table, ids);
            }
        }
        var script = new Script();
        var tables = ReadTables.live(replaying.texts(connection, rows));
        tables.change(Map.of(), rows);
        tables.write(script);
        script.run(connection);
    }

    /// Where a matter has any number of rows; elsewhere it has the one that is written over.
    private static void clear(Connection connection, String table, List<String> ids)
            throws SQLException {
        var sql = "delete from %s where matter = any (?)".formatted(table);
        try (var delete = connection.prepareStatement(sql)) {
            delete.setArray(1, connection.createArrayOf("text", ids.toArray()));
            delete.executeUpdate();
        }
    }
}
