package org.tongxin.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Answers what fails before or after a controller: a filter, Spring Security, the container.
@Controller
class Faults implements ErrorController {

    private final Edge edge;

    Faults(Edge edge) {
        this.edge = edge;
    }

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
        var given = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = given instanceof Integer code ? code : 404;
        if (status != 503 && status >= 500) {
            var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            if (thrown instanceof Throwable cause && Edge.isRejection(cause)) {
                return edge.answer(request, 400);
            }
            return edge.failure(
                    request,
                    response,
                    thrown instanceof Throwable defect
                            ? defect
                            : new IllegalStateException("status " + status));
        }
        return edge.answer(request, status);
    }
}
