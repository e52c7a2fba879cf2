package org.tongxin.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.tongxin.access.table.Gate;
import org.tongxin.shell.Pages;
import org.tongxin.shell.Problems;

/// What is answered to a program without a token that opens what it asks for.
@Component
class TokenNeeded implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problems problems;
    private final Pages pages;

    TokenNeeded(Problems problems, Pages pages) {
        this.problems = problems;
        this.pages = pages;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (Gate.status(request) == 0) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            send(request, response, 401, "unauthenticated");
        } else {
            nothingThere(request, response);
        }
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (Gate.status(request) == 0) {
            send(request, response, 403, "forbidden");
        } else {
            nothingThere(request, response);
        }
    }

    private void nothingThere(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Gate.status(request) == 405) {
            response.setHeader(HttpHeaders.ALLOW, Gate.allowed(request));
            send(request, response, 405, "method-not-allowed");
        } else {
            send(request, response, 404, "not-found");
        }
    }

    private void send(
            HttpServletRequest request, HttpServletResponse response, int status, String code)
            throws IOException {
        pages.send(problems.of(request, status, code), request, response);
    }
}
