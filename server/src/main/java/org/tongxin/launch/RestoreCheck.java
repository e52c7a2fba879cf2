package org.tongxin.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Looks at what a restore brought back, before it is committed. Named in
/// `META-INF/services/org.tongxin.launch.RestoreCheck`.
public interface RestoreCheck {

    /// @param restored the connection in whose transaction every row was brought back
    /// @param backup directory of the backup
    /// @param known file with a checkpoint that was published, where the operator has one
    /// @throws IOException with a sentence for people when this must not be brought back
    void check(Connection restored, Path backup, @Nullable Path known)
            throws IOException, SQLException;
}
