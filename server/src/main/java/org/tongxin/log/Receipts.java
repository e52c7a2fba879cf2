package org.tongxin.log;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongxin.journal.Proofs;
import org.tongxin.journal.note.Receipt;
import org.tongxin.matter.log.StoredTree;

/// Issues receipts (回执). Who may see the matter is the caller's to know.
@Component
public class Receipts {

    private static final Duration WAIT_MAX = Duration.ofSeconds(3);
    private static final long LOOK_MILLIS = 50;
    private static final int WAITING_MAX = 32;

    /// What came of asking for a receipt.
    public sealed interface Outcome {

        /// @param receipt whose `text` is the file to hand out
        record Issued(Receipt receipt) implements Outcome {}

        /// There is no such fact in this matter.
        record NotThere() implements Outcome {}

        /// The fact stands in the journal and no checkpoint covers it yet: ask again in a second.
        record NotYet() implements Outcome {}
    }

    private record Leaf(long index, byte[] bytes) {}

    private final JdbcClient db;
    private final StoredTree tree;
    private final Checkpoints checkpoints;
    private final LogKey key;
    private final Semaphore places = new Semaphore(WAITING_MAX);

    Receipts(JdbcClient db, StoredTree tree, Checkpoints checkpoints, LogKey key) {
        this.db = db;
        this.tree = tree;
        this.checkpoints = checkpoints;
        this.key = key;
    }

    /// The receipt of a fact against the newest checkpoint. Waits up to three seconds for one.
    ///
    /// @param index journal index of a fact of this matter; its first fact when absent
    public Outcome of(String matter, Optional<Long> index) {
        var leaf = index.isPresent() ? leaf(matter, index.get()) : first(matter);
        if (leaf.isEmpty()) {
            return new Outcome.NotThere();
        }
        return covering(leaf.get().index())
                .<Outcome>map(checkpoint -> new Outcome.Issued(issue(leaf.get(), checkpoint)))
                .orElseGet(Outcome.NotYet::new);
    }

    private Receipt issue(Leaf leaf, Checkpoints.Published checkpoint) {
        var proof = Proofs.inclusion(leaf.index(), checkpoint.size(), tree.nodes());
        var note = checkpoint.note().onlyBy(key.vkey());
        return Receipt.of(leaf.bytes(), leaf.index(), proof, note);
    }

    private Optional<Checkpoints.Published> covering(long index) {
        var found = covers(index);
        if (found.isPresent() || !places.tryAcquire()) {
            return found;
        }
        try {
            var end = System.nanoTime() + WAIT_MAX.toNanos();
            while (found.isEmpty() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
                found = covers(index);
            }
            return found;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return found;
        } finally {
            places.release();
        }
    }

    private Optional<Checkpoints.Published> covers(long index) {
        return checkpoints.newest().filter(newest -> newest.size() > index);
    }

    private Optional<Leaf> first(String matter) {
        return db.sql("select idx, leaf from journal_entry where matter = :matter and version = 1")
                .param("matter", matter)
                .query((row, _) -> new Leaf(row.getLong("idx"), row.getBytes("leaf")))
                .optional();
    }

    private Optional<Leaf> leaf(String matter, long index) {
        return db.sql("select idx, leaf from journal_entry where idx = :idx and matter = :matter")
                .param("idx", index)
                .param("matter", matter)
                .query((row, _) -> new Leaf(row.getLong("idx"), row.getBytes("leaf")))
                .optional();
    }
}
