package org.tongxin.matter.log;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.tongxin.journal.Hash;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.State;

/// Histories of matters, read from the journal and folded. Folded states are remembered together
/// with their version and never trusted without comparing it.
@Component
public class Histories {

    /// Some ten kilobytes each: together no more than a sixth of the heap.
    public static final int REMEMBERED_MAX =
            Math.clamp(Runtime.getRuntime().maxMemory() >> 16, 500, 20_000);

    private final DataSource database;
    private final Leaves leaves;
    private final Kinds kinds;
    private final Cache<String, History> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED_MAX).build();

    public Histories(DataSource database, Leaves leaves, Kinds kinds) {
        this.database = database;
        this.leaves = leaves;
        this.kinds = kinds;
    }

    /// A matter as it stands now, and its kind; empty when there is none of that id.
    public Optional<Standing> find(String id) {
        return find(List.of(id)).stream().findFirst();
    }

    /// Matters as they stand now, in no order; absent ones are left out.
    public List<Standing> find(Collection<String> ids) {
        var connection = DataSourceUtils.getConnection(database);
        try {
            return load(connection, ids).values().stream()
                    .map(history -> new Standing(history.kind(), history.state()))
                    .toList();
        } catch (SQLException broken) {
            throw new IllegalStateException("histories cannot be read: " + ids, broken);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    public record Standing(String kind, State state) {}

    /// Every fact of a matter, oldest first, at most `limit` after `version`.
    public List<Entry> entries(String id, long version, int limit) {
        var connection = DataSourceUtils.getConnection(database);
        try (var query =
                connection.prepareStatement(
                        """
                        select idx, leaf, leaf_hash
                          from journal_entry
                         where matter = ? and version > ?
                         order by version
                         limit ?
                        """)) {
            query.setString(1, id);
            query.setLong(2, version);
            query.setInt(3, limit);
            var entries = new ArrayList<Entry>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var leaf = rows.getBytes("leaf");
                    var read = leaves.read(rows.getLong("idx"), leaf);
                    entries.add(new Entry(read.recorded(), leaf, rows.getBytes("leaf_hash")));
                }
            }
            return entries;
        } catch (SQLException broken) {
            throw new IllegalStateException("the history of " + id + " cannot be read", broken);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    /// The fact of a matter that stands at an index of the journal; empty when there is none.
    public Optional<Entry> entry(String id, long index) {
        var connection = DataSourceUtils.getConnection(database);
        try (var query =
                connection.prepareStatement(
                        "select leaf, leaf_hash from journal_entry where idx = ? and matter = ?")) {
            query.setLong(1, index);
            query.setString(2, id);
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                var leaf = row.getBytes("leaf");
                var read = leaves.read(index, leaf);
                return Optional.of(new Entry(read.recorded(), leaf, row.getBytes("leaf_hash")));
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("the history of " + id + " cannot be read", broken);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    /// A fact with its bytes in the journal.
    public record Entry(Recorded recorded, byte[] leaf, byte[] hash) {}

    /// The versions matters have now; [#versions(ResultSet)] reads the answer.
    public static final String VERSIONS = "select id, version from matter where id = any (?)";

    /// By id; absent matters are left out.
    public static Map<String, Long> versions(ResultSet rows) throws SQLException {
        var versions = new HashMap<String, Long>();
        while (rows.next()) {
            versions.put(rows.getString(1), rows.getLong(2));
        }
        return versions;
    }

    /// The histories of the given matters as they are durable now; absent ones are left out.
    public Map<String, History> load(Collection<String> ids) throws SQLException {
        try (var connection = database.getConnection()) {
            return load(connection, ids);
        }
    }

    /// The histories of the given matters as the connection sees them; absent ones are left out.
    /// The connection has written no fact of its own.
    public Map<String, History> load(Connection connection, Collection<String> ids)
            throws SQLException {
        try (var query = connection.prepareStatement(VERSIONS)) {
            query.setArray(1, connection.createArrayOf("text", ids.toArray()));
            try (var rows = query.executeQuery()) {
                return load(connection, versions(rows));
            }
        }
    }

    /// The histories of matters at the versions that the connection sees now.
    public Map<String, History> load(Connection connection, Map<String, Long> versions)
            throws SQLException {
        var found = new HashMap<String, History>();
        var wanted = new ArrayList<String>();
        versions.forEach(
                (id, version) -> {
                    var history = remembered.getIfPresent(id);
                    if (history != null && history.version() == version) {
                        found.put(id, history);
                    } else {
                        wanted.add(id);
                    }
                });
        if (!wanted.isEmpty()) {
            var folded = fold(connection, wanted);
            remember(folded);
            found.putAll(folded);
        }
        return found;
    }

    /// Only of facts that are durable.
    public void remember(Map<String, History> histories) {
        remembered.putAll(histories);
    }

    public Map<String, History> fold(Connection connection, List<String> ids) throws SQLException {
        var folded = new HashMap<String, History>();
        try (var query =
                connection.prepareStatement(
                        """
                        select idx, matter, leaf, leaf_hash
                          from journal_entry
                         where matter = any (?)
                         order by matter, version
                        """)) {
            query.setArray(1, connection.createArrayOf("text", ids.toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var read = leaves.read(rows.getLong("idx"), rows.getBytes("leaf"));
                    var kind = kinds.of(read.kind());
                    var hash = Hash.of(rows.getBytes("leaf_hash"));
                    var before =
                            folded.getOrDefault(
                                    read.recorded().matter(),
                                    new History(read.kind(), kind.blank(), ""));
                    folded.put(
                            read.recorded().matter(),
                            before.after(kind, read.recorded(), Links.of(hash)));
                }
            }
        }
        return folded;
    }
}
