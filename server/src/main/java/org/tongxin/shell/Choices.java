package org.tongxin.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How a reader wants to read: language, letters (长辈版) and theme, each a cookie set by a link.
public final class Choices {

    /// Each choice with the values it takes; anything else is ignored.
    public static final Map<String, Set<String>> KNOWN =
            Map.of(
                    "lang", Set.of("zh-CN", "en"),
                    "letters", Set.of("large", "usual"),
                    "theme", Set.of("auto", "light", "dark"));

    private Choices() {}

    /// The value of a choice by address, else by cookie.
    public static Optional<String> chosen(HttpServletRequest request, String choice) {
        return asked(request, choice).or(() -> kept(request, choice));
    }

    /// Locale of a page: as chosen, else as the browser prefers, else Chinese.
    public static Locale language(HttpServletRequest request) {
        return chosen(request, "lang")
                .map(Locale::forLanguageTag)
                .orElseGet(() -> preferred(request));
    }

    /// Locale by `Accept-Language` alone, for programs.
    public static Locale preferred(HttpServletRequest request) {
        var accepted = request.getHeader("Accept-Language");
        return accepted == null ? Locale.SIMPLIFIED_CHINESE : request.getLocale();
    }

    /// A query without choices, so that they do not stay in addresses people share.
    public static String without(String query) {
        return Arrays.stream(query.split("&", -1))
                .filter(part -> !part.isEmpty())
                .filter(part -> !KNOWN.containsKey(part.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
    }

    /// The value the address asks for, if it is one of those known.
    public static Optional<String> asked(HttpServletRequest request, String choice) {
        return Optional.ofNullable(request.getParameter(choice))
                .filter(value -> KNOWN.getOrDefault(choice, Set.of()).contains(value));
    }

    private static Optional<String> kept(HttpServletRequest request, String choice) {
        var cookies = request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals("tongxin-" + choice))
                .map(Cookie::getValue)
                .filter(value -> KNOWN.getOrDefault(choice, Set.of()).contains(value))
                .findFirst();
    }
}
