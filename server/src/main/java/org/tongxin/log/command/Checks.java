package org.tongxin.log.command;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.launch.Subcommand;
import org.tongxin.matter.log.Findings;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// How checks speak: what differs line by line, then what was looked at, then the exit code.
final class Checks {

    private static final long SAID_EVERY_NANOS = 2_000_000_000L;

    static CommandLine lineOf(@Nullable CommandSpec spec) {
        return Objects.requireNonNull(spec, "picocli sets it").commandLine();
    }

    /// One line on stderr, and 1.
    static int no(CommandLine line, String why) {
        line.getErr().println("tongxin: " + why);
        return Subcommand.FAILED;
    }

    /// The differences on stdout; 0 when there are none, else 1.
    static int report(CommandLine line, String did, Findings findings) {
        findings.wrong().forEach(line.getOut()::println);
        var root = "%s %d facts, root %s".formatted(did, findings.looked(), findings.root());
        if (findings.agree()) {
            line.getOut().println(root + ": all agree.");
            return Subcommand.OK;
        }
        var many = findings.wrong().size() == Findings.WRONG_MAX ? " or more" : "";
        line.getOut().println(root + ".");
        return no(line, "%d%s differences".formatted(findings.wrong().size(), many));
    }

    /// Says on stderr how far a long work is, every two seconds.
    static final class Progress {
        private final CommandLine line;
        private final String what;
        private long said = System.nanoTime();

        Progress(CommandLine line, String what) {
            this.line = line;
            this.what = what;
        }

        void at(long count) {
            var now = System.nanoTime();
            if (now - said > SAID_EVERY_NANOS) {
                said = now;
                line.getErr().println("%s: %d".formatted(what, count));
            }
        }
    }

    private Checks() {}
}
