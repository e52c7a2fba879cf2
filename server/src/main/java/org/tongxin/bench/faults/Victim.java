package org.tongxin.bench.faults;

import java.io.IOException;
import java.util.List;
import java.util.random.RandomGenerator;

/// Who is killed, always by SIGKILL.
enum Victim {
    SERVER,
    POSTGRES,
    /// One process of PostgreSQL: it then ends all others and recovers by itself.
    BACKEND,
    /// The server first, then PostgreSQL.
    BOTH,
    /// PostgreSQL first, then the server.
    BOTH_REVERSED;

    private static final List<Victim> ALL = List.of(values());

    static Victim any(RandomGenerator random) {
        return ALL.get(random.nextInt(ALL.size()));
    }

    boolean takesServer() {
        return this == SERVER || this == BOTH || this == BOTH_REVERSED;
    }

    void killIn(Installation installation, RandomGenerator random) throws IOException {
        switch (this) {
            case SERVER -> installation.kill();
            case POSTGRES -> postgres(installation);
            case BACKEND -> backend(installation, random);
            case BOTH -> {
                installation.kill();
                postgres(installation);
            }
            case BOTH_REVERSED -> {
                postgres(installation);
                installation.kill();
                // The server may have started PostgreSQL again before it died.
                postgres(installation);
            }
        }
    }

    private static void postgres(Installation installation) throws IOException {
        installation.postmaster().ifPresent(ProcessHandle::destroyForcibly);
    }

    private static void backend(Installation installation, RandomGenerator random)
            throws IOException {
        var postmaster = installation.postmaster();
        if (postmaster.isPresent()) {
            var children = postmaster.get().children().toList();
            if (!children.isEmpty()) {
                children.get(random.nextInt(children.size())).destroyForcibly();
            }
        }
    }
}
