package org.tongxin.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.tongxin.people.People;
import org.tongxin.shell.Problems;
import tools.jackson.databind.json.JsonMapper;

/// Two doors to the building: programs under `/api`, people everywhere else.
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private static final String[] OPEN = {
        "/",
        "/error",
        "/webjars/**",
        "/tongxin.css",
        "/tongxin.js",
        "/mark.svg",
        "/manifest.webmanifest",
        "/healthz"
    };

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, People people, Problems problems, JsonMapper json) {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new BearerFilter(people), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(
                        handling ->
                                handling.authenticationEntryPoint(
                                        (request, response, _) -> {
                                            response.setStatus(HttpStatus.UNAUTHORIZED.value());
                                            response.setHeader("WWW-Authenticate", "Bearer");
                                            response.setContentType(
                                                    MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                                            response.getOutputStream()
                                                    .write(
                                                            json.writeValueAsBytes(
                                                                    problems.of(
                                                                            request,
                                                                            401,
                                                                            "unauthenticated")));
                                        }))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(OPEN)
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                        policy ->
                                                policy.policyDirectives(
                                                        "default-src 'self'; img-src 'self' data:;"
                                                                + " object-src 'none';"
                                                                + " frame-ancestors 'none'")))
                .build();
    }
}
