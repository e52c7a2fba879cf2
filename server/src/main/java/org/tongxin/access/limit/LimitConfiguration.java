package org.tongxin.access.limit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The limits of this server node, as configured.
@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

    @Bean
    Limits limits(
            @Value("${tongxin.limits.sign-ins-per-minute:120}") int signIns,
            @Value("${tongxin.limits.api-per-minute:12000}") int api,
            @Value("${tongxin.limits.body-bytes:1048576}") long body) {
        return new Limits(signIns, api, body);
    }
}
