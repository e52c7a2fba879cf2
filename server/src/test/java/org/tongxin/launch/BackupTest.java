package org.tongxin.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongxin.launch.backup.Backup;
import org.tongxin.launch.backup.Manifest;
import org.tongxin.launch.backup.Restore;
import org.tongxin.launch.postgres.Login;

/// Invariant 5 of launching.
class BackupTest {

    private static final String SCHEMA =
            """
            create table area (id bigint generated always as identity primary key, name text);
            create table lane (id serial primary key, area bigint not null references area,
                               body bytea, twice int generated always as (id * 2) stored);
            """;

    @TempDir Path dir = Path.of("replaced by JUnit");

    @BeforeAll
    static void unpackOnce() {
        System.setProperty("tongxin.pgbin", Path.of("target/pgbin").toAbsolutePath().toString());
    }

    @Test
    void everyRowComesBack() throws Exception {
        var backup = dir.resolve("backup");
        try (var database = Database.open(dir.resolve("old"));
                var connection = database.access().owner().connect()) {
            execute(database.access().owner(), SCHEMA);
            execute(
                    database.access().owner(),
                    """
                    insert into area (name) select E'甲\\t乙\\n' || n from generate_series(1, 500) n;
                    insert into lane (area, body) select id, sha256(name::bytea) from area;
                    insert into area (name) values (null);
                    """);
            Files.createDirectories(dir.resolve("old/keys"));
            Files.writeString(dir.resolve("old/keys/log"), "key");
            new Backup(connection, dir.resolve("old/keys"), _ -> {}).into(backup);
            var manifest = Manifest.read(backup);
            assertThat(manifest.rows()).isEqualTo(1001);

            Restore.checkFiles(backup, manifest);
            try (var fresh = Database.open(dir.resolve("new"))) {
                execute(fresh.access().owner(), SCHEMA);
                var restore = new Restore(backup, manifest, _ -> {});
                restore.into(fresh.access().owner(), fresh.superuser().orElseThrow(), null);
                restore.keysInto(dir.resolve("new/keys"));
                assertThat(digest(fresh.access().owner()))
                        .isEqualTo(digest(database.access().owner()));
                execute(fresh.access().owner(), "insert into lane (area) values (501)");
            }
        }
        assertThat(dir.resolve("new/keys/log")).hasContent("key");
    }

    @Test
    void aChangedBackupIsRefusedInOneLine() throws Exception {
        var backup = dir.resolve("backup");
        try (var database = Database.open(dir.resolve("old"));
                var connection = database.access().owner().connect()) {
            execute(database.access().owner(), SCHEMA);
            new Backup(connection, dir.resolve("old/keys"), _ -> {}).into(backup);
        }
        Files.writeString(backup.resolve("public.area.copy"), "1\tforged\n");
        var errors = new StringWriter();
        var line = Commands.all(BackupTest.class).setErr(new PrintWriter(errors));
        var code =
                CommandLineMain.execute(
                        line, "restore", backup.toString(), "--data", dir.resolve("n").toString());
        assertThat(code).isEqualTo(1);
        assertThat(errors.toString()).contains("public.area.copy was changed").hasLineCount(1);
        assertThat(dir.resolve("n")).doesNotExist();
    }

    @Test
    void whatIsNotUnderstoodEndsWithTwo() {
        var line = Commands.all(BackupTest.class).setErr(new PrintWriter(new StringWriter()));
        assertThat(CommandLineMain.execute(line, "serve", "--prot", "1")).isEqualTo(2);
    }

    private static void execute(Login login, String sql) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String digest(Login login) throws SQLException {
        var sql =
                """
                select md5((select string_agg(a::text, '|' order by id) from area a)
                        || (select string_agg(l::text, '|' order by id) from lane l))
                """;
        try (var connection = login.connect();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
