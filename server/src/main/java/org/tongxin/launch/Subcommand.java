package org.tongxin.launch;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/// A command of `bin/tongxin`: a picocli class, named in
/// `META-INF/services/org.tongxin.launch.Subcommand`.
///
/// A name of two words (`journal verify`) is a class `journal` with `subcommands`.
public interface Subcommand extends Callable<Integer> {

    int OK = 0;
    int FAILED = 1;

    /// This command as picocli sees it; one that finds its own sub-commands adds them here.
    default CommandLine line() {
        return new CommandLine(this);
    }

    /// Does the work and returns the exit code, [#OK] or [#FAILED].
    @Override
    Integer call() throws IOException, SQLException;
}
