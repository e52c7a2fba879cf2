package org.tongxin.launch.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The data directory `DIR`, held by one process at a time through a lock on `DIR/lock`.
///
/// The operating system releases the lock when the process dies, however it dies.
public final class DataDirectory implements AutoCloseable {

    /// Directories held by this very process. A POSIX lock belongs to the process: closing any
    /// other channel on the lock file would give it up, so a second try must not even open one.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /// Takes the directory, making it when absent; throws with a sentence for people when another
    /// process has it.
    public static DataDirectory take(Path dir) throws IOException {
        var taken = tryTake(dir);
        if (taken.isEmpty()) {
            throw new IOException(
                    absolute(dir)
                            + " is in use by another Tongxin"
                            + holder(dir)
                            + ": stop that one, or give another --data");
        }
        return taken.get();
    }

    /// Takes the directory, or nothing when somebody has it.
    public static Optional<DataDirectory> tryTake(Path dir) throws IOException {
        var path = absolute(dir);
        Files.createDirectories(path);
        path = path.toRealPath();
        if (!HELD.add(path)) {
            return Optional.empty();
        }
        var channel = lock(path);
        if (channel.isEmpty()) {
            HELD.remove(path);
            return Optional.empty();
        }
        Files.writeString(path.resolve("pid"), ProcessHandle.current().pid() + "\n");
        return Optional.of(new DataDirectory(path, channel.get()));
    }

    private static Optional<FileChannel> lock(Path path) throws IOException {
        var channel =
                FileChannel.open(
                        path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() != null) {
            return Optional.of(channel);
        }
        channel.close();
        return Optional.empty();
    }

    private static String holder(Path dir) throws IOException {
        var pid = absolute(dir).resolve("pid");
        return Files.exists(pid) ? " (process " + Files.readString(pid).strip() + ")" : "";
    }

    private static Path absolute(Path dir) {
        return dir.toAbsolutePath().normalize();
    }

    public Path path() {
        return path;
    }

    public Secrets secrets() {
        return new Secrets(path.resolve("secrets"));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path.resolve("pid"));
        channel.close();
        HELD.remove(path);
    }
}
