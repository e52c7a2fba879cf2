package org.tongxin.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongxin.TestDatabase;
import org.tongxin.Tongxin;
import org.tongxin.Until;
import org.tongxin.people.Seeding;

/// The whole application on a free port, with the cast of Zhoukou.
final class ApiHouse implements AutoCloseable {

    private final TestDatabase database;
    private final Map<String, Object> properties = new HashMap<>();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private ConfigurableApplicationContext application;

    private ApiHouse(Path data, TestDatabase database, Map<String, Object> more) {
        this.database = database;
        properties.putAll(database.properties());
        properties.put("server.port", 0);
        properties.put("server.address", "127.0.0.1");
        properties.put("tongxin.data", data.toString());
        properties.put("tongxin.places", "../places");
        properties.putAll(more);
        application = start();
        application.getBean(Seeding.class).seed(Path.of("../places/zhoukou"));
    }

    static ApiHouse open() {
        return open(Map.of());
    }

    static ApiHouse open(Map<String, Object> more) {
        try {
            return new ApiHouse(Files.createTempDirectory("api"), TestDatabase.fresh(), more);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private ConfigurableApplicationContext start() {
        var spring = new SpringApplication(Tongxin.class);
        spring.addInitializers(
                context ->
                        context.getEnvironment()
                                .getPropertySources()
                                .addFirst(new MapPropertySource("house", properties)));
        return spring.run();
    }

    /// Stops and starts the server on the same data.
    void restart() {
        application.close();
        application = start();
    }

    int port() {
        return Integer.parseInt(
                Objects.requireNonNull(
                        application.getEnvironment().getProperty("local.server.port")));
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    <T> T bean(String name, Class<T> type) {
        return application.getBean(name, type);
    }

    TestDatabase database() {
        return database;
    }

    /// The token of one of the cast, such as `m01`.
    String token(String who) {
        return tokens.computeIfAbsent(
                who, _ -> bean(Seeding.class).makeAccount("p-" + who).orElseThrow().token());
    }

    Program as(String who) {
        return new Program(this, token(who));
    }

    /// Tables that machines fill at their own pace, whoever asks for what.
    private static final Set<String> OWN_PACE =
            Set.of(
                    "journal_checkpoint",
                    "consumer",
                    "log_key",
                    "likeness_text",
                    "likeness_posting",
                    "likeness_pair",
                    "likeness_counted");

    private static final String BEHIND =
            """
            select count(*)
              from journal_head
              cross join (values ('notices'), ('statistics'), ('publication')) follower (name)
              left join consumer using (name)
             where size > coalesce(next, 0)
            """;

    /// How many rows each table has, and how long the journal is, once the followers of the journal
    /// that fill the others have read all of it.
    Map<String, Long> contents() {
        var db = bean(JdbcClient.class);
        Until.holds(() -> db.sql(BEHIND).query(Long.class).single() == 0);
        var rows = new TreeMap<String, Long>();
        var tables =
                db.sql("select tablename from pg_tables where schemaname = 'public' limit 200")
                        .query(String.class)
                        .list();
        for (var table : tables) {
            if (table != null && !table.startsWith("flyway") && !OWN_PACE.contains(table)) {
                var count = db.sql("select count(*) from " + table).query(Long.class).single();
                rows.put(table, count);
            }
        }
        rows.put(
                "journal_head.size",
                db.sql("select size from journal_head").query(Long.class).single());
        return rows;
    }

    @Override
    public void close() {
        application.close();
    }
}
