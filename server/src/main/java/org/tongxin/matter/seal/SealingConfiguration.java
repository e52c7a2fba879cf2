package org.tongxin.matter.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The master key of sealed texts: 32 random bytes in `DIR/keys/sealing`, outside the database,
/// made when first needed. Without it the texts are gone, so a backup takes it along.
@Configuration(proxyBeanMethods = false)
class SealingConfiguration {

    @Bean
    Sealing sealing(@Value("${tongxin.data}") String data) throws IOException {
        return new Sealing(key(Path.of(data, "keys", "sealing")));
    }

    private static byte[] key(Path file) throws IOException {
        if (!Files.exists(file)) {
            var random = new byte[32];
            new SecureRandom().nextBytes(random);
            Files.createDirectories(file.getParent());
            var half = file.resolveSibling("sealing.new");
            Files.writeString(half, Base64.getEncoder().encodeToString(random) + "\n");
            Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rw-------"));
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Base64.getDecoder().decode(Files.readString(file).strip());
    }
}
