package org.tongxin.bench.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What a trial showed.
final class Figures {

    private static final int WRONG_MAX = 100;

    private final List<Duration> restarts = new ArrayList<>();
    private final List<Duration> recoveries = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Object> counted = new LinkedHashMap<>();
    private long missing;
    private long doubled;
    private long facts;
    private long checks;

    void restarted(Duration took) {
        restarts.add(took);
    }

    void recovered(Duration took) {
        recoveries.add(took);
    }

    void audited(Audit.Found found) {
        missing = Math.max(missing, found.missing());
        doubled = Math.max(doubled, found.doubled());
        facts = found.facts();
        found.wrong().forEach(this::wrong);
    }

    /// How `journal verify` or `journal replay` ended: 0 when all agrees.
    void checked(String command, int kill, int exit) {
        checks++;
        if (exit != 0) {
            wrong("journal %s after kill %d: exit %d".formatted(command, kill, exit));
        }
    }

    void wrong(String sentence) {
        if (wrong.size() < WRONG_MAX && !wrong.contains(sentence)) {
            wrong.add(sentence);
        }
    }

    void finish(Ledger ledger, String root, Duration took) {
        ledger.violations().forEach(this::wrong);
        counted.put("kills", restarts.size() + recoveries.size());
        counted.put("seconds", seconds(took));
        counted.put("acknowledged", ledger.done().size());
        counted.put("refused", ledger.refused().size());
        counted.put("askedAgain", ledger.askedAgain());
        counted.put("repeatedAnswers", ledger.repeated());
        counted.put("lostAnswers", ledger.heardOf(0));
        counted.put("answers503", ledger.heardOf(503));
        counted.put("answers500", ledger.heardOf(500));
        counted.put("facts", facts);
        counted.put("journalChecks", checks);
        counted.put("missing", missing);
        counted.put("doubled", doubled);
        counted.put("wrong", wrong.size());
        counted.put("restartMedianSeconds", median(restarts));
        counted.put("restartMaxSeconds", max(restarts));
        counted.put("recoveryMedianSeconds", median(recoveries));
        counted.put("recoveryMaxSeconds", max(recoveries));
        counted.put("root", root);
    }

    Map<String, Object> counted() {
        return counted;
    }

    /// Every finding as a sentence; empty when nothing was lost and nothing happened twice.
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    String table() {
        var table = new StringBuilder();
        counted.forEach((name, value) -> table.append("%-22s %s%n".formatted(name, value)));
        wrong.forEach(sentence -> table.append("WRONG ").append(sentence).append('\n'));
        return table.toString();
    }

    String json() {
        var all = new LinkedHashMap<String, Object>();
        all.put("bench", "faults");
        all.putAll(counted);
        return JsonMapper.shared().writeValueAsString(all);
    }

    private static double median(List<Duration> times) {
        return times.isEmpty()
                ? 0
                : seconds(times.stream().sorted().toList().get(times.size() / 2));
    }

    private static double max(List<Duration> times) {
        return times.stream().mapToDouble(Figures::seconds).max().orElse(0);
    }

    private static double seconds(Duration time) {
        return Math.round(time.toMillis() / 10.0) / 100.0;
    }
}
