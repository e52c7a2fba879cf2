package org.tongxin.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.tongxin.journal.note.NoteKey;
import org.tongxin.journal.note.Vkey;

/// The log's key (日志私钥) in `DIR/keys/log`, mode 0600, and its public half in `DIR/keys/log.pub`.
public record KeyFile(Path file) {

    public static KeyFile in(Path data) {
        return new KeyFile(data.resolve("keys").resolve("log"));
    }

    /// @throws IOException when the file holds no key
    Optional<NoteKey> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var key = NoteKey.parse(Files.readString(file).strip());
        if (key.isEmpty()) {
            throw new IOException(file + " holds no key of a log: bring it back from a backup");
        }
        return key;
    }

    /// The public key; empty when there is none beside the data.
    ///
    /// @throws IOException when the file holds no key
    public Optional<Vkey> readPublic() throws IOException {
        var beside = publicFile();
        if (!Files.exists(beside)) {
            return read().map(NoteKey::vkey);
        }
        var key = Vkey.parse(Files.readString(beside).strip());
        if (key.isEmpty()) {
            throw new IOException(beside + " holds no public key of a log");
        }
        return key;
    }

    /// Makes a private key. A crash on the way leaves none or a whole one.
    NoteKey make(String origin) throws IOException {
        var key = NoteKey.generate(origin);
        Files.createDirectories(file.getParent());
        write(file, key.text(), "rw-------");
        return key;
    }

    /// Writes the public key beside it, where it is missing or another's.
    void publish(Vkey key) throws IOException {
        var text = key.text();
        Files.createDirectories(file.getParent());
        if (!Files.exists(publicFile()) || !Files.readString(publicFile()).strip().equals(text)) {
            write(publicFile(), text, "rw-r--r--");
        }
    }

    private Path publicFile() {
        return file.resolveSibling(file.getFileName() + ".pub");
    }

    private static void write(Path file, String text, String mode) throws IOException {
        var half = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(half);
        Files.createFile(
                half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode)));
        Files.writeString(half, text + "\n");
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
