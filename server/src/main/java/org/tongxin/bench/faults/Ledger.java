package org.tongxin.bench.faults;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/// The client's own book: every command asked, under its key, and what was answered.
///
/// It lives in the client, which nobody kills.
final class Ledger {

    /// What the server said is done.
    record Done(String matter, long version) {}

    private final Map<String, Done> done = new ConcurrentHashMap<>();
    private final Map<String, String> refused = new ConcurrentHashMap<>();
    private final Map<String, Long> open = new ConcurrentHashMap<>();
    private final Map<Integer, AtomicLong> statuses = new ConcurrentHashMap<>();
    private final Queue<String> violations = new ConcurrentLinkedQueue<>();
    private final AtomicLong askedAgain = new AtomicLong();
    private final AtomicLong repeated = new AtomicLong();
    private final AtomicLong newestAskedAndDone = new AtomicLong(System.nanoTime());

    /// Written before anything is sent.
    void asking(String key) {
        open.put(key, System.nanoTime());
    }

    void heard(int status) {
        statuses.computeIfAbsent(status, _ -> new AtomicLong()).incrementAndGet();
    }

    void askingAgain() {
        askedAgain.incrementAndGet();
    }

    void done(String key, Done what) {
        var earlier = done.put(key, what);
        if (earlier == null) {
            newestAskedAndDone.accumulateAndGet(
                    open.getOrDefault(key, newestAskedAndDone.get()), Math::max);
        } else {
            repeated.incrementAndGet();
            if (!earlier.equals(what)) {
                violation("%s was %s and, asked again, %s".formatted(key, earlier, what));
            }
        }
        open.remove(key);
    }

    void refused(String key, String code) {
        if (done.containsKey(key)) {
            violation("%s was done and, asked again, refused: %s".formatted(key, code));
        } else {
            refused.put(key, code);
        }
        open.remove(key);
    }

    void violation(String sentence) {
        violations.add(sentence);
    }

    Map<String, Done> done() {
        return done;
    }

    Map<String, String> refused() {
        return refused;
    }

    /// Asked and not yet answered.
    boolean isOpen(String key) {
        return open.containsKey(key);
    }

    /// Whether a command that was asked after this moment (`System.nanoTime`) has been done.
    boolean doneSince(long moment) {
        return newestAskedAndDone.get() - moment > 0;
    }

    Queue<String> violations() {
        return violations;
    }

    long askedAgain() {
        return askedAgain.get();
    }

    long repeated() {
        return repeated.get();
    }

    long heardOf(int status) {
        var count = statuses.get(status);
        return count == null ? 0 : count.get();
    }
}
