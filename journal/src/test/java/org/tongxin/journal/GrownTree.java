package org.tongxin.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Every completed node of a tree, kept in memory.
public record GrownTree(Map<List<Long>, Hash> nodes) implements NodeSource {

    public static GrownTree of(List<Hash> leaves) {
        var grown = new GrownTree(new HashMap<>());
        var builder = new FrontierBuilder(Frontier.empty(), grown::put);
        leaves.forEach(builder::add);
        return grown;
    }

    private void put(int level, long index, Hash hash) {
        assertThat(nodes.put(List.of((long) level, index), hash)).isNull();
    }

    @Override
    public Hash node(int level, long index) {
        return Objects.requireNonNull(nodes.get(List.of((long) level, index)));
    }
}
