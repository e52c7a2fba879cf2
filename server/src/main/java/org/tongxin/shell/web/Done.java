package org.tongxin.shell.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseCookie.ResponseCookieBuilder;
import org.tongxin.shell.Page;

/// Carries the sentence of an act that was done to the page that follows, in a cookie for that
/// address alone. The newest sentence replaces one that nobody came to read, so that no page tells
/// of an act before the last.
public final class Done {

    private static final String NAME = "tongxin-done";
    private static final Duration KEPT = Duration.ofMinutes(1);

    static void keep(Page.SeeOther to, HttpServletRequest request, HttpServletResponse response) {
        if (!to.done().isEmpty()) {
            var path = to.elsewhere().replaceFirst("[?#].*", "");
            var sentence = URLEncoder.encode(to.done(), UTF_8);
            send(response, made(request, sentence, path).maxAge(KEPT));
        }
    }

    /// The sentence that waits for this page, `""` when there is none or it cannot be read.
    public static String read(HttpServletRequest request) {
        return cookie(request)
                .map(Cookie::getValue)
                .filter(value -> value.matches("(?:[\\w.*+-]|%[0-9A-F]{2})*"))
                .map(value -> URLDecoder.decode(value, UTF_8))
                .orElse("");
    }

    /// Called when a page is shown: what was read is not told twice.
    static void forget(HttpServletRequest request, HttpServletResponse response) {
        if (cookie(request).isPresent()) {
            send(response, made(request, "", request.getRequestURI()).maxAge(Duration.ZERO));
        }
    }

    private static Optional<Cookie> cookie(HttpServletRequest request) {
        var cookies = request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(NAME))
                .findFirst();
    }

    private static ResponseCookieBuilder made(
            HttpServletRequest request, String sentence, String path) {
        return ResponseCookie.from(NAME, sentence)
                .path(path)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax");
    }

    private static void send(HttpServletResponse response, ResponseCookieBuilder cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    private Done() {}
}
