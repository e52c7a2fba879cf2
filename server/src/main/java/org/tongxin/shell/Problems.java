package org.tongxin.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tongxin.shell.web.PageView;
import org.tongxin.shell.web.ProblemView;

/// Answers with a problem in the caller's language: JSON under `/api/`, a page elsewhere. Sentences
/// are `problem.<code>.title` and `problem.<code>.detail`.
@Component
public class Problems {

    private final Frames frames;
    private final WordBook book;
    private final PageView.Engine engine;

    Problems(Frames frames, WordBook book, PageView.Engine engine) {
        this.frames = frames;
        this.book = book;
        this.engine = engine;
    }

    /// A problem with the sentences written under its code; arguments fill both.
    public Problem of(HttpServletRequest request, int status, String code, Object... args) {
        var words = wanted(request);
        return new Problem(
                "/problems/" + code,
                words.say("problem." + code + ".title", args),
                status,
                words.say("problem." + code + ".detail", args),
                Frames.path(request),
                List.of(),
                "");
    }

    /// A defect: 500 under the id it was logged with.
    public Problem failure(HttpServletRequest request, String reference) {
        var said = of(request, 500, "failure", reference);
        return new Problem(
                said.type(),
                said.title(),
                500,
                said.detail(),
                said.instance(),
                List.of(),
                reference);
    }

    /// Sends the problem the way this caller reads it.
    public ModelAndView answer(HttpServletRequest request, Problem problem) {
        return programAsks(request)
                ? new ModelAndView(new ProblemView(problem))
                : new ModelAndView(new PageView(engine, page(request, problem)));
    }

    /// A problem as a page, for those who answer with pages.
    public Page page(HttpServletRequest request, int status, String code, Object... args) {
        return page(request, of(request, status, code, args));
    }

    ProblemPage page(HttpServletRequest request, Problem problem) {
        var frame = problem.status() >= 500 ? frames.plain(request) : frames.of(request);
        return new ProblemPage(frame.titled(problem.title()), problem);
    }

    private Words wanted(HttpServletRequest request) {
        return programAsks(request) ? book.in(Choices.preferred(request)) : frames.words(request);
    }

    /// Whether the caller is a program: every address under `/api/`.
    public static boolean programAsks(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var uri = failed instanceof String asked ? asked : request.getRequestURI();
        return uri.startsWith("/api/");
    }
}
