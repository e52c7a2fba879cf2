package org.tongxin.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// What browsers are told to refuse: code and forms of others, frames, sniffing, devices.
final class Headers {

    private static final String PAGES =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";
    private static final String API = "default-src 'none'; frame-ancestors 'none'";
    private static final String DEVICES =
            "camera=(), display-capture=(), geolocation=(self), microphone=(), payment=(), usb=()";

    static void pages(HeadersConfigurer<HttpSecurity> headers) {
        common(headers, PAGES);
    }

    static void api(HeadersConfigurer<HttpSecurity> headers) {
        common(headers, API);
    }

    private static void common(HeadersConfigurer<HttpSecurity> headers, String content) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(content))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(DEVICES))
                .httpStrictTransportSecurity(
                        https -> https.includeSubDomains(false).maxAgeInSeconds(31_536_000));
    }

    private Headers() {}
}
