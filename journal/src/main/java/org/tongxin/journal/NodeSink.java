package org.tongxin.journal;

/// Hears of every complete subtree while a tree grows.
@FunctionalInterface
public interface NodeSink {

    /// @param level 0 for a leaf; a node at level n stands for 2^n leaves
    /// @param index counted from the left among the nodes of the level, from 0
    void node(int level, long index, Hash hash);
}
