package org.tongxin.publication.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Answers that anybody may keep, asking each time whether they still hold: by the hash of what is
/// in them, and the day of the last change where there is one.
final class Cached {

    static final MediaType XML = new MediaType("application", "xml", UTF_8);
    static final MediaType ATOM = new MediaType("application", "atom+xml", UTF_8);
    static final MediaType RSS = new MediaType("application", "rss+xml", UTF_8);
    static final MediaType CSV = new MediaType("text", "csv", UTF_8);
    static final MediaType JSON = new MediaType("application", "json", UTF_8);
    static final MediaType TEXT = new MediaType("text", "plain", UTF_8);

    private static final Duration FRESH = Duration.ofMinutes(1);

    static ResponseEntity<byte[]> answer(
            HttpServletRequest request, MediaType type, String text, Optional<Instant> changed) {
        var headers = new HttpHeaders();
        changed.ifPresent(headers::setLastModified);
        return answer(request, type, text, headers);
    }

    /// @param headers what is said beside it
    static ResponseEntity<byte[]> answer(
            HttpServletRequest request, MediaType type, String text, HttpHeaders headers) {
        var bytes = text.getBytes(UTF_8);
        var tag = "\"" + hash(bytes) + "\"";
        headers.setETag(tag);
        headers.setCacheControl(CacheControl.maxAge(FRESH).cachePublic());
        headers.add(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        if (isKnown(request, tag)) {
            return new ResponseEntity<>(headers, HttpStatus.NOT_MODIFIED);
        }
        headers.setContentType(type);
        return new ResponseEntity<>(bytes, headers, HttpStatus.OK);
    }

    private static boolean isKnown(HttpServletRequest request, String tag) {
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null && (known.strip().equals("*") || known.contains(tag));
    }

    private static String hash(byte[] bytes) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sha).substring(0, 22);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("this JDK has no SHA-256", absent);
        }
    }

    private Cached() {}
}
