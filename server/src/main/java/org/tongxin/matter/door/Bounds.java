package org.tongxin.matter.door;

import java.time.Duration;

/// What one transaction of the door may take, and how long anything may hold it up.
///
/// @param bytes leaves and texts of a batch at most; one command that is larger is taken alone
/// @param work deciding a batch at most
/// @param lock waiting for the head at most, then the batch is put again
/// @param statement one SQL statement at most
/// @param idle our session silent within the transaction at most, then PostgreSQL ends it and the
///   head is free: a node that hangs holds nobody up for longer
/// @param transaction a transaction in all at most, where PostgreSQL knows such a limit (17 and up)
/// @param network PostgreSQL silent at most, then the connection counts as lost
/// @param retry so long is a batch put again while PostgreSQL is away
record Bounds(
        int bytes,
        Duration work,
        Duration lock,
        Duration statement,
        Duration idle,
        Duration transaction,
        Duration network,
        Duration retry) {

    static final Bounds USUAL =
            new Bounds(
                    4 << 20,
                    Duration.ofMillis(50),
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(30));
}
