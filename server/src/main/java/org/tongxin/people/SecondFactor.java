package org.tongxin.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongxin.matter.seal.Sealing;

/// The second factor of an account (双因素): a code from an app beside the password. Its secret is
/// stored sealed, and a code is taken once.
@Component
public class SecondFactor {

    private static final int SECRET_BYTES = 20;

    /// Steps before and after now whose codes are taken too: clocks differ.
    private static final int DRIFT_STEPS = 1;

    private final JdbcClient db;
    private final Sealing sealing;
    private final People people;
    private final AccessLog log;

    SecondFactor(JdbcClient db, Sealing sealing, People people, AccessLog log) {
        this.db = db;
        this.sealing = sealing;
        this.people = people;
        this.log = log;
    }

    private record Kept(byte[] secret) {}

    /// A new secret in base 32, not stored until a first code proves that the app has it.
    public static String newSecret() {
        var secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return Totp.base32(secret);
    }

    public boolean isEnrolled(String person) {
        return kept(person).isPresent();
    }

    /// Whoever gave the right password gives the code. Wrong codes lock like wrong passwords.
    @Transactional
    public SignIn signIn(String person, String code, Instant now) {
        var locked = lockedUntil(person).filter(until -> until.isAfter(now));
        if (locked.isPresent()) {
            log.write("sign-in-locked", person);
            return new SignIn.Locked(locked.get());
        }
        if (takes(person, code, now)) {
            return people.enter(person);
        }
        people.failed(person, now);
        log.write("sign-in-refused", person);
        return new SignIn.Wrong();
    }

    /// Enrols when the code is one of this secret.
    ///
    /// @return whether it was
    @Transactional
    public boolean enrol(String person, String secret, String code, Instant now) {
        var step = matching(Totp.bytes(secret), code, now);
        if (step.isEmpty()) {
            return false;
        }
        var sealed = Objects.requireNonNull(sealing.seal("person:" + person, secret).fresh());
        db.sql(
                        """
                        update account set totp = :totp, totp_salt = :salt, totp_step = :step
                         where person = :person
                        """)
                .param("totp", sealed.ciphertext())
                .param("salt", sealed.salt())
                .param("step", step.get())
                .param("person", person)
                .update();
        log.write("second-factor-set", person);
        return true;
    }

    /// Removes the second factor; whoever does it gives a last code, or is an administrator.
    @Transactional
    public boolean remove(String person, String code, Instant now) {
        if (!takes(person, code, now)) {
            return false;
        }
        db.sql("update account set totp = null, totp_salt = null where person = :person")
                .param("person", person)
                .update();
        log.write("second-factor-removed", person);
        return true;
    }

    /// Takes a code, each step at most once, also when two arrive at the same moment.
    private boolean takes(String person, String code, Instant now) {
        return kept(person)
                .flatMap(kept -> matching(kept.secret(), code, now))
                .filter(
                        step ->
                                db.sql(
                                                        """
                                                        update account set totp_step = :step
                                                         where person = :person
                                                           and totp_step < :step
                                                        """)
                                                .param("step", step)
                                                .param("person", person)
                                                .update()
                                        == 1)
                .isPresent();
    }

    private static Optional<Long> matching(byte[] secret, String code, Instant now) {
        var typed = code.replace(" ", "").getBytes(UTF_8);
        var middle = Totp.step(now);
        for (var step = middle - DRIFT_STEPS; step <= middle + DRIFT_STEPS; step++) {
            var right = Totp.code(secret, step, Totp.DIGITS);
            if (MessageDigest.isEqual(typed, right.getBytes(UTF_8))) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    private Optional<Kept> kept(String person) {
        return db.sql(
                        """
                        select totp, totp_salt
                          from account
                         where person = :person and totp is not null
                        """)
                .param("person", person)
                .query((row, _) -> kept(row.getBytes("totp_salt"), row.getBytes("totp")))
                .optional();
    }

    private Kept kept(byte[] salt, byte[] sealed) {
        return new Kept(Totp.bytes(Objects.requireNonNull(sealing.open(salt, sealed))));
    }

    private Optional<Instant> lockedUntil(String person) {
        return db.sql(
                        """
                        select greatest(locked_until, '1970-01-01')
                          from account
                         where person = :person
                        """)
                .param("person", person)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
