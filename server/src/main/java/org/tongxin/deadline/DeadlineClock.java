package org.tongxin.deadline;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Moment;
import org.tongxin.matter.follow.Lease;
import org.tongxin.matter.follow.Leases;
import org.tongxin.matter.follow.Recurring;

/// Looks every second, on the node that has the lease, for deadlines that have passed; and at its
/// start and every day for provisional ones that can be counted again.
@Component
public class DeadlineClock extends Recurring {

    static final String LEASE = "clock";

    private static final Duration LEASE_LENGTH = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Sweeping sweeping;
    private final Succession succession;
    private final Lease lease;
    private final InstantSource instants;
    private LocalDate recountedOn = LocalDate.MIN;

    public DeadlineClock(
            Sweeping sweeping, Succession succession, Leases leases, InstantSource instants) {
        super("clock", Duration.ZERO, PAUSE);
        this.sweeping = sweeping;
        this.succession = succession;
        this.lease = leases.on(LEASE, LEASE_LENGTH);
        this.instants = instants;
    }

    @Override
    protected Optional<Duration> turn() {
        recountedOn = look();
        return Optional.of(POLL);
    }

    /// The day for which provisional days are counted; none while another node has the lease.
    private LocalDate look() {
        if (!lease.hold()) {
            return LocalDate.MIN;
        }
        sweeping.pass();
        succession.look();
        var today = LocalDate.ofInstant(instants.instant(), Moment.ZONE);
        if (!today.equals(recountedOn)) {
            sweeping.recount();
        }
        return today;
    }

    @Override
    protected void end() {
        recountedOn = LocalDate.MIN;
        lease.release();
    }
}
