package org.tongxin.files;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tongxin.matter.follow.Lease;
import org.tongxin.matter.follow.Leases;
import org.tongxin.matter.follow.Recurring;

/// Every six hours, on the node that has the lease, removes what nobody used.
@Component
class UnusedFiles extends Recurring {

    private static final Duration LEASE_LENGTH = Duration.ofMinutes(10);
    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofHours(6);
    private static final Logger LOG = LoggerFactory.getLogger(UnusedFiles.class);

    private final Removing removing;
    private final Lease lease;

    UnusedFiles(Removing removing, Leases leases) {
        super("files", FIRST, PAUSE);
        this.removing = removing;
        this.lease = leases.on("files", LEASE_LENGTH);
    }

    @Override
    protected Optional<Duration> turn() {
        if (lease.take()) {
            var removed = removing.all();
            lease.release();
            LOG.info("{} unused files removed", removed);
        }
        return Optional.of(PAUSE);
    }
}
