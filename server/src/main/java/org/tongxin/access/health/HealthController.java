package org.tongxin.access.health;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/healthz`: whether this server node can work, in one word, within two seconds. A load balancer
/// asks it; it says nothing of what is inside.
@RestController
class HealthController {

    private static final Duration ANSWER_MAX = Duration.ofSeconds(2);
    private static final Duration KEPT = Duration.ofSeconds(1);

    private final JdbcClient db;
    private final Executor aside = task -> Thread.ofVirtual().name("healthz").start(task);
    private CompletableFuture<Boolean> asking = CompletableFuture.completedFuture(false);
    private Instant asked = Instant.EPOCH;

    HealthController(JdbcClient db) {
        this.db = db;
    }

    @GetMapping("/healthz")
    ResponseEntity<String> health() {
        var well = isWell();
        return ResponseEntity.status(well ? 200 : 503)
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.noStore())
                .body(well ? "ok" : "unavailable");
    }

    private boolean isWell() {
        try {
            return ask().get(ANSWER_MAX.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException unwell) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// One question at a time, however many ask: a database that is away must not be run over when
    /// it comes back.
    private synchronized CompletableFuture<Boolean> ask() {
        var now = Instant.now();
        if (asking.isDone() && asked.plus(KEPT).isBefore(now)) {
            asked = now;
            asking = CompletableFuture.supplyAsync(this::answers, aside);
        }
        return asking;
    }

    private boolean answers() {
        try {
            return db.sql("select 1").query(Integer.class).single() == 1;
        } catch (DataAccessException away) {
            return false;
        }
    }
}
