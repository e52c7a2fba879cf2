package org.tongxin.access.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;

/// Addresses on this site: where to go on after signing in, never to another host.
final class LocalAddress {

    private static final int LENGTH_MAX = 2_000;

    /// The address if it is one of this site, else `""`.
    static String of(String asked) {
        var local =
                asked.length() <= LENGTH_MAX
                        && asked.startsWith("/")
                        && !asked.startsWith("//")
                        && asked.indexOf('\\') < 0
                        && asked.chars().allMatch(letter -> letter > ' ' && letter < 0x7f)
                        && !asked.startsWith("/sign-in");
        return local ? asked : "";
    }

    /// The address a request was for, with its query.
    static String asked(HttpServletRequest request) {
        var query = request.getQueryString();
        return of(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /// A page of ours that goes on to an address afterwards.
    static String goingOn(String page, String to) {
        return to.isEmpty() ? page : page + "?to=" + URLEncoder.encode(to, UTF_8);
    }

    private LocalAddress() {}
}
