package org.tongxin.drafts;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tongxin.matter.follow.Recurring;

/// Erases old drafts (过期草稿), at the start and every hour. Several nodes may do so at once: what one
/// has erased the other does not find.
@Component
class OldDrafts extends Recurring {

    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Logger LOG = LoggerFactory.getLogger(OldDrafts.class);

    private final Drafts drafts;

    OldDrafts(Drafts drafts) {
        super("drafts", Duration.ZERO, PAUSE);
        this.drafts = drafts;
    }

    @Override
    protected Optional<Duration> turn() {
        LOG.info("{} old drafts erased", drafts.sweep());
        return Optional.of(PAUSE);
    }
}
