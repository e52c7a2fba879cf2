package org.tongxin.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.tongxin.shell.Frames;
import org.tongxin.shell.Problem;
import org.tongxin.shell.Problems;

/// What a problem's `type` leads to: the same problem in plain words, for people who open the link.
@Controller
class ProblemsController {

    private static final String CODE = "[a-z-]{1,40}";

    private final Problems problems;
    private final Frames frames;

    ProblemsController(Problems problems, Frames frames) {
        this.problems = problems;
        this.frames = frames;
    }

    @GetMapping("/problems/{code}")
    ModelAndView problem(@PathVariable String code, HttpServletRequest request) {
        var words = frames.words(request);
        if (!code.matches(CODE) || !words.knows("problem." + code + ".title")) {
            return problems.answer(request, problems.of(request, 404, "not-found"));
        }
        return problems.answer(
                request,
                new Problem(
                        "/problems/" + code,
                        words.say("problem." + code + ".title"),
                        200,
                        words.say("problem." + code + ".detail").replaceAll("\\{\\d}", "…"),
                        "/problems/" + code,
                        List.of(),
                        ""));
    }
}
