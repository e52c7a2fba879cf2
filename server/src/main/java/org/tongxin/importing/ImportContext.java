package org.tongxin.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.tongxin.launch.DatabaseAccess;
import org.tongxin.matter.seal.SealingFile;
import org.tongxin.people.Units;

/// A door of its own on the database, without pages: to the others it is one more server node.
@ComponentScan(
        basePackages = {"org.tongxin.matter", "org.tongxin.rules", "org.tongxin.proposal"},
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(web|api)\\..*"))
@Import(Units.class)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
final class ImportContext {

    /// @param data where the sealing key lies
    static ConfigurableApplicationContext start(DatabaseAccess access, Path data)
            throws IOException, SQLException {
        if (SealingFile.in(data).read().isEmpty() && isInUse(access)) {
            throw new IOException(
                    "there is no keys/sealing in %s: give the --data of the server that uses this database"
                            .formatted(data));
        }
        var properties = new java.util.HashMap<String, Object>(access.properties());
        properties.put("tongxin.data", data.toAbsolutePath().normalize().toString());
        properties.put("spring.main.lazy-initialization", "true");
        properties.put("spring.datasource.hikari.maximum-pool-size", "4");
        properties.put("logging.level.root", "error");
        return new SpringApplicationBuilder(ImportContext.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .properties(properties)
                .run();
    }

    /// Whether texts are sealed there already; they were under another key than one made now.
    private static boolean isInUse(DatabaseAccess access) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                access.url(), access.appUser(), access.appPassword());
                var statement = connection.createStatement()) {
            try (var row =
                    statement.executeQuery(
                            "select to_regclass('public.sealed_value') is not null")) {
                if (!row.next() || !row.getBoolean(1)) {
                    return false;
                }
            }
            try (var row = statement.executeQuery("select from sealed_value limit 1")) {
                return row.next();
            }
        }
    }
}
