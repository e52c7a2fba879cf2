package org.tongxin.access.health;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// `/metrics` in the format of Prometheus, for this machine itself, or for whoever gives the secret
/// `tongxin.metrics.secret` as a bearer token. For everybody else it is not there.
@RestController
class MetricsController {

    private static final int SECRET_MIN = 24;
    private static final String BEARER = "Bearer ";

    private final PrometheusMeterRegistry registry;
    private final String secret;

    MetricsController(
            PrometheusMeterRegistry registry, @Value("${tongxin.metrics.secret:}") String secret) {
        if (!secret.isEmpty() && secret.chars().distinct().count() < SECRET_MIN / 3) {
            throw new IllegalStateException("tongxin.metrics.secret is too simple");
        }
        if (!secret.isEmpty() && secret.length() < SECRET_MIN) {
            throw new IllegalStateException(
                    "tongxin.metrics.secret needs %d characters or more".formatted(SECRET_MIN));
        }
        this.registry = registry;
        this.secret = secret;
    }

    @GetMapping(path = "/metrics", produces = "text/plain;version=0.0.4;charset=utf-8")
    String metrics(HttpServletRequest request) throws UnknownHostException {
        if (!isHere(request) && !knowsSecret(request)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return registry.scrape();
    }

    /// The address is the caller's own: only a proxy on this machine is believed about another
    /// (application.yaml).
    private static boolean isHere(HttpServletRequest request) throws UnknownHostException {
        return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }

    private boolean knowsSecret(HttpServletRequest request) {
        var given = request.getHeader(HttpHeaders.AUTHORIZATION);
        return !secret.isEmpty()
                && given != null
                && MessageDigest.isEqual(given.getBytes(UTF_8), (BEARER + secret).getBytes(UTF_8));
    }
}
