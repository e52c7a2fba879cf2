package org.tongxin.matter.follow;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;
import org.tongxin.matter.rows.Renewing;

/// After an upgrade writes older read tables anew, step by step beside the work of people: as long
/// as a step has held the journal, others have it before the next.
@Component
class Renewal extends Recurring {

    private static final int MATTERS_AT_ONCE = 100;
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);

    private final Renewing renewing;

    Renewal(Renewing renewing) {
        super("read tables", FIRST, AFTER_FAILURE);
        this.renewing = renewing;
    }

    @Override
    protected Optional<Duration> turn() {
        var begun = System.nanoTime();
        try {
            return renewing.some(MATTERS_AT_ONCE)
                    ? Optional.of(Duration.ofNanos(System.nanoTime() - begun))
                    : Optional.empty();
        } catch (SQLException failed) {
            throw new UncategorizedSQLException("writing read tables anew", null, failed);
        }
    }
}
