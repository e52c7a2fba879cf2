package org.tongxin;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/// A real PostgreSQL for tests: one server a JVM, a fresh database for whoever asks, migrated by
/// its owner and used by the application's role.
public final class TestDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private final String name = "t" + NUMBER.incrementAndGet();

    private static EmbeddedPostgres start() {
        try {
            var server =
                    EmbeddedPostgres.builder()
                            .setServerConfig("fsync", "off")
                            .setServerConfig("max_connections", "200")
                            .start();
            execute(server, "postgres", "create role tongxin_owner login createrole");
            execute(server, "postgres", "create role tongxin_app login");
            return server;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static TestDatabase fresh() {
        var database = new TestDatabase();
        execute(
                SERVER,
                "postgres",
                "create database %s owner tongxin_owner".formatted(database.name));
        Flyway.configure()
                .dataSource(SERVER.getDatabase("tongxin_owner", database.name))
                .locations("classpath:db")
                .load()
                .migrate();
        return database;
    }

    /// A pool of connections of the application's role.
    public HikariDataSource pool() {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(SERVER.getJdbcUrl("tongxin_app", name) + "&reWriteBatchedInserts=true");
        pool.setMaximumPoolSize(10);
        return pool;
    }

    /// What Spring needs to reach this database as the application does.
    public Map<String, Object> properties() {
        var url = SERVER.getJdbcUrl("tongxin_app", name);
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", "tongxin_app",
                "spring.flyway.url", SERVER.getJdbcUrl("tongxin_owner", name),
                "spring.flyway.user", "tongxin_owner",
                "spring.flyway.password", "");
    }

    /// The same, of connections that a relay carries; statements stand in clear in what they send.
    public HikariDataSource poolThrough(Relay relay) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(
                "jdbc:postgresql://127.0.0.1:%d/%s?user=tongxin_app&prepareThreshold=0"
                        .formatted(relay.port(), name));
        pool.setMaximumPoolSize(3);
        pool.setMinimumIdle(0);
        pool.setInitializationFailTimeout(-1);
        pool.setConnectionTimeout(1_000);
        return pool;
    }

    public static Relay relay() {
        return new Relay(SERVER.getPort());
    }

    /// A connection of the application's role outside any pool.
    public Connection connect() throws SQLException {
        return SERVER.getDatabase("tongxin_app", name).getConnection();
    }

    public String name() {
        return name;
    }

    /// Runs a statement as the database's superuser.
    public void asSuperuser(String sql) {
        execute(SERVER, name, sql);
    }

    private static void execute(EmbeddedPostgres server, String database, String sql) {
        try (var connection = server.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(sql, broken);
        }
    }
}
