package org.tongxin.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tongxin.shell.Choices;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Frames;

/// Keeps a choice (`?lang=en`, `?letters=large`, `?theme=dark`) in a cookie and shows the page
/// again without it, so that a shared address does not change how another person reads.
@Component
class ChoiceFilter extends OncePerRequestFilter {

    private final Frames frames;

    ChoiceFilter(Frames frames) {
        this.frames = frames;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var choosing =
                request.getMethod().equals("GET") && !request.getRequestURI().startsWith("/api/");
        return !choosing || request.getQueryString() == null;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var chosen = false;
        for (var choice : Choices.KNOWN.keySet()) {
            var value = Choices.asked(request, choice);
            value.ifPresent(kept -> keep(request, response, choice, kept));
            chosen |= value.isPresent();
        }
        if (chosen) {
            Frame frame = frames.plain(request);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, frame.path());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void keep(
            HttpServletRequest request, HttpServletResponse response, String choice, String kept) {
        var cookie =
                ResponseCookie.from("tongxin-" + choice, kept)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(Duration.ofDays(365))
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
