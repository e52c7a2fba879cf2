package org.tongxin.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/// A process that opens a database, says which process PostgreSQL is, and waits to be killed.
final class HoldsADatabase {

    private HoldsADatabase() {}

    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException {
        var database = Database.open(Path.of(arguments[0]));
        DatabaseTest.note(database.access().owner(), "from the child");
        System.out.println(database.pid().orElseThrow());
        Thread.currentThread().join();
    }
}
