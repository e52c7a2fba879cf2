package org.tongxin.access.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tongxin.people.Caller;

/// Knows people by their session. An error page is for whoever asked for the page: nothing is
/// looked up a second time, least of all in a database that may be away.
@Component
public final class SessionFilter extends OncePerRequestFilter {

    private static final String KNOWN = SessionFilter.class.getName() + ".caller";
    private static final Set<String> FOR_NOBODY = Set.of("/healthz", "/metrics");

    private final Sessions sessions;

    public SessionFilter(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return FOR_NOBODY.contains(path)
                || path.startsWith("/webjars/")
                || path.startsWith("/tongxin.");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        sessions.caller(request).ifPresent(caller -> request.setAttribute(KNOWN, caller));
        know(request);
        chain.doFilter(request, response);
    }

    @Override
    protected void doFilterNestedErrorDispatch(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        know(request);
        chain.doFilter(request, response);
    }

    private static void know(HttpServletRequest request) {
        if (request.getAttribute(KNOWN) instanceof Caller caller) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(caller, null, List.of()));
            SecurityContextHolder.setContext(context);
        }
    }
}
