package org.tongxin.launch.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The programs of PostgreSQL 18, unpacked once from the binaries on the class path.
///
/// `TONGXIN_PGBIN`, or the property `tongxin.pgbin`, names another place to unpack to, shared by
/// several data directories.
record Binaries(Path home) {

    /// Changes with the binaries' version, so that an upgrade unpacks anew beside the old one.
    private static final String VERSION = "18.6.0";

    private static final int EXECUTABLE = 0111;

    static Binaries in(Path directory) throws IOException {
        var place = System.getProperty("tongxin.pgbin", System.getenv("TONGXIN_PGBIN"));
        var root = place == null ? directory.resolve("pgbin") : Path.of(place).toAbsolutePath();
        var home = root.resolve(VERSION);
        if (!Files.exists(home)) {
            Files.createDirectories(root);
            unpack(root, home);
        }
        return new Binaries(home);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static void unpack(Path root, Path home) throws IOException {
        var partial = Files.createTempDirectory(root, VERSION + "-");
        try (var packed = open();
                var tar =
                        new TarArchiveInputStream(
                                new XZInputStream(new BufferedInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(partial, entry, tar);
            }
        }
        Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rwxr-xr-x"));
        if (!Files.exists(home)) {
            Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void place(Path root, TarArchiveEntry entry, TarArchiveInputStream content)
            throws IOException {
        var target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("the binaries name a file outside: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            if ((entry.getMode() & EXECUTABLE) != 0
                    && !target.toFile().setExecutable(true, false)) {
                throw new IOException("cannot make executable: " + target);
            }
        }
    }

    private static InputStream open() throws IOException {
        var arch =
                switch (System.getProperty("os.arch")) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64" -> "arm_64";
                    case String other -> other;
                };
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var name = "/postgres-" + system + "-" + arch + ".txz";
        var packed = Binaries.class.getResourceAsStream(name);
        if (packed == null) {
            throw new IOException(
                    "no PostgreSQL for this machine ("
                            + system
                            + " "
                            + arch
                            + "): give --db jdbc:postgresql://...");
        }
        return packed;
    }
}
