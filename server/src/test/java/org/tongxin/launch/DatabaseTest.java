package org.tongxin.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongxin.launch.postgres.Login;

/// The supervisor against a real PostgreSQL, killed as an office's machine would kill it.
/// Invariants 1 to 4 of launching.
class DatabaseTest {

    @TempDir Path dir = Path.of("replaced by JUnit");

    @BeforeAll
    static void unpackOnce() {
        System.setProperty("tongxin.pgbin", Path.of("target/pgbin").toAbsolutePath().toString());
    }

    @Test
    void rowsAreThereAfterARestart() throws Exception {
        try (var database = Database.open(dir)) {
            note(database.access().owner(), "谢谢");
        }
        try (var database = Database.open(dir)) {
            assertThat(notes(database.access().owner())).isEqualTo("谢谢");
        }
    }

    @Test
    void secretsAreTheOwnersOnlyAndTheApplicationOwnsNothing() throws Exception {
        try (var database = Database.open(dir);
                var app = database.access().app().connect();
                var statement = app.createStatement()) {
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(dir.resolve("secrets"))))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() -> statement.execute("create table x (y int)"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(
                            () -> new Login(database.access().url(), "tongxin_app", "?").connect())
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void aKilledPostgresIsBackWithinSecondsWithItsRows() throws Exception {
        try (var database = Database.open(dir)) {
            note(database.access().owner(), "kept");
            ProcessHandle.of(database.pid().orElseThrow()).orElseThrow().destroyForcibly();
            assertThat(notesWithin(20, database.access().owner())).isEqualTo("kept");
        }
    }

    @Test
    void aSecondStartIsRefusedAndAttachingWorks() throws Exception {
        try (var database = Database.open(dir)) {
            note(database.access().owner(), "shared");
            assertThatThrownBy(() -> Database.open(dir))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is in use by another Tongxin");
            try (var beside = Database.attach(dir)) {
                assertThat(notes(beside.access().owner())).isEqualTo("shared");
            }
            assertThat(notes(database.access().owner())).isEqualTo("shared");
        }
    }

    @Test
    void aPidFileOfSomebodyElseDoesNotStopAStart() throws Exception {
        try (var database = Database.open(dir)) {
            note(database.access().owner(), "kept");
        }
        var self = ProcessHandle.current().pid();
        Files.writeString(
                dir.resolve("pg/postmaster.pid"),
                self + "\n" + dir.resolve("pg") + "\n1\n5432\n\n127.0.0.1\n\nready\n");
        try (var database = Database.open(dir)) {
            assertThat(notes(database.access().owner())).isEqualTo("kept");
        }
    }

    @Test
    void aPortInUseIsAvoided() throws Exception {
        Database.open(dir).close();
        var port = Integer.parseInt(Files.readString(dir.resolve("pg.port")).strip());
        try (var taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                var database = Database.open(dir)) {
            assertThat(database.access().url()).doesNotContain(":" + taken.getLocalPort() + "/");
        }
    }

    @Test
    void aKilledJavaLeavesNoSecondPostgres() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var child =
                new ProcessBuilder(
                                java,
                                "-Dtongxin.pgbin=" + System.getProperty("tongxin.pgbin"),
                                "-cp",
                                System.getProperty("java.class.path"),
                                HoldsADatabase.class.getName(),
                                dir.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        var orphan = Long.parseLong(child.inputReader().readLine());
        assertThatThrownBy(() -> Database.open(dir)).hasMessageContaining("" + child.pid());
        child.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(orphan)).isPresent();
        try (var database = Database.open(dir)) {
            assertThat(database.pid().orElseThrow()).isNotEqualTo(orphan);
            assertThat(notes(database.access().owner())).isEqualTo("from the child");
        }
    }

    @Test
    void anExternalDatabaseGivesTheApplicationARoleOfItsOwn() throws Exception {
        try (var database = Database.open(dir)) {
            var login = database.superuser().orElseThrow();
            var url = login.url() + "?user=postgres&ApplicationName=x&password=" + login.password();
            try (var outside = Database.attach(url);
                    var app = outside.access().app().connect()) {
                assertThat(outside.access().url()).isEqualTo(login.url() + "?ApplicationName=x");
                assertThat(app.getMetaData().getUserName()).isEqualTo("tongxin_app");
            }
        }
    }

    static void note(Login login, String text) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            statement.execute("create table note (text text)");
            statement.execute("insert into note values ('" + text + "')");
        }
    }

    private static String notes(Login login) throws SQLException {
        try (var connection = login.connect();
                var rows = connection.createStatement().executeQuery("select text from note")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String notesWithin(int seconds, Login login) throws SQLException {
        for (var tries = 0; tries < seconds * 10; tries++) {
            try {
                return notes(login);
            } catch (SQLException _) {
                LockSupport.parkNanos(100_000_000);
            }
        }
        return notes(login);
    }
}
