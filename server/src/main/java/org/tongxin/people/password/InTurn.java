package org.tongxin.people.password;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Hashes passwords by Argon2, a few at once and the others in order. One takes 16 MB of memory and
/// a twentieth of a second: when a whole office signs in at nine o'clock, it waits a moment and
/// does not fill the heap.
public final class InTurn implements PasswordEncoder {

    static final int AT_ONCE_MAX = 2;

    private final Semaphore turns = new Semaphore(AT_ONCE_MAX, true);
    private final PasswordEncoder passwords;

    InTurn(PasswordEncoder passwords) {
        this.passwords = passwords;
    }

    /// As Spring Security recommends since 5.8: 16 MB, two rounds, one lane.
    public static InTurn argon2() {
        return new InTurn(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> passwords.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
        return inTurn(() -> passwords.matches(password, encoded));
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> hashing) {
        turns.acquireUninterruptibly();
        try {
            return hashing.get();
        } finally {
            turns.release();
        }
    }
}
