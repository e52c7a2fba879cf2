package org.tongxin.people.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class InTurnTest {

    @Test
    void manyPasswordsAreHashedButAFewAtOnce() throws InterruptedException {
        var slow = new Slow();
        var passwords = new InTurn(slow);
        try (var office = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var no = 0; no < 40; no++) {
                office.execute(() -> passwords.matches("x", "x"));
            }
            assertThat(slow.full.await(20, TimeUnit.SECONDS)).isTrue();
            slow.open.countDown();
        }
        assertThat(slow.done).hasValue(40);
        assertThat(slow.mostAtOnce).hasValue(InTurn.AT_ONCE_MAX);
    }

    @Test
    void aPasswordIsRecognisedAndAnotherIsNot() {
        var passwords = InTurn.argon2();
        var hash = passwords.encode("清风明月");
        assertThat(passwords.matches("清风明月", hash)).isTrue();
        assertThat(passwords.matches("清风", hash)).isFalse();
    }

    /// Waits until it is told to go on.
    private static final class Slow implements PasswordEncoder {

        final CountDownLatch full = new CountDownLatch(InTurn.AT_ONCE_MAX);
        final CountDownLatch open = new CountDownLatch(1);
        final AtomicInteger now = new AtomicInteger();
        final AtomicInteger mostAtOnce = new AtomicInteger();
        final AtomicInteger done = new AtomicInteger();

        @Override
        public String encode(@Nullable CharSequence password) {
            return String.valueOf(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
            mostAtOnce.accumulateAndGet(now.incrementAndGet(), Math::max);
            full.countDown();
            try {
                open.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            now.decrementAndGet();
            done.incrementAndGet();
            return true;
        }
    }
}
