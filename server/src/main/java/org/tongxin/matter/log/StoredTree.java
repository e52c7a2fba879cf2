package org.tongxin.matter.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongxin.journal.Frontier;
import org.tongxin.journal.Hash;
import org.tongxin.journal.NodeSource;
import org.tongxin.journal.Tiles;

/// The Merkle tree as it is stored: leaf hashes with the entries, roots of complete subtrees at
/// every eighth level beside them. Read a tile of at most 256 hashes at a time.
@Component
public class StoredTree {

    private final JdbcClient db;

    public StoredTree(JdbcClient db) {
        this.db = db;
    }

    /// The first `width` hashes of a tile; fewer when there are not so many.
    ///
    /// @param level of tiles: eight levels of the tree each
    public List<Hash> tile(int level, long index, int width) {
        var first = index * Tiles.WIDTH;
        var sql =
                level == 0
                        ? """
                          select leaf_hash
                            from journal_entry
                           where idx >= :first and idx < :end
                           order by idx
                          """
                        : """
                          select hash
                            from journal_node
                           where level = :level and idx >= :first and idx < :end
                           order by idx
                          """;
        return db.sql(sql)
                .param("level", level * Tiles.HEIGHT)
                .param("first", first)
                .param("end", first + width)
                .query((row, _) -> Hash.of(row.getBytes(1)))
                .list();
    }

    /// All nodes, for one proof: tiles once read are kept as long as what is returned.
    ///
    /// @throws IllegalStateException from `node` when one is missing
    public NodeSource nodes() {
        return NodeSource.everyEighthLevel(new Reading());
    }

    /// The right edge this tree had when it was so long: what its root is made of.
    public static Frontier frontier(long size, NodeSource nodes) {
        var hashes = new ArrayList<Hash>();
        for (var left = size; left > 0; left -= Long.highestOneBit(left)) {
            var level = Long.numberOfTrailingZeros(Long.highestOneBit(left));
            hashes.add(nodes.node(level, ((size - left) >>> level)));
        }
        return Frontier.of(size, hashes);
    }

    private final class Reading implements NodeSource {

        private record Tile(int level, long index) {}

        private final Map<Tile, List<Hash>> read = new HashMap<>();

        @Override
        public Hash node(int level, long index) {
            var at = new Tile(level / Tiles.HEIGHT, index / Tiles.WIDTH);
            var tile = read.computeIfAbsent(at, key -> tile(key.level(), key.index(), Tiles.WIDTH));
            var place = (int) (index % Tiles.WIDTH);
            if (place >= tile.size()) {
                throw new IllegalStateException(
                        "the tree has no node %d at level %d".formatted(index, level));
            }
            return tile.get(place);
        }
    }
}
