package org.tongxin.access.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tongxin.shell.Pages;
import org.tongxin.shell.Problems;

/// Answers 429 to whoever asks too often and 413 to whoever sends too much, before either costs
/// anything: a body is not read beyond the limit.
@Component
public final class LimitFilter extends OncePerRequestFilter {

    private static final String UPLOAD = "/api/v1/files";
    private static final long FORM_WITH_FILES_MAX = 42L << 20;

    private final Limits limits;
    private final Rates rates;
    private final Problems problems;
    private final Pages pages;

    LimitFilter(Limits limits, Rates rates, Problems problems, Pages pages) {
        this.limits = limits;
        this.rates = rates;
        this.problems = problems;
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = rates.secondsToWait(request);
        if (wait > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
            pages.send(problems.of(request, 429, "too-many-requests"), request, response);
        } else if (limits.bodyBytes() <= 0 || isUpload(request)) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() > most(request)) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
            pages.send(problems.of(request, 413, "too-large"), request, response);
        } else {
            chain.doFilter(new BoundedRequest(request, most(request)), response);
        }
    }

    /// Forms on pages may carry files: two of the longest, or many photographs.
    private long most(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                        && type.startsWith("multipart/form-data")
                        && !request.getRequestURI().startsWith("/api/")
                ? Math.max(FORM_WITH_FILES_MAX, limits.bodyBytes())
                : limits.bodyBytes();
    }

    /// Files have limits of their own, which say more; nothing else is sent in megabytes.
    private static boolean isUpload(HttpServletRequest request) {
        return request.getRequestURI().equals(UPLOAD);
    }
}
