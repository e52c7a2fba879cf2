package org.tongxin.launch.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a backup holds, as `manifest.json`: what a restore must bring back.
///
/// `journal` is the row of `journal_head` where that table exists. `schema` is Flyway's version.
public record Manifest(
        int format,
        String takenAt,
        @Nullable String schema,
        @Nullable Map<String, Object> journal,
        List<TableFile> tables,
        List<Sequence> sequences) {

    static final int FORMAT = 1;
    private static final String NAME = "manifest.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// One table: its file in PostgreSQL's text format of `copy`, rows, SHA-256 of the file in hex.
    public record TableFile(
            String table, List<String> columns, String file, long rows, String sha256) {}

    /// Where a sequence stands; `called` says whether `value` was already given out.
    public record Sequence(String name, long value, boolean called) {}

    public long rows() {
        return tables.stream().mapToLong(TableFile::rows).sum();
    }

    /// Reads the manifest of a backup; throws with a sentence for people when there is none.
    public static Manifest read(Path dir) throws IOException {
        var file = dir.resolve(NAME);
        if (!Files.exists(file)) {
            throw new IOException(dir + " holds no complete backup: " + NAME + " is missing");
        }
        try {
            var manifest = JSON.readValue(Files.readString(file), Manifest.class);
            if (manifest.format() != FORMAT) {
                throw new IOException(file + " has the unknown format " + manifest.format());
            }
            return manifest;
        } catch (JacksonException unreadable) {
            throw new IOException(file + " cannot be read", unreadable);
        }
    }

    void write(Path dir) throws IOException {
        Files.writeString(dir.resolve(NAME), JSON.writeValueAsString(this) + "\n");
    }
}
