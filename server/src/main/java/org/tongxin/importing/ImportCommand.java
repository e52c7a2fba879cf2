package org.tongxin.importing;

import org.jspecify.annotations.Nullable;
import org.tongxin.launch.Subcommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `tongxin import`: brings in what other systems hold.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        subcommands = ImportProposals.class,
        synopsisSubcommandLabel = "proposals",
        description = "Brings in what other systems hold (导入).")
public final class ImportCommand implements Subcommand {

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(),
                "import what? Say: tongxin import proposals FILE");
    }
}
