package org.tongxin.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.tongxin.access.table.Gate;
import org.tongxin.drafts.Draft;
import org.tongxin.drafts.DraftForms;
import org.tongxin.drafts.Saved;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Frames;
import org.tongxin.shell.Pages;
import org.tongxin.shell.Problems;
import tools.jackson.databind.json.JsonMapper;

/// What is answered to a browser whose user is not signed in, or whose form is not ours.
///
/// A page asked for: on to the sign-in page, and from there back. A form sent: all of it comes back
/// in a page, to be sent again, because whoever wrote for half an hour must not lose a word.
@Component
public class SignInNeeded implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Set<String> ASKING = Set.of("GET", "HEAD");
    private static final int WRITTEN_MIN = 20;
    private static final int VALUES_MAX = 500;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Frames frames;
    private final Pages pages;
    private final Problems problems;
    private final DraftForms drafts;

    SignInNeeded(Frames frames, Pages pages, Problems problems, DraftForms drafts) {
        this.drafts = drafts;
        this.frames = frames;
        this.pages = pages;
        this.problems = problems;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (Gate.status(request) != 0) {
            nothingThere(request, response);
            return;
        }
        if (!ASKING.contains(request.getMethod())) {
            unsent(request, response);
            return;
        }
        var signIn = LocalAddress.goingOn("/sign-in", LocalAddress.asked(request));
        if (request.getHeader("HX-Request") == null) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, signIn);
        } else {
            response.setHeader("HX-Redirect", signIn);
        }
    }

    /// A form without its token is given back only when the browser itself says that it came from
    /// this site; else it may be a trap laid by another.
    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (Gate.status(request) != 0) {
            nothingThere(request, response);
        } else if (!(why instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if ("same-origin".equals(request.getHeader("Sec-Fetch-Site"))) {
            unsent(request, response);
        } else {
            pages.send(problems.of(request, 403, "foreign-form"), request, response);
        }
    }

    private static void nothingThere(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!Gate.allowed(request).isEmpty()) {
            response.setHeader(HttpHeaders.ALLOW, Gate.allowed(request));
        }
        response.sendError(Gate.status(request));
    }

    private void unsent(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var frame = frames.of(request);
        var form = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> form.put(name, List.of(values)));
        var kept = drafts.keep(form);
        if ("draft".equals(request.getHeader("X-Requested-With"))) {
            told(kept, frame, response);
            return;
        }
        response.setHeader("HX-Retarget", "body");
        response.setHeader("HX-Reswap", "innerHTML");
        if (kept.isPresent() && kept.get() instanceof Saved.Kept(var draft, _)) {
            var title = frame.titled(frame.words().say("draft.kept.title"));
            pages.send(new KeptPage(title, signIn(draft)), request, response);
            return;
        }
        var titled = frame.titled(frame.words().say("unsent.title"));
        var action = LocalAddress.asked(request);
        var page = new UnsentPage(titled, action, "/sign-in", values(request, frame));
        pages.send(page, request, response);
    }

    private static String signIn(Draft draft) {
        return LocalAddress.goingOn("/sign-in", draft.address());
    }

    /// To the script that saves drafts: that it was kept, and that one has to sign in.
    private static void told(Optional<Saved> kept, Frame frame, HttpServletResponse response)
            throws IOException {
        var told = new LinkedHashMap<String, Object>();
        var words = frame.words();
        told.put("signIn", "/sign-in");
        if (kept.isPresent() && kept.get() instanceof Saved.Kept(var draft, _)) {
            told.put("id", draft.id());
            told.put("version", draft.version());
            told.put("signIn", signIn(draft));
            told.put("said", words.say("draft.expired"));
        } else {
            told.put("said", words.say("draft.expired.local"));
        }
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(JSON.writeValueAsBytes(told));
    }

    private static List<UnsentPage.Value> values(HttpServletRequest request, Frame frame) {
        return request.getParameterMap().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(frame.csrf().parameter()))
                .filter(entry -> !entry.getKey().startsWith("password"))
                .filter(entry -> !entry.getKey().startsWith("draft"))
                .flatMap(
                        entry ->
                                Arrays.stream(entry.getValue())
                                        .map(text -> value(entry.getKey(), text)))
                .limit(VALUES_MAX)
                .toList();
    }

    private static UnsentPage.Value value(String name, String text) {
        return new UnsentPage.Value(name, text, isWritten(text));
    }

    /// Somebody's own words rather than a code the form carried: those are shown to be copied.
    private static boolean isWritten(String text) {
        return text.length() >= WRITTEN_MIN || text.chars().anyMatch(c -> c > '~' || c == ' ');
    }
}
