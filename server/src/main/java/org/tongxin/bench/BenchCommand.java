package org.tongxin.bench;

import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.tongxin.launch.Subcommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `tongxin bench NAME`: the benches that modules registered.
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures this installation; the last line is one JSON object.",
        synopsisSubcommandLabel = "NAME")
public final class BenchCommand implements Subcommand {

    @Spec @Nullable CommandSpec spec;

    @Override
    public CommandLine line() {
        var line = new CommandLine(this);
        ServiceLoader.load(Benchmark.class)
                .forEach(benchmark -> line.addSubcommand(benchmark.line()));
        return line;
    }

    /// Without a name there is nothing to measure: says which there are.
    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(System.err);
        }
        return CommandLine.ExitCode.USAGE;
    }
}
