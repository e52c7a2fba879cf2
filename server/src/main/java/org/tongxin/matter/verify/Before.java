package org.tongxin.matter.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The entry before each in its matter, as it is stored. The newest of the matters seen last are
/// remembered, the others are asked of PostgreSQL, all of a block together.
final class Before {

    static final String QUERY =
            """
            select e.matter, e.version, e.idx, e.leaf_hash
              from unnest(?::text[], ?::bigint[]) as wanted (matter, version)
              join journal_entry e using (matter, version)
            """;

    /// Matters remembered: some 40 MB at most.
    private static final int REMEMBERED_MAX = 200_000;

    /// @param hash as stored
    record Stored(long version, long index, byte @Nullable [] hash) {}

    private record Place(String matter, long version) {}

    private final Connection connection;
    private final int most;
    private final Map<Place, Stored> asked = new HashMap<>();
    private final Map<String, Stored> newest =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Stored> eldest) {
                    return size() > most;
                }
            };

    Before(Connection connection) {
        this(connection, REMEMBERED_MAX);
    }

    Before(Connection connection, int most) {
        this.connection = connection;
        this.most = most;
    }

    /// Asks for what the entries of a block will want and is not remembered.
    void prepare(List<Entries.Entry> block) throws SQLException {
        asked.clear();
        var known = new HashMap<String, Long>();
        var wanted = new ArrayList<Place>();
        for (var entry : block) {
            var remembered = newest.get(entry.matter());
            var last =
                    known.getOrDefault(
                            entry.matter(), remembered == null ? 0 : remembered.version());
            if (entry.version() > 1 && last != entry.version() - 1) {
                wanted.add(new Place(entry.matter(), entry.version() - 1));
            }
            known.put(entry.matter(), entry.version());
        }
        if (!wanted.isEmpty()) {
            ask(wanted);
        }
    }

    private void ask(List<Place> wanted) throws SQLException {
        try (var query = connection.prepareStatement(QUERY)) {
            query.setArray(
                    1,
                    connection.createArrayOf("text", wanted.stream().map(Place::matter).toArray()));
            query.setArray(
                    2,
                    connection.createArrayOf(
                            "int8", wanted.stream().map(Place::version).toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var place = new Place(rows.getString(1), rows.getLong(2));
                    asked.put(
                            place, new Stored(place.version(), rows.getLong(3), rows.getBytes(4)));
                }
            }
        }
    }

    /// The entry before this one in its matter; absent when there is none.
    @Nullable Stored of(Entries.Entry entry) {
        var version = entry.version() - 1;
        var last = newest.get(entry.matter());
        return last != null && last.version() == version
                ? last
                : asked.get(new Place(entry.matter(), version));
    }

    void remember(Entries.Entry entry) {
        newest.put(entry.matter(), new Stored(entry.version(), entry.index(), entry.stored()));
    }
}
