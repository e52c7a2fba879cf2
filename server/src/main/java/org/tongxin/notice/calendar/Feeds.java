package org.tongxin.notice.calendar;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongxin.people.AccessLog;
import org.tongxin.people.Tokens;

/// The secret addresses of calendars, one a person; only what recognises them is kept.
@Component
class Feeds {

    private static final int SECRET_BYTES = 32;

    private final JdbcClient db;
    private final AccessLog log;
    private final InstantSource instants;

    Feeds(JdbcClient db, AccessLog log, InstantSource instants) {
        this.db = db;
        this.log = log;
        this.instants = instants;
    }

    /// Makes a secret, which is shown once; the one before ends.
    @Transactional
    public String make(String person) {
        var secret = Tokens.random(SECRET_BYTES);
        db.sql(
                        """
                        insert into calendar_feed (person, hash, made_at)
                        values (:person, :hash, :now)
                            on conflict (person) do update
                           set hash = excluded.hash, made_at = excluded.made_at
                        """)
                .param("person", person)
                .param("hash", Tokens.hash(secret))
                .param("now", OffsetDateTime.ofInstant(instants.instant(), ZoneOffset.UTC))
                .update();
        log.write("calendar-made", person);
        return secret;
    }

    @Transactional
    public void revoke(String person) {
        var revoked =
                db.sql("delete from calendar_feed where person = :person")
                        .param("person", person)
                        .update();
        if (revoked > 0) {
            log.write("calendar-revoked", person);
        }
    }

    /// When the secret in force was made; empty when there is none.
    Optional<Instant> madeAt(String person) {
        return db.sql("select made_at from calendar_feed where person = :person")
                .param("person", person)
                .query((row, _) -> row.getObject("made_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /// Whose secret it is.
    Optional<String> person(String secret) {
        return secret.matches("[A-Za-z0-9_-]{43}")
                ? db.sql("select person from calendar_feed where hash = :hash")
                        .param("hash", Tokens.hash(secret))
                        .query((row, _) -> row.getString("person"))
                        .optional()
                : Optional.empty();
    }
}
