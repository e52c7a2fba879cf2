package org.tongxin.shell.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;

/// Tells a database that is out of reach, or a door that is closed, full or late, from a defect of
/// ours: it comes back, and asking again is right.
///
/// By the JDK's words for late and rejected, so that the shell need not know who was asked, and by
/// SQLSTATE (PostgreSQL, appendix A): 08 connection, 25P0 a transaction too long, 53 resources such
/// as a full disk, 55P03 locked for too long, 57P shutdown and recovery, 58 the machine.
final class Outage {

    private static final int DEPTH_MAX = 20;

    /// What to log of the outage that caused this, if one did.
    static Optional<String> in(Throwable failure) {
        var cause = failure;
        for (var depth = 0; cause != null && depth < DEPTH_MAX; depth++) {
            if (isOutage(cause)) {
                return Optional.of(
                        Objects.requireNonNullElse(cause.getMessage(), cause.toString())
                                .lines()
                                .findFirst()
                                .orElse(""));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static boolean isOutage(Throwable cause) {
        return switch (cause) {
            case SQLTransientConnectionException _,
                    TimeoutException _,
                    RejectedExecutionException _ ->
                    true;
            case SQLException sql ->
                    Objects.requireNonNullElse(sql.getSQLState(), "")
                            .matches("(08|25P0|53|55P03|57P|58).*");
            default -> false;
        };
    }

    private Outage() {}
}
