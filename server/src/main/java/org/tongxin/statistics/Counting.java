package org.tongxin.statistics;

import org.tongxin.matter.State;

/// As what matters of a kind are counted. Pure: the same state is counted the same way, always.
public interface Counting {

    String kind();

    /// Nothing for what is not counted yet.
    Counts of(State state);
}
