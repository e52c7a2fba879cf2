package org.tongxin.launch;

import java.util.ServiceLoader;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// All commands: those of launching, then those that other modules registered.
final class Commands {

    @Command(
            name = "tongxin",
            description = "Tongxin 同心: consultative governance, from raising to keeping.",
            mixinStandardHelpOptions = true,
            version = "tongxin 0.1.0",
            synopsisSubcommandLabel = "COMMAND")
    record Root() {}

    private Commands() {}

    /// `application` is the class that Spring starts from.
    static CommandLine all(Class<?> application) {
        var line =
                new CommandLine(new Root())
                        .addSubcommand(new ServeCommand(application))
                        .addSubcommand(new DemoCommand(application))
                        .addSubcommand(new BackupCommand())
                        .addSubcommand(new RestoreCommand());
        ServiceLoader.load(Subcommand.class).forEach(command -> line.addSubcommand(command.line()));
        return line;
    }
}
