package org.tongxin.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tongxin.matter.Moment;
import org.tongxin.people.ApiTokens;

/// Knows programs by their bearer token.
@Component
final class BearerFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final ApiTokens tokens;

    BearerFilter(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.startsWith(BEARER)) {
            tokens.caller(header.substring(BEARER.length()).strip(), LocalDate.now(Moment.ZONE))
                    .ifPresent(
                            caller -> {
                                var context = SecurityContextHolder.createEmptyContext();
                                context.setAuthentication(
                                        UsernamePasswordAuthenticationToken.authenticated(
                                                caller, null, List.of()));
                                SecurityContextHolder.setContext(context);
                            });
        }
        chain.doFilter(request, response);
    }
}
