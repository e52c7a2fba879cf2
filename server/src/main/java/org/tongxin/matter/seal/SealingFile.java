package org.tongxin.matter.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/// The master key of sealed texts: 32 random bytes in `DIR/keys/sealing`, outside the database.
/// Without it the texts are gone, so a backup takes it along.
public record SealingFile(Path file) {

    public static SealingFile in(Path data) {
        return new SealingFile(data.resolve("keys").resolve("sealing"));
    }

    /// Empty when there is no key in this place.
    public Optional<Sealing> read() throws IOException {
        return Files.exists(file)
                ? Optional.of(new Sealing(Base64.getDecoder().decode(text())))
                : Optional.empty();
    }

    /// Makes the key when it is first needed.
    Sealing obtain() throws IOException {
        if (!Files.exists(file)) {
            var random = new byte[32];
            new SecureRandom().nextBytes(random);
            Files.createDirectories(file.getParent());
            var half = file.resolveSibling("sealing.new");
            Files.writeString(half, Base64.getEncoder().encodeToString(random) + "\n");
            Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rw-------"));
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return read().orElseThrow();
    }

    private String text() throws IOException {
        return Files.readString(file).strip();
    }
}
