package org.tongxin.bench.door;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.tongxin.bench.stand.Cluster;
import org.tongxin.matter.seal.SealingFile;
import org.tongxin.matter.verify.Verifying;

/// Lets all contenders run in turns, round after round, so that what disturbs the machine disturbs
/// all of them.
final class Rounds {

    private static final double NANOS = 1e9;

    private final Cluster cluster;
    private final Plan plan;
    private final Path data;
    private final Figures figures = new Figures();

    Rounds(Cluster cluster, Plan plan, Path data) {
        this.cluster = cluster;
        this.plan = plan;
        this.data = data;
    }

    Figures run() throws IOException, SQLException {
        try (var full = TheDoor.open("full", cluster.base("many"), data);
                var door = TheDoor.open("door", cluster.base("door"), data)) {
            Million.load(full, plan.many());
            Million.load(door, plan.few());
            try (var limit = Limit.open(cluster.migrated("bare"), Written.by(door));
                    var flowable = Flowable.open(cluster.base("flowable"))) {
                warm(full, door, limit, flowable);
                for (var round = 1; round <= plan.rounds(); round++) {
                    System.err.printf("bench: round %d of %d%n", round, plan.rounds());
                    round(full, door, limit, flowable);
                }
            }
        }
        return figures;
    }

    private void warm(TheDoor full, TheDoor door, Limit limit, Flowable flowable)
            throws IOException, SQLException {
        System.err.println("bench: warming up");
        var race = new Race(cluster);
        for (var one : List.of(door, flowable, limit, full)) {
            race.run(one, one == limit ? 1 : Plan.MANY_CALLERS, plan.length().multipliedBy(2));
        }
    }

    private void round(TheDoor full, TheDoor door, Limit limit, Flowable flowable)
            throws IOException, SQLException {
        for (int callers : plan.callers()) {
            limit.steps(door(door, callers));
            run(limit, callers, 1);
            run(flowable, callers, callers);
            if (callers == Plan.MANY_CALLERS) {
                door(full, callers);
                followed(door, callers);
            }
        }
        verify(full);
    }

    /// @return commands in a batch, about
    private int door(TheDoor door, int callers) throws IOException, SQLException {
        var before = door.application().door().work();
        run(door, callers, callers);
        var after = door.application().door().work();
        var batches = after.batches() - before.batches();
        return (int) Math.max(1, (after.commands() - before.commands()) / Math.max(1, batches));
    }

    /// What it costs that statistics, notices and likeness keep up meanwhile.
    private void followed(TheDoor door, int callers) throws IOException, SQLException {
        door.beFollowed();
        try {
            run("followed", door, callers, callers);
        } finally {
            door.beAlone();
        }
    }

    private void run(Contender contender, int callers, int threads)
            throws IOException, SQLException {
        run(contender.name(), contender, callers, threads);
    }

    private void run(String name, Contender contender, int callers, int threads)
            throws IOException, SQLException {
        var usage = new Race(cluster).run(contender, threads, plan.length());
        figures.ran(name, callers, usage);
        System.err.printf(
                "bench: %-8s %2d callers %8.0f commands/s%n", name, callers, usage.rate());
    }

    /// `journal verify`, as an operator runs it: hashes, links, tree, checkpoints and all texts.
    private void verify(TheDoor full) throws IOException, SQLException {
        var sealing = SealingFile.in(data).read().orElseThrow();
        var began = System.nanoTime();
        var found = new Verifying(full.application().pool(), sealing, null, _ -> {}).verify();
        var took = Duration.ofNanos(System.nanoTime() - began);
        if (!found.agree()) {
            throw new IllegalStateException("the journal does not verify: " + found.wrong());
        }
        figures.verified(found.looked() * NANOS / took.toNanos());
        System.err.printf("bench: verified %,d facts in %d ms%n", found.looked(), took.toMillis());
    }
}
