package org.tongxin.access.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.tongxin.people.Tokens;

/// Counts how often each caller asks (限流): who tries passwords by his address, a program by its
/// token. Each server node counts for itself.
@Component
public class Rates {

    private static final Set<String> TRIED = Set.of("/sign-in", "/sign-in/code", "/setup");
    private static final int CALLERS_MAX = 100_000;

    private final Limits limits;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder()
                    .maximumSize(CALLERS_MAX)
                    .expireAfterAccess(Duration.ofMinutes(10))
                    .build();

    Rates(Limits limits) {
        this.limits = limits;
    }

    /// Seconds the caller should wait before asking again; 0 when he need not.
    long secondsToWait(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (path.startsWith("/api/")) {
            return take("api " + program(request), limits.apiPerMinute());
        }
        var tries = TRIED.contains(path) || path.startsWith("/password/");
        return tries && request.getMethod().equals("POST")
                ? take("sign-in " + request.getRemoteAddr(), limits.signInsPerMinute())
                : 0;
    }

    private static String program(HttpServletRequest request) {
        var bearer = request.getHeader(HttpHeaders.AUTHORIZATION);
        return bearer == null
                ? request.getRemoteAddr()
                : java.util.HexFormat.of().formatHex(Tokens.hash(bearer));
    }

    private long take(String caller, int perMinute) {
        if (perMinute <= 0) {
            return 0;
        }
        var bucket = Objects.requireNonNull(buckets.get(caller, _ -> bucket(perMinute)));
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(
                        limit ->
                                limit.capacity(perMinute)
                                        .refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
