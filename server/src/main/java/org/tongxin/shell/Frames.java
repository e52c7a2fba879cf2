package org.tongxin.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.tongxin.shell.web.Done;

/// Makes the [Frame] of a request. Controllers simply take a `Frame` parameter.
@Component
public class Frames {

    private final WordBook book;
    private final Supplier<SignedIn> signedIn;
    private final Supplier<List<NavSource>> navigation;
    private final Supplier<Note> note;

    /// Says something below every page, such as that all is invented.
    @FunctionalInterface
    public interface Note {
        String sentence(Words words);
    }

    Frames(
            WordBook book,
            ObjectProvider<SignedIn> signedIn,
            ObjectProvider<NavSource> navigation,
            ObjectProvider<Note> note) {
        this.book = book;
        this.signedIn = once(() -> signedIn.getIfAvailable(() -> _ -> Optional.empty()));
        this.navigation = once(() -> navigation.orderedStream().toList());
        this.note = once(() -> note.getIfAvailable(() -> _ -> ""));
    }

    /// Asked at the first page, when all modules are there, and never again.
    private static <T> Supplier<T> once(Supplier<T> bean) {
        return SingletonSupplier.of(bean);
    }

    /// The frame of a page for whoever asks.
    public Frame of(HttpServletRequest request) {
        var words = words(request);
        var who = signedIn.get().who(request);
        return frame(request, nav(who, words), who, csrf(request));
    }

    private List<NavItem> nav(Optional<Who> who, Words words) {
        return navigation.get().stream()
                .flatMap(module -> module.items(who, words).stream())
                .toList();
    }

    /// The frame of a page that holds no form to be sent: who has not signed in gets no token and
    /// so no cookie, and the page is the same for all of them.
    public Frame open(HttpServletRequest request) {
        var who = signedIn.get().who(request);
        return who.isPresent()
                ? of(request)
                : frame(request, nav(who, words(request)), who, Frame.Csrf.NONE);
    }

    /// What was done just before this page was asked for, in words; `""` when nothing was.
    public static String done(HttpServletRequest request) {
        return Done.read(request);
    }

    /// A frame that asks no other module: for pages that must show when something is broken.
    public Frame plain(HttpServletRequest request) {
        return frame(request, List.of(), Optional.empty(), Frame.Csrf.NONE);
    }

    /// The words of a page's reader: as chosen, else as the browser prefers.
    public Words words(HttpServletRequest request) {
        return book.in(Choices.language(request));
    }

    private Frame frame(
            HttpServletRequest request, List<NavItem> nav, Optional<Who> who, Frame.Csrf csrf) {
        var large = Choices.chosen(request, "letters").filter("large"::equals).isPresent();
        var theme =
                Choices.chosen(request, "theme")
                        .map(code -> Frame.Theme.valueOf(code.toUpperCase(Locale.ROOT)))
                        .orElse(Frame.Theme.AUTO);
        var words = words(request);
        var below = note.get().sentence(words);
        return new Frame("", words, nav, who, csrf, large, theme, path(request), below);
    }

    /// The address people see, also while an error is being answered; never another host's.
    static String path(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var asked = failed instanceof String uri ? uri : request.getRequestURI();
        var path = "/" + asked.replace('\\', '/').replaceFirst("^/+", "");
        var query = request.getQueryString() == null ? "" : request.getQueryString();
        var kept = Choices.without(query);
        return kept.isEmpty() ? path : path + "?" + kept;
    }

    private static Frame.Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.Csrf(token.getParameterName(), token.getHeaderName(), token.getToken())
                : Frame.Csrf.NONE;
    }
}
