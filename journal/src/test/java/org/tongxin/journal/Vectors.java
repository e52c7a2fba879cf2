package org.tongxin.journal;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The published test data, kept beside the repository: `-Dtongxin.data=DIR`, or the first
/// `shared/data` found on the way up from the working directory.
public final class Vectors {

    private static final JsonMapper JSON = new JsonMapper();

    private Vectors() {}

    public static Path folder(String name) {
        return candidates()
                .map(data -> data.resolve("tlog-vectors").resolve(name))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseGet(() -> abort("no tlog-vectors/" + name + "; set -Dtongxin.data=DIR"));
    }

    private static Stream<Path> candidates() {
        var given = System.getProperty("tongxin.data");
        return given != null
                ? Stream.of(Path.of(given))
                : Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
                        .map(p -> p.resolve("shared").resolve("data"));
    }

    public static List<Path> filesBelow(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static JsonNode json(Path file) {
        return JSON.readTree(file);
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
