package org.tongxin.notice.out;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.tongxin.matter.follow.Leases;
import org.tongxin.notice.way.Sinks;

/// Every way out at work on this node, each in a thread of its own.
@Component
class Senders implements SmartLifecycle {

    private static final Duration LEASE = Duration.ofMinutes(2);

    private final List<Sending> all;
    private boolean running;

    Senders(
            Sinks sinks,
            OutboxRows rows,
            LetterWriting writing,
            Leases leases,
            InstantSource instants,
            @Value("${tongxin.notice.retry:30s}") Duration retry) {
        var usual = Sending.Rhythm.USUAL;
        var rhythm = new Sending.Rhythm(usual.idle(), retry, usual.most());
        var office = new Sending.Office(rows, writing, instants, rhythm);
        this.all =
                sinks.all().stream()
                        .map(
                                sink ->
                                        new Sending(
                                                sink,
                                                office,
                                                leases.on("send-" + sink.channel(), LEASE)))
                        .toList();
    }

    @Override
    public synchronized void start() {
        all.forEach(Sending::start);
        running = true;
    }

    @Override
    public synchronized void stop() {
        all.forEach(Sending::stop);
        running = false;
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }
}
