package org.tongxin.access;

import jakarta.servlet.Filter;
import java.util.Optional;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.tongxin.access.limit.LimitFilter;
import org.tongxin.access.session.SessionFilter;
import org.tongxin.access.session.SignInNeeded;
import org.tongxin.access.table.Gate;
import org.tongxin.people.Caller;
import org.tongxin.shell.SignedIn;
import org.tongxin.shell.Who;

/// Two doors to the building: programs under `/api`, people everywhere else. Neither keeps anything
/// in memory between requests, so any server node can answer any of them.
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    /// Before either door: what is too often or too much goes no further.
    @Bean
    FilterRegistrationBean<LimitFilter> limitsFirst(LimitFilter limits) {
        var first = new FilterRegistrationBean<>(limits);
        first.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return first;
    }

    /// The filters of a door stand in its chain and nowhere else.
    @Bean
    FilterRegistrationBean<BearerFilter> onlyForPrograms(BearerFilter bearer) {
        return inChainOnly(bearer);
    }

    @Bean
    FilterRegistrationBean<SessionFilter> onlyForPeople(SessionFilter session) {
        return inChainOnly(session);
    }

    /// How long each filter takes is nobody's question, and asking it cost a twentieth of a
    /// request.
    @Bean
    SecurityObservationSettings filtersUnobserved() {
        return SecurityObservationSettings.noObservations();
    }

    private static <F extends Filter> FilterRegistrationBean<F> inChainOnly(F filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    @Order(1)
    SecurityFilterChain doorForPrograms(
            HttpSecurity http, BearerFilter bearer, Gate gate, TokenNeeded needed) {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(AccessConfiguration::stateless)
                .addFilterBefore(bearer, AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().access(gate))
                .exceptionHandling(
                        handling ->
                                handling.authenticationEntryPoint(needed)
                                        .accessDeniedHandler(needed))
                .headers(Headers::api)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain doorForPeople(
            HttpSecurity http, SessionFilter session, Gate gate, SignInNeeded needed) {
        return http.sessionManagement(AccessConfiguration::stateless)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(AccessConfiguration::tokens)
                .addFilterBefore(session, CsrfFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().access(gate))
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

    /// Somebody known by his session is not somebody new: the id changes when he signs in or takes
    /// another post (module `session`), not at each request, or two at once would sign him out.
    private static void stateless(SessionManagementConfigurer<HttpSecurity> sessions) {
        sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS)
                .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy());
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
}
