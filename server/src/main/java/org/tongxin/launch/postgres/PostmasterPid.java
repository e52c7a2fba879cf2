package org.tongxin.launch.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What PostgreSQL writes about itself in `pg/postmaster.pid`: process, port, whether it is ready.
record PostmasterPid(long pid, int port, boolean ready) {

    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    /// Larger than any process number of Linux (2^22), so that nobody can have it.
    private static final String NOBODY = "99999999";

    static Optional<PostmasterPid> read(Path data) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file(data));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
        if (lines.size() <= PORT_LINE || !lines.getFirst().strip().matches("-?\\d{1,18}")) {
            return Optional.empty();
        }
        var port = lines.get(PORT_LINE).strip();
        var ready = lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
        return Optional.of(
                new PostmasterPid(
                        Math.abs(Long.parseLong(lines.getFirst().strip())),
                        port.matches("\\d{1,5}") ? Integer.parseInt(port) : 0,
                        ready));
    }

    /// True when the process is alive and is PostgreSQL on this directory, and not somebody who was
    /// given the same number since.
    boolean runsOn(Path data) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().commandLine())
                .filter(line -> line.contains("postgres") && line.contains(data.toString()))
                .isPresent();
    }

    /// Lets PostgreSQL see that the process of a stale file is gone although its number is in use.
    ///
    /// The file stays, because PostgreSQL reads from it which shared memory must be free.
    static void disown(Path data) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(file(data)));
        if (!lines.isEmpty()) {
            lines.set(0, NOBODY);
            Files.write(file(data), lines);
        }
    }

    private static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }
}
