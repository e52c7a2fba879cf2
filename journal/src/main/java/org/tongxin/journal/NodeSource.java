package org.tongxin.journal;

/// Knows the hash of every complete subtree of a tree.
@FunctionalInterface
public interface NodeSource {

    /// @param level 0 for a leaf; a node at level n stands for 2^n leaves
    /// @param index counted from the left among the nodes of the level, from 0
    Hash node(int level, long index);

    /// Serves every level from a store that keeps only the levels 0, 8, 16 …, as tiles do: what
    /// lies between is hashed again, from at most 128 stored nodes for each one asked.
    static NodeSource everyEighthLevel(NodeSource stored) {
        return new NodeSource() {
            @Override
            public Hash node(int level, long index) {
                if (level % Tiles.HEIGHT == 0) {
                    return stored.node(level, index);
                }
                return Merkle.node(node(level - 1, 2 * index), node(level - 1, 2 * index + 1));
            }
        };
    }
}
