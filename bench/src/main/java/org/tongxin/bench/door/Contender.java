package org.tongxin.bench.door;

import org.tongxin.bench.stand.Base;

/// Somebody who takes steps as fast as he can.
interface Contender extends AutoCloseable {

    /// As the table shows it.
    String name();

    Base base();

    /// Somebody who takes one step after another, each durable when the call returns; asked by one
    /// thread only.
    Caller caller(int no);

    @FunctionalInterface
    interface Caller {

        /// @return how many steps were taken
        int step();
    }

    /// Gives all connections up, so that PostgreSQL has counted all they did.
    void rest();

    @Override
    void close();
}
