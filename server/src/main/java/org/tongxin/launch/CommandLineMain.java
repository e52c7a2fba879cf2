package org.tongxin.launch;

import java.util.Objects;
import picocli.CommandLine;

/// The command line: finds the command, runs it, turns its outcome into an exit code.
///
/// 0 done, 1 failed, 2 not understood; every error is one line on stderr. With the environment
/// variable `TONGXIN_DEBUG` set, the stack trace follows.
public final class CommandLineMain {

    private CommandLineMain() {}

    /// Runs one command; `application` is the class that Spring starts from.
    public static int run(Class<?> application, String... arguments) {
        return execute(Commands.all(application), arguments);
    }

    static int execute(CommandLine line, String... arguments) {
        return line.setParameterExceptionHandler(CommandLineMain::misunderstood)
                .setExecutionExceptionHandler(CommandLineMain::failed)
                .execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
    }

    private static int misunderstood(CommandLine.ParameterException error, String[] arguments) {
        var line = error.getCommandLine();
        line.getErr()
                .println(
                        "tongxin: "
                                + oneLine(error)
                                + " (see: "
                                + line.getCommandSpec().qualifiedName()
                                + " --help)");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(
            Exception error, CommandLine line, CommandLine.ParseResult arguments) {
        var root = root(error);
        if (root instanceof Told told) {
            told.lines().forEach(line.getErr()::println);
        } else {
            line.getErr().println("tongxin: " + oneLine(root));
        }
        if (System.getenv("TONGXIN_DEBUG") != null) {
            error.printStackTrace(line.getErr());
        }
        return Subcommand.FAILED;
    }

    private static Throwable root(Throwable error) {
        var root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static String oneLine(Throwable error) {
        var message = Objects.requireNonNullElse(error.getMessage(), error.toString());
        return message.strip().replaceAll("\\s*\\R\\s*", "; ");
    }
}
