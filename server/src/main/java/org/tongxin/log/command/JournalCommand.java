package org.tongxin.log.command;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongxin.journal.note.Vkey;
import org.tongxin.launch.DatabaseOptions;
import org.tongxin.launch.Subcommand;
import org.tongxin.log.KeyFile;
import org.tongxin.log.LogKey;
import org.tongxin.matter.follow.Recount;
import org.tongxin.matter.log.Findings;
import org.tongxin.matter.rows.Replaying;
import org.tongxin.matter.seal.SealingFile;
import org.tongxin.matter.verify.Verifying;
import org.tongxin.people.AccessLog;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `tongxin journal`: recomputes the journal, beside a running server or on a stopped one.
@Command(
        name = "journal",
        mixinStandardHelpOptions = true,
        description = "Recomputes the journal and says what differs.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {JournalCommand.Verify.class, JournalCommand.Replay.class})
public final class JournalCommand implements Subcommand {

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(Checks.lineOf(spec), "Missing command: verify or replay");
    }

    /// `tongxin journal verify`: every hash, link, text, checkpoint and signature, and the access
    /// log.
    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = {
                "Recomputes every hash from the stored bytes; prints what differs as",
                "'calculated X, stored Y'. Ends with 0 when all agree, else with 1."
            })
    static final class Verify implements Subcommand {

        @Spec @Nullable CommandSpec spec;

        @Mixin DatabaseOptions options = new DatabaseOptions();

        @Option(
                names = "--key",
                paramLabel = "VKEY",
                converter = TrustedKey.class,
                description = {
                    "Public key, or a file that holds it, by which checkpoints must be signed",
                    "(default: keys/log.pub in the data directory)."
                })
        @Nullable Vkey key;

        @Override
        public Integer call() throws IOException, SQLException {
            var line = Checks.lineOf(spec);
            try (var database = options.attach();
                    var pool = Reading.on(database)) {
                Reading.requireJournal(pool);
                var trusted = trusted(line, pool);
                var sealing = SealingFile.in(options.data()).read();
                if (sealing.isEmpty()) {
                    line.getErr()
                            .println(
                                    "verify: texts are not opened, there is no keys/sealing in "
                                            + options.data());
                }
                var progress = new Checks.Progress(line, "verify: facts");
                var found =
                        new Verifying(
                                        pool,
                                        sealing.orElse(null),
                                        trusted.orElse(null),
                                        progress::at)
                                .verify();
                return Checks.report(line, "Verified", withMore(pool, found, trusted));
            }
        }

        private Optional<Vkey> trusted(CommandLine line, DataSource pool) throws IOException {
            if (key != null) {
                return Optional.of(key);
            }
            var beside =
                    Files.isDirectory(options.data())
                            ? KeyFile.in(options.data()).readPublic()
                            : Optional.<Vkey>empty();
            if (beside.isPresent()) {
                return beside;
            }
            line.getErr()
                    .println(
                            "verify: signatures are checked with the key that the database names;"
                                    + " give --key to check with one you trust");
            return LogKey.recorded(JdbcClient.create(pool));
        }

        private static Findings withMore(DataSource pool, Findings found, Optional<Vkey> trusted) {
            var db = JdbcClient.create(pool);
            var wrong = new ArrayList<>(found.wrong());
            var recorded = LogKey.recorded(db);
            if (trusted.isPresent() && recorded.isPresent() && !trusted.equals(recorded)) {
                wrong.add(
                        "key of the log: calculated %s, stored %s"
                                .formatted(trusted.get(), recorded.get()));
            }
            var transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
            var broken = new AccessLog(db, transaction).firstBroken();
            if (broken != 0) {
                wrong.add(
                        "access log: line %d does not follow from the one before, or is missing"
                                .formatted(broken));
            }
            return new Findings(found.looked(), found.root(), wrong);
        }
    }

    /// `tongxin journal replay`: the read tables again from the facts.
    @Command(
            name = "replay",
            mixinStandardHelpOptions = true,
            description = {
                "Rebuilds the read tables from the facts beside the live ones and compares;",
                "counts the statistics again.",
                "Ends with 0 when all agree, else with 1."
            })
    static final class Replay implements Subcommand {

        @Spec @Nullable CommandSpec spec;

        @Mixin DatabaseOptions options = new DatabaseOptions();

        @Override
        public Integer call() throws IOException, SQLException {
            var line = Checks.lineOf(spec);
            try (var database = options.attach();
                    var pool = Reading.on(database)) {
                Reading.requireJournal(pool);
                if (SealingFile.in(options.data()).read().isEmpty()) {
                    return Checks.no(
                            line,
                            "replay opens titles and needs keys/sealing in "
                                    + options.data()
                                    + ": give --data");
                }
                try (var reading = new Reading(pool, options.data())) {
                    return Checks.report(line, "Replayed", replayed(reading));
                }
            }
        }

        /// What the door keeps, and what followers keep.
        private static Findings replayed(Reading reading) throws SQLException {
            var found = reading.bean(Replaying.class).replay();
            var wrong = new ArrayList<>(found.wrong());
            for (var recount : reading.beans(Recount.class)) {
                wrong.addAll(recount.wrong());
            }
            var first = wrong.subList(0, Math.min(wrong.size(), Findings.WRONG_MAX));
            return new Findings(found.looked(), found.root(), first);
        }
    }
}
