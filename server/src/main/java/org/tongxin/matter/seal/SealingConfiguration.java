package org.tongxin.matter.seal;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Sealing under this installation's key.
@Configuration(proxyBeanMethods = false)
class SealingConfiguration {

    @Bean
    Sealing sealing(@Value("${tongxin.data}") String data) throws IOException {
        return SealingFile.in(Path.of(data)).obtain();
    }
}
