package org.tongxin.bench.door;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.tongxin.bench.stand.Application;
import org.tongxin.bench.stand.Base;
import org.tongxin.chain.Chain;
import org.tongxin.chain.Inputs;
import org.tongxin.journal.Merkle;
import org.tongxin.matter.Command;
import org.tongxin.matter.door.Answer;
import org.tongxin.matter.door.Asked;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalKind;

/// The door with complete proposal chains. A step is what pages and programs cause below HTTP:
/// texts are sealed, a command is made, the door is asked under a key, and answers when all is
/// durable. What follows the journal at its own pace (statistics, notices, likeness), and has no
/// like at the peers, rests unless it is asked for.
final class TheDoor implements Contender {

    private final String name;
    private final Base base;
    private final Application application;
    private final ProposalKind kind;
    private final List<Step> chain = Step.chain();
    private final AtomicLong asked = new AtomicLong();
    private final String run = UUID.randomUUID().toString();

    private TheDoor(String name, Base base, Application application) {
        this.name = name;
        this.base = base;
        this.application = application;
        this.kind = (ProposalKind) application.kinds().of(ProposalKind.CODE);
    }

    static TheDoor open(String name, Base base, Path data) {
        var door = new TheDoor(name, base, Application.start(base.access(), data));
        door.application.followers().stop();
        return door;
    }

    /// All that follows the journal does so, from its present end on.
    void beFollowed() throws SQLException {
        try (var connection = base.superuser().connect();
                var statement = connection.createStatement()) {
            statement.execute("update consumer set next = (select size from journal_head)");
        }
        application.followers().start();
    }

    void beAlone() {
        application.followers().stop();
    }

    Application application() {
        return application;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Base base() {
        return base;
    }

    @Override
    public Caller caller(int no) {
        return new Walking();
    }

    @Override
    public void rest() {
        base.rest(application.pool());
    }

    /// Goes from step to step, chain after chain.
    private final class Walking implements Caller {
        private int next;
        private @Nullable String matter;

        @Override
        public int step() {
            var step = chain.get(next);
            matter = take(next == 0 ? null : matter, step);
            next = (next + 1) % chain.size();
            return 1;
        }
    }

    /// @return the matter
    String take(@Nullable String matter, Step step) {
        var key = run + ":" + asked.incrementAndGet();
        var command = command(step, Integer.MAX_VALUE);
        var content = Merkle.sha256().digest(key.getBytes(StandardCharsets.UTF_8));
        var answer =
                application
                        .door()
                        .ask(
                                new Asked(
                                        kind.code(),
                                        matter,
                                        null,
                                        step.actor(),
                                        command,
                                        key,
                                        content,
                                        true));
        if (answer instanceof Answer.Done done) {
            return done.matter();
        }
        throw new IllegalStateException("%s was refused: %s".formatted(step.action(), answer));
    }

    /// The command of a step, its texts sealed.
    ///
    /// @param texts so many of them at most; the last one stands for the others too
    Command command(Step step, int texts) {
        Chain.Action<Proposal, ?> action = kind.chain().action(step.action()).orElseThrow();
        var values = new HashMap<String, Object>();
        var sealed = new ArrayList<Object>();
        for (var name : step.raw().keySet().stream().sorted(Step.TITLE_FIRST).toList()) {
            var value = step.raw().get(name);
            var read =
                    sealed.size() < texts || !isText(name)
                            ? read(name, value, step)
                            : sealed.getLast();
            if (isText(name)) {
                sealed.add(read);
            }
            values.put(name, read);
        }
        return action.reader().read(step.task(), new Inputs(values));
    }

    private static boolean isText(String name) {
        return switch (name) {
            case "on", "due-2", "category", "means", "outcome-1", "outcome-2", "units" -> false;
            case "attitude", "result" -> false;
            default -> true;
        };
    }

    private Object read(String name, @Nullable Object value, Step step) {
        var raw = Objects.requireNonNull(value, name);
        if (isText(name)) {
            var subject = "person:" + step.actor().person();
            return application.sealing().seal(subject, raw.toString());
        }
        return name.startsWith("on") || name.startsWith("due")
                ? LocalDate.parse(raw.toString())
                : raw;
    }

    @Override
    public void close() {
        application.close();
    }
}
