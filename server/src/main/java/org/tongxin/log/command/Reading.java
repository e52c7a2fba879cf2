package org.tongxin.log.command;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongxin.launch.Database;

/// The parts of the application that only read, on a database: no web, no migration, nothing that
/// runs by itself. A bean comes into being when it is asked for, so the kinds of matter are found
/// without being named here.
final class Reading implements AutoCloseable {

    private static final int CONNECTIONS_MAX = 3;

    private final AnnotationConfigApplicationContext context;

    Reading(DataSource pool, Path data) {
        context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(
                        new MapPropertySource("reading", Map.of("tongxin.data", data.toString())));
        context.registerBean(DataSource.class, () -> pool);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(pool));
        context.registerBean(
                TransactionTemplate.class,
                () -> new TransactionTemplate(new JdbcTransactionManager(pool)));
        scan();
        context.addBeanFactoryPostProcessor(
                factory -> {
                    for (var name : factory.getBeanDefinitionNames()) {
                        factory.getBeanDefinition(name).setLazyInit(true);
                    }
                });
        context.refresh();
    }

    private void scan() {
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(new AnnotationTypeFilter(SpringBootConfiguration.class));
        scanner.addExcludeFilter(new AnnotationTypeFilter(Controller.class));
        scanner.addExcludeFilter(new AssignableTypeFilter(SmartLifecycle.class));
        scanner.addExcludeFilter(new AssignableTypeFilter(ApplicationRunner.class));
        scanner.scan("org.tongxin");
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> List<T> beans(Class<T> type) {
        return context.getBeanProvider(type).stream().toList();
    }

    @Override
    public void close() {
        context.close();
    }

    /// Connections of the application's role. Nothing is logged: commands say what they have to
    /// say.
    static HikariDataSource on(Database database) {
        LoggingSystem.get(Reading.class.getClassLoader()).beforeInitialize();
        var access = database.access();
        var pool = new HikariDataSource();
        pool.setJdbcUrl(access.url());
        pool.setUsername(access.appUser());
        pool.setPassword(access.appPassword());
        pool.setMaximumPoolSize(CONNECTIONS_MAX);
        pool.setMinimumIdle(0);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return pool;
    }

    /// @throws IOException when no server has ever set this database up
    static void requireJournal(DataSource pool) throws IOException, SQLException {
        try (var connection = pool.getConnection();
                var query = connection.createStatement();
                var row = query.executeQuery("select to_regclass('log_key') is not null")) {
            if (!row.next() || !row.getBoolean(1)) {
                throw new IOException(
                        "there is no journal of this version here yet: start the server once");
            }
        }
    }
}
