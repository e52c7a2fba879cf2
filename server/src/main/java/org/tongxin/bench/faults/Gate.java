package org.tongxin.bench.faults;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// Lets callers work, holds them back, and tells when none of them waits for an answer.
final class Gate {

    private static final int QUIET_SECONDS = 180;
    private static final long PAUSE_MILLIS = 50;

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private boolean down;
    private boolean over;

    /// One command, from asking to its final answer.
    void during(Runnable command) {
        lock.readLock().lock();
        try {
            command.run();
        } finally {
            lock.readLock().unlock();
        }
    }

    /// Until `let`, whoever got no answer does not ask again.
    synchronized void hold() {
        down = true;
    }

    synchronized void let() {
        down = false;
        notifyAll();
    }

    synchronized void end() {
        over = true;
        let();
    }

    synchronized boolean over() {
        return over;
    }

    /// Waits a moment before asking again, and until that is allowed.
    synchronized void beforeAskingAgain() {
        try {
            var until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS);
            while (down || System.nanoTime() - until < 0) {
                wait(PAUSE_MILLIS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            over = true;
        }
    }

    /// Waits until every command has its answer and nobody asks for more.
    boolean quiet() {
        try {
            return lock.writeLock().tryLock(QUIET_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void goOn() {
        lock.writeLock().unlock();
    }
}
