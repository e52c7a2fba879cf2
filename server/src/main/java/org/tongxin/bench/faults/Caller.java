package org.tongxin.bench.faults;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tongxin.bench.faults.Client.Reply;

/// One caller: walks proposals at random, repeats itself, comes too late, and keeps the ledger.
final class Caller implements Runnable {

    /// What all callers share.
    record Stage(
            String run,
            Client client,
            Cast cast,
            List<String> units,
            Board board,
            Gate gate,
            Ledger ledger) {}

    private final Stage stage;
    private final Random random;
    private final int number;
    private int asked;

    Caller(Stage stage, int number, long seed) {
        this.stage = stage;
        this.number = number;
        this.random = new Random(seed);
    }

    @Override
    public void run() {
        while (!stage.gate().over()) {
            stage.gate().during(this::once);
        }
    }

    private void once() {
        var walk = stage.board().pick(random);
        if (walk.isEmpty()) {
            raise();
        } else {
            step(walk.get());
        }
    }

    private void raise() {
        var proposer = stage.cast().any("member", random);
        var unit = stage.units().get(random.nextInt(stage.units().size()));
        var key = key();
        var body = Step.raising("第" + number + "位委员的第" + asked + "件");
        var reply = ask(proposer, "/api/v1/matters", key, body);
        if (reply.done()) {
            var matter = reply.body().path("id").asString();
            var version = reply.body().path("version").asLong();
            stage.board().add(new Board.Walk(matter, proposer, unit, version));
            sometimesRepeat(proposer, "/api/v1/matters", key, body);
        } else {
            stage.ledger().violation("a proposal was refused: " + reply);
        }
    }

    private void step(Board.Walk walk) {
        var seen = walk.look();
        var body = seen.next().body(walk.unit, "已办理，第" + asked + "次");
        var stale = seen.version() > 1 && random.nextInt(10) == 0;
        if (stale) {
            body.put("version", seen.version() - 1);
        } else {
            body.put("version", seen.version());
        }
        var by = actor(walk, seen.next());
        var path = "/api/v1/matters/" + walk.matter + "/actions";
        var key = key();
        var reply = ask(by, path, key, body);
        if (reply.done()) {
            if (stale) {
                stage.ledger().violation("a stale version was let through: " + key);
            }
            var version = reply.body().path("version").asLong();
            stage.board().took(walk, seen.next(), version);
            sometimesRepeat(by, path, key, body);
        } else {
            refused(walk, reply);
        }
    }

    /// Somebody else was faster, or my version was stale: look where the matter stands.
    private void refused(Board.Walk walk, Reply why) {
        if (why.status() != 409) {
            stage.ledger().violation("%s answered %s".formatted(walk.matter, why));
            stage.board().drop(walk);
        } else if (why.body().path("title").asString("").isEmpty()) {
            stage.ledger().violation("a refusal without a sentence: " + why);
        }
    }

    private Account actor(Board.Walk walk, Step step) {
        return switch (step.role) {
            case "member" -> walk.proposer;
            case "unit-clerk", "unit-head" -> stage.cast().in(walk.unit, step.role);
            default -> stage.cast().any(step.role, random);
        };
    }

    /// The same again under the same key, or something else under it.
    private void sometimesRepeat(Account by, String path, String key, Map<String, ?> body) {
        var dice = random.nextInt(20);
        if (dice < 2) {
            ask(by, path, key, body);
        } else if (dice == 2) {
            var other = new HashMap<String, Object>(body);
            if (body.containsKey("kind")) {
                other.put("title", "关于另一件事的提案");
            } else {
                other.put("version", Integer.MAX_VALUE);
            }
            var reply = stage.client().post(by, path, key, other);
            if (!reply.unknown() && !reply.code().equals("key-reused")) {
                stage.ledger().violation("another use of the key %s: %s".formatted(key, reply));
            }
        }
    }

    /// Asks until there is an answer, always under the same key.
    private Reply ask(Account by, String path, String key, Map<String, ?> body) {
        var ledger = stage.ledger();
        ledger.asking(key);
        while (true) {
            var reply = stage.client().post(by, path, key, body);
            ledger.heard(reply.status());
            if (reply.done()) {
                ledger.done(
                        key,
                        new Ledger.Done(
                                reply.body().path("id").asString(),
                                reply.body().path("version").asLong()));
                return reply;
            }
            if (!reply.unknown()) {
                ledger.refused(key, reply.code());
                return reply;
            }
            if (stage.gate().over()) {
                return reply;
            }
            ledger.askingAgain();
            stage.gate().beforeAskingAgain();
        }
    }

    private String key() {
        return stage.run() + "-" + number + "-" + ++asked;
    }
}
