package org.tongxin.access;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.tongxin.access.session.SessionFilter;
import org.tongxin.access.session.Sessions;
import org.tongxin.access.session.SignInNeeded;
import org.tongxin.people.Caller;
import org.tongxin.people.People;
import org.tongxin.shell.Pages;
import org.tongxin.shell.Problems;
import org.tongxin.shell.SignedIn;
import org.tongxin.shell.Who;

/// Two doors to the building: programs under `/api`, people everywhere else. Neither keeps anything
/// in memory between requests, so any server node can answer any of them.
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private static final String[] OPEN = {
        "/",
        "/receipts",
        "/receipts/*",
        "/error",
        "/webjars/**",
        "/tongxin.css",
        "/tongxin.js",
        "/mark.svg",
        "/manifest.webmanifest",
        "/sign-in",
        "/sign-out",
        "/log/**",
        "/problems/*",
        "/healthz"
    };

    @Bean
    @Order(1)
    SecurityFilterChain doorForPrograms(
            HttpSecurity http, People people, Problems problems, Pages pages) {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(AccessConfiguration::stateless)
                .addFilterBefore(new BearerFilter(people), AuthorizationFilter.class)
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers("/api/openapi.json")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(askBearer(problems, pages)))
                .headers(Headers::api)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain doorForPeople(HttpSecurity http, Sessions sessions, SignInNeeded needed) {
        return http.sessionManagement(AccessConfiguration::stateless)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(AccessConfiguration::tokens)
                .addFilterBefore(new SessionFilter(sessions), CsrfFilter.class)
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(OPEN)
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .exceptionHandling(
                        handling ->
                                handling.authenticationEntryPoint(needed)
                                        .accessDeniedHandler(needed))
                .headers(Headers::pages)
                .build();
    }

    @Bean
    SignedIn signedIn() {
        return _ -> {
            var known = SecurityContextHolder.getContext().getAuthentication();
            return known != null && known.getPrincipal() instanceof Caller caller
                    ? Optional.of(new Who(caller.name(), caller.post()))
                    : Optional.empty();
        };
    }

    private static void stateless(SessionManagementConfigurer<HttpSecurity> sessions) {
        sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS);
    }

    /// Somebody is known anew at every request; that must not make the forms he has open in other
    /// windows somebody else's.
    private static void tokens(CsrfConfigurer<HttpSecurity> csrf) {
        csrf.csrfTokenRepository(formTokens())
                .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy());
    }

    /// The token of forms stands in a cookie of its own: no session is made for a mere visitor, and
    /// a form outlives the session it was opened in.
    private static CookieCsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("tongxin-form");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }

    private static AuthenticationEntryPoint askBearer(Problems problems, Pages pages) {
        return (request, response, _) -> {
            response.setHeader("WWW-Authenticate", "Bearer");
            var status = HttpStatus.UNAUTHORIZED.value();
            pages.send(problems.of(request, status, "unauthenticated"), request, response);
        };
    }
}
