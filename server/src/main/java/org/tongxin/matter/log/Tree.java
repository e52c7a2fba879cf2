package org.tongxin.matter.log;

import java.sql.Connection;
import java.sql.SQLException;
import org.tongxin.journal.Hash;
import org.tongxin.journal.NodeSource;

/// The Merkle tree as it is stored: leaf hashes with the entries, roots of complete subtrees at
/// every eighth level beside them.
public final class Tree {

    /// Nodes as the connection sees them; any other level is computed from the eighth below.
    ///
    /// @throws IllegalStateException when a node is missing: the journal is damaged
    public static NodeSource nodes(Connection connection) {
        return NodeSource.everyEighthLevel((level, index) -> node(connection, level, index));
    }

    private static Hash node(Connection connection, int level, long index) {
        var sql =
                level == 0
                        ? "select leaf_hash from journal_entry where idx = ?"
                        : "select hash from journal_node where level = " + level + " and idx = ?";
        try (var query = connection.prepareStatement(sql)) {
            query.setLong(1, index);
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException(
                            "the tree has no node %d at level %d".formatted(index, level));
                }
                return Hash.of(row.getBytes(1));
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("the tree cannot be read", broken);
        }
    }

    private Tree() {}
}
