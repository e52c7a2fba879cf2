package org.tongxin.bench.http;

import java.util.LinkedHashMap;
import tools.jackson.databind.json.JsonMapper;

/// What a case cost, beside what was measured of others on such a machine.
///
/// @param cpu seconds of server and PostgreSQL a case
/// @param server resident bytes of the server
/// @param postgres bytes of PostgreSQL's processes, shared ones counted once
record HttpFigures(
        double rate,
        double cpu,
        double inserted,
        double changed,
        double commits,
        long server,
        long postgres) {

    private static final long MEGABYTE = 1_000_000;

    String table() {
        var line = "%-24s %10s %10s %10s %10s %12s%n";
        return line.formatted(
                        "a case of five approvers",
                        "CPU s",
                        "inserted",
                        "changed",
                        "commits",
                        "resident MB")
                + line.formatted(
                        "Tongxin",
                        "%.3f".formatted(cpu),
                        "%.1f".formatted(inserted),
                        "%.1f".formatted(changed),
                        "%.1f".formatted(commits),
                        server / MEGABYTE)
                + line.formatted("ruoyi-vue-pro", "0.325", "131", "", "31", "755")
                + line.formatted("Flowable REST", "", "46", "", "22", "")
                + "%.1f cases a second; PostgreSQL %d MB%n".formatted(rate, postgres / MEGABYTE)
                + "The others were measured before on such a machine, not in this run.\n";
    }

    String json() {
        var all = new LinkedHashMap<String, Object>();
        all.put("casesPerSecond", rounded(rate, 10));
        all.put("cpuSecondsPerCase", rounded(cpu, 10_000));
        all.put("rowsInsertedPerCase", rounded(inserted, 10));
        all.put("rowsChangedPerCase", rounded(changed, 10));
        all.put("commitsPerCase", rounded(commits, 10));
        all.put("serverResidentMegabytes", server / MEGABYTE);
        all.put("postgresMegabytes", postgres / MEGABYTE);
        return JsonMapper.shared().writeValueAsString(all);
    }

    private static double rounded(double value, int parts) {
        return (double) Math.round(value * parts) / parts;
    }
}
