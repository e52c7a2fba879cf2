package org.tongxin.launch.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// Generated passwords in one file, `DIR/secrets`, readable by its owner only (mode 0600).
///
/// One line each, `name=value`. Call it while the directory's lock is held when a secret may be
/// new.
public record Secrets(Path file) {

    private static final int BYTES = 24;

    /// The secret of this name, generated and stored when there is none.
    public String obtain(String name) throws IOException {
        var known = find(name);
        if (known.isPresent()) {
            return known.get();
        }
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        store(name + "=" + secret);
        return secret;
    }

    /// The secret of this name, if it was ever generated here.
    public Optional<String> find(String name) throws IOException {
        return lines().stream()
                .filter(line -> line.startsWith(name + "="))
                .map(line -> line.substring(name.length() + 1))
                .findFirst();
    }

    private List<String> lines() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private void store(String line) throws IOException {
        var lines = new ArrayList<>(lines());
        lines.add(line);
        var onlyOwner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var next = file.resolveSibling(file.getFileName() + ".next");
        Files.deleteIfExists(next);
        Files.createFile(next, onlyOwner);
        Files.write(next, lines);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
