package org.tongxin.notice.out;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongxin.matter.follow.Lease;
import org.tongxin.matter.follow.Recurring;
import org.tongxin.notice.way.Outcome;
import org.tongxin.notice.way.Sink;

/// Sends what waits for one way out, a letter a turn, at its pace, on one node.
///
/// What the way out does not take now comes again after a pause that doubles, and is given up after
/// [#ATTEMPTS_MAX] attempts. A way out that is not there is asked again with one letter and a
/// doubled pause; a letter is given up when that lasts [#WAIT_MAX].
final class Sending extends Recurring {

    static final int ATTEMPTS_MAX = 8;
    static final Duration WAIT_MAX = Duration.ofDays(3);

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final Sink sink;
    private final OutboxRows rows;
    private final LetterWriting writing;
    private final Lease lease;
    private final InstantSource instants;
    private final Rhythm rhythm;
    private int unreachable;

    /// @param idle pause when nothing waits
    /// @param first pause after the first failure
    /// @param most pause however often it failed
    record Rhythm(Duration idle, Duration first, Duration most) {

        static final Rhythm USUAL =
                new Rhythm(Duration.ofSeconds(2), Duration.ofSeconds(30), Duration.ofMinutes(30));

        Duration pause(int failures) {
            var doubled = first.multipliedBy(1L << Math.clamp(failures - 1L, 0, 20));
            return doubled.compareTo(most) < 0 ? doubled : most;
        }
    }

    /// What sends: everything but the way out itself.
    record Office(OutboxRows rows, LetterWriting writing, InstantSource instants, Rhythm rhythm) {}

    Sending(Sink sink, Office office, Lease lease) {
        super("send-" + sink.channel(), office.rhythm().idle(), office.rhythm().first());
        this.sink = sink;
        this.rows = office.rows();
        this.writing = office.writing();
        this.instants = office.instants();
        this.rhythm = office.rhythm();
        this.lease = lease;
    }

    @Override
    protected Optional<Duration> turn() {
        if (!lease.hold()) {
            return Optional.of(rhythm.idle());
        }
        var next = rows.next(sink.channel(), instants.instant());
        return Optional.of(next.map(this::send).orElse(rhythm.idle()));
    }

    @Override
    protected void end() {
        lease.release();
    }

    private Duration send(Message message) {
        var letter = writing.letter(message);
        if (letter.isEmpty()) {
            rows.end(message.id(), "dropped", "", instants.instant());
            return Duration.ZERO;
        }
        var outcome = sink.send(letter.get());
        var now = instants.instant();
        if (!(outcome instanceof Outcome.Unreachable)) {
            unreachable = 0;
        }
        switch (outcome) {
            case Outcome.Sent _ -> rows.end(message.id(), "sent", "", now);
            case Outcome.Refused(var why) -> giveUp(message, why, now);
            case Outcome.Failed(var why) -> failed(message, why, now);
            case Outcome.Unreachable(var why) -> {
                return unreachable(message, why, now);
            }
        }
        return Duration.ofMillis(60_000L / sink.perMinute());
    }

    private void failed(Message message, String why, Instant now) {
        var attempts = message.attempts() + 1;
        if (attempts >= ATTEMPTS_MAX) {
            giveUp(message, why, now);
        } else {
            rows.later(message.id(), now.plus(rhythm.pause(attempts)), why, 1);
        }
    }

    private Duration unreachable(Message message, String why, Instant now) {
        unreachable++;
        var pause = rhythm.pause(unreachable);
        if (message.createdAt().plus(WAIT_MAX).isBefore(now)) {
            giveUp(message, why, now);
        } else {
            rows.later(message.id(), now.plus(pause), why, 0);
        }
        if (unreachable == 1) {
            LOG.warn("{} cannot be reached ({}); what waits is sent later", sink.channel(), why);
        }
        return pause;
    }

    private void giveUp(Message message, String why, Instant now) {
        rows.end(message.id(), "dead", why, now);
        LOG.warn("{} message {} was given up: {}", sink.channel(), message.id(), why);
    }
}
