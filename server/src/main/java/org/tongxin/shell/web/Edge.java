package org.tongxin.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.tongxin.shell.Problems;
import tools.jackson.core.exc.StreamReadException;

/// The one place where an exception becomes an answer. A defect is logged here, once, under a
/// reference id; what the caller did wrong is said and not logged.
@ControllerAdvice
class Edge {

    private static final Logger LOG = LoggerFactory.getLogger(Edge.class);
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String RETRY_SECONDS = "5";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Problems problems;

    Edge(Problems problems) {
        this.problems = problems;
    }

    /// Text that is not JSON is 400; JSON whose fields do not fit is 422.
    @ExceptionHandler
    ModelAndView unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
        return e.getCause() instanceof StreamReadException || e.getCause() == null
                ? answer(request, 400)
                : answer(request, 422);
    }

    /// Container and firewall look at headers and parameters only when somebody reads them.
    @ExceptionHandler({RequestRejectedException.class, InvalidParameterException.class})
    ModelAndView rejected(RuntimeException e, HttpServletRequest request) {
        return answer(request, 400);
    }

    static boolean isRejection(Throwable thrown) {
        return thrown instanceof RequestRejectedException
                || thrown instanceof InvalidParameterException;
    }

    @ExceptionHandler
    ModelAndView mistyped(TypeMismatchException e, HttpServletRequest request) {
        return answer(request, 422);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
        return answer(request, 413);
    }

    /// A form with files whose parts cannot be told apart.
    @ExceptionHandler
    ModelAndView torn(MultipartException e, HttpServletRequest request) {
        return answer(request, 400);
    }

    /// Who may is decided, and answered, by Spring Security.
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void notOurs(RuntimeException e) {
        throw e;
    }

    /// The caller hung up: there is nobody to answer and nothing is broken.
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {}

    @ExceptionHandler
    ModelAndView other(Exception e, HttpServletRequest request, HttpServletResponse response) {
        if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            known.getHeaders()
                    .forEach((name, said) -> said.forEach(v -> response.addHeader(name, v)));
            return answer(request, known.getStatusCode().value());
        }
        return failure(request, response, e);
    }

    /// Logs a defect once and answers with the id; when only the database is out of reach, says
    /// that and that it comes back.
    ModelAndView failure(
            HttpServletRequest request, HttpServletResponse response, Throwable defect) {
        var outage = Outage.in(defect);
        if (outage.isPresent()) {
            LOG.warn("out of reach for {}: {}", asked(request), outage.get());
            response.setHeader("Retry-After", RETRY_SECONDS);
            return answer(request, 503);
        }
        var reference = reference();
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri) {
            // The container has logged the stack already; only the id is missing.
            LOG.error("{} {} {}", reference, uri, defect.getClass().getName());
        } else {
            var uri = request.getRequestURI();
            LOG.error("{} {} {}", reference, request.getMethod(), uri, defect);
        }
        return problems.answer(request, problems.failure(request, reference));
    }

    private static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                ? uri
                : request.getRequestURI();
    }

    ModelAndView answer(HttpServletRequest request, int status) {
        return problems.answer(request, problems.of(request, status, code(status)));
    }

    static String code(int status) {
        return switch (status) {
            case 401 -> "sign-in-needed";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 409 -> "conflict";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 422 -> "unreadable-fields";
            case 429 -> "too-many-requests";
            case 503 -> "unavailable";
            default -> "bad-request";
        };
    }

    /// Eight letters that can be read out over the telephone: `K7Q2-93MD`.
    static String reference() {
        var id = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            id.append(i == 4 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return id.toString();
    }
}
