package org.tongxin.bench.door;

/// What a contender did in one go, and what it took.
///
/// @param jvm CPU-seconds of this process
/// @param postgres CPU-seconds of all of PostgreSQL
/// @param wal bytes
record Usage(
        long commands,
        double seconds,
        double jvm,
        double postgres,
        long rows,
        long commits,
        long wal) {

    double rate() {
        return commands / seconds;
    }

    double perCommand(double amount) {
        return commands == 0 ? 0 : amount / commands;
    }

    double commitsPerCommand() {
        return perCommand((double) commits);
    }
}
