package org.tongxin.matter.door;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.tongxin.matter.door.Opening.Bounds;

/// The time by which the door dates facts; another bean of the type takes its place, for a demo
/// that plays on another day.
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {

    @Bean
    @Fallback
    InstantSource instants() {
        return InstantSource.system();
    }

    @Bean
    Bounds bounds() {
        return Bounds.USUAL;
    }
}
