package org.tongxin.matter.follow;

import java.util.List;
import org.tongxin.matter.log.Leaves;

/// Something derived from the journal: an index, notices, statistics, what is sent elsewhere.
///
/// A bean of this type is followed without further ado.
public interface Follower {

    /// Facts in one step at most.
    int FACTS_MAX = 2_048;

    /// Under which its cursor is kept; never changes. To build anew, take another name.
    String name();

    /// Facts in one step at most, at least 1 and no more than [#FACTS_MAX]: so many that a step
    /// stays far below [Pace#lease], also on a slow machine.
    default int most() {
        return FACTS_MAX;
    }

    /// Takes in the next facts, in their order, each exactly once.
    ///
    /// Runs in a Spring transaction that also moves the cursor: what is stored through `JdbcClient`
    /// counts once, even when this is called again after a failure. What is done outside the
    /// database must bear repetition. Keep it short: beyond [Pace#lease] another node goes on and
    /// this step is undone.
    void follow(List<Leaves.Read> facts);
}
