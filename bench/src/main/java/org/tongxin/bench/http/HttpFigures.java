package org.tongxin.bench.http;

import java.util.LinkedHashMap;
import tools.jackson.databind.json.JsonMapper;

/// What a case cost, beside what was measured of others on such a machine.
///
/// @param warm when the virtual machine had compiled what is used often
/// @param cold the first cases after the start
record HttpFigures(Played warm, Played cold, Rows rows, Memory memory) {

    private static final long MEGABYTE = 1_000_000;
    private static final String LINE = "%-28s %8s %10s %10s %10s %12s%n";

    /// @param rate cases a second
    /// @param server CPU-seconds of the server a case, compiling and collecting included
    /// @param postgres CPU-seconds of PostgreSQL's processes a case
    record Played(int cases, double rate, double server, double postgres) {

        double cpu() {
            return server + postgres;
        }
    }

    /// Of all tables, and of PostgreSQL's own, a case.
    ///
    /// @param commits transactions, reading ones too
    record Rows(double inserted, double changed, double commits) {}

    /// @param server resident bytes of the server
    /// @param postgres bytes of PostgreSQL's processes, shared ones counted once
    record Memory(long server, long postgres) {}

    String table() {
        return LINE.formatted(
                        "a case of five approvers",
                        "CPU s",
                        "inserted",
                        "changed",
                        "commits",
                        "resident MB")
                + LINE.formatted(
                        "Tongxin",
                        "%.3f".formatted(warm.cpu()),
                        "%.1f".formatted(rows.inserted()),
                        "%.1f".formatted(rows.changed()),
                        "%.1f".formatted(rows.commits()),
                        memory.server() / MEGABYTE)
                + LINE.formatted(
                        "Tongxin, its first %d".formatted(cold.cases()),
                        "%.3f".formatted(cold.cpu()),
                        "",
                        "",
                        "",
                        "")
                + LINE.formatted("ruoyi-vue-pro", "0.325", "131", "", "31", "755")
                + LINE.formatted("Flowable REST", "", "46", "", "22", "")
                + told()
                + "The others were measured before on such a machine, not in this run.\n";
    }

    private String told() {
        return "%.1f cases a second; of the CPU, PostgreSQL %.3f s; of memory, PostgreSQL %d MB beside%n"
                .formatted(warm.rate(), warm.postgres(), memory.postgres() / MEGABYTE);
    }

    String json() {
        var all = new LinkedHashMap<String, Object>();
        all.put("casesPerSecond", rounded(warm.rate(), 10));
        all.put("cpuSecondsPerCase", rounded(warm.cpu(), 10_000));
        all.put("postgresCpuSecondsPerCase", rounded(warm.postgres(), 10_000));
        all.put("cpuSecondsPerCaseJustStarted", rounded(cold.cpu(), 10_000));
        all.put("rowsInsertedPerCase", rounded(rows.inserted(), 10));
        all.put("rowsChangedPerCase", rounded(rows.changed(), 10));
        all.put("commitsPerCase", rounded(rows.commits(), 10));
        all.put("serverResidentMegabytes", memory.server() / MEGABYTE);
        all.put("postgresMegabytes", memory.postgres() / MEGABYTE);
        return JsonMapper.shared().writeValueAsString(all);
    }

    private static double rounded(double value, int parts) {
        return (double) Math.round(value * parts) / parts;
    }
}
