package org.tongxin.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.tongxin.shell.web.PageView;
import org.tongxin.shell.web.ProblemView;

/// Answers from where there is no controller: a filter, or Spring Security.
@Component
public class Pages {

    private final PageView.Engine engine;
    private final Problems problems;

    Pages(PageView.Engine engine, Problems problems) {
        this.engine = engine;
        this.problems = problems;
    }

    public void send(Page page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        new PageView(engine, page).render(null, request, response);
    }

    /// Sends the problem as JSON under `/api/`, as a page elsewhere.
    public void send(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Problems.programAsks(request)) {
            new ProblemView(problem).render(null, request, response);
        } else {
            send(problems.page(request, problem), request, response);
        }
    }
}
