package org.tongxin.bench.faults;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/// The trial: callers at work, kills at random moments, an audit after each.
final class Trial {

    /// What is tried.
    ///
    /// @param seed decides who is killed when and what callers do; threads still race
    record Plan(int kills, int callers, long seed) {}

    private static final int UNITS = 8;
    private static final int BACK_SECONDS = 180;
    private static final int COMMANDS_MIN = 10;
    private static final int COMMANDS_MAX = 150;
    private static final long MOMENT_NANOS = 100_000_000;

    private final Installation installation;
    private final Plan plan;
    private final Consumer<String> progress;
    private final Random random;
    private final Ledger ledger = new Ledger();
    private final Gate gate = new Gate();
    private final Figures figures = new Figures();
    private final Audit audit;
    private final String run;

    Trial(Installation installation, Plan plan, Consumer<String> progress) {
        this.installation = installation;
        this.plan = plan;
        this.progress = progress;
        this.random = new Random(plan.seed());
        this.run = "faults-" + plan.seed() + "-" + System.currentTimeMillis();
        this.audit = new Audit(installation.data(), ledger, run);
    }

    /// Runs the whole trial against an installation that is up.
    Figures run() throws IOException, SQLException {
        var cast = new Cast(installation.awaitAccounts());
        var units = cast.all("unit-clerk").stream().map(Account::unit).limit(UNITS).toList();
        var began = System.nanoTime();
        try (var client = new Client(installation.port());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var stage = new Caller.Stage(run, client, cast, units, new Board(), gate, ledger);
            for (var number = 1; number <= plan.callers(); number++) {
                threads.execute(new Caller(stage, number, plan.seed() * 1_000 + number));
            }
            try {
                for (var kill = 1; kill <= plan.kills(); kill++) {
                    round(kill);
                }
            } finally {
                gate.end();
            }
        }
        figures.finish(ledger, audit.root(), Duration.ofNanos(System.nanoTime() - began));
        return figures;
    }

    private void round(int number) throws IOException, SQLException {
        atARandomMoment();
        var victim = Victim.any(random);
        var done = ledger.done().size();
        var took = victim.takesServer() ? killServer(victim) : killPostgres(victim);
        progress.accept(
                "kill %d of %d: %s after %d commands, back in %.1f s"
                        .formatted(number, plan.kills(), victim, done, took.toMillis() / 1_000.0));
        quietly(number);
    }

    /// After some commands, so that every round has work to lose on a slow machine too, and in the
    /// middle of others.
    private void atARandomMoment() throws IOException {
        var enough = ledger.done().size() + random.nextInt(COMMANDS_MIN, COMMANDS_MAX);
        if (!Installation.await(BACK_SECONDS, () -> ledger.done().size() >= enough)) {
            throw new IOException("nothing is done any more:\n" + installation.tail());
        }
        LockSupport.parkNanos(random.nextLong(MOMENT_NANOS));
    }

    private Duration killServer(Victim victim) throws IOException, SQLException {
        gate.hold();
        victim.killIn(installation, random);
        var took = installation.startAndAwait();
        figures.restarted(took);
        // Before anybody asks again: what was acknowledged must be there already.
        figures.audited(audit.look());
        gate.let();
        return took;
    }

    private Duration killPostgres(Victim victim) throws IOException {
        var killed = System.nanoTime();
        victim.killIn(installation, random);
        if (!Installation.await(BACK_SECONDS, () -> ledger.doneSince(killed))) {
            throw new IOException("PostgreSQL did not come back:\n" + installation.tail());
        }
        var took = Duration.ofNanos(System.nanoTime() - killed);
        figures.recovered(took);
        return took;
    }

    private void quietly(int number) throws IOException, SQLException {
        if (!gate.quiet()) {
            throw new IOException("a caller never got an answer:\n" + installation.tail());
        }
        try {
            figures.audited(audit.look());
            for (var command : List.of("verify", "replay")) {
                figures.checked(command, number, installation.run(journal(command)));
            }
        } finally {
            gate.goOn();
        }
    }

    private List<String> journal(String command) {
        var arguments = new ArrayList<>(List.of("journal", command, "--data"));
        arguments.add(installation.data().toString());
        return arguments;
    }
}
