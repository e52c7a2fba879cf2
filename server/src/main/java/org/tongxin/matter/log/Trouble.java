package org.tongxin.matter.log;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/// Whose trouble a failed batch is.
public enum Trouble {
    /// PostgreSQL's: it is away, starting, full, or the head is held. The batch is put again.
    OF_THE_DATABASE,
    /// One command's: the batch is halved until it is found.
    OF_A_COMMAND;

    /// SQLSTATE classes: 08 connection, 53 out of resources, 57P stopped or starting.
    private static final Set<String> AWAY = Set.of("08", "53", "57P");

    /// 25P03 idle in transaction too long, 25P04 transaction too long, 40 rolled back by PostgreSQL
    /// (deadlock, serialization), 55P03 the head is held.
    private static final Set<String> LATER = Set.of("25P03", "25P04", "40", "55P03");

    public static Trouble of(Exception broken) {
        if (!(broken instanceof SQLException sql)) {
            return OF_A_COMMAND;
        }
        var state = sql.getSQLState();
        var ofTheDatabase =
                state == null
                        || broken instanceof SQLTransientConnectionException
                        || AWAY.stream().anyMatch(state::startsWith)
                        || LATER.stream().anyMatch(state::startsWith);
        return ofTheDatabase ? OF_THE_DATABASE : OF_A_COMMAND;
    }

    /// For the log: PostgreSQL's sentences may quote what people wrote.
    public static String name(Exception broken) {
        var state = broken instanceof SQLException sql ? sql.getSQLState() : "";
        return broken.getClass().getSimpleName() + " " + state;
    }
}
