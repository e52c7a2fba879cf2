package org.tongxin.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongxin.TestDatabase;
import org.tongxin.Tongxin;
import org.tongxin.people.Seeding;

/// The whole application on a free port and a database of its own.
public final class House implements AutoCloseable {

    public final Path data;
    public final String address;
    public final ConfigurableApplicationContext application;
    public final JdbcClient db;

    private House(Path data, ConfigurableApplicationContext application) {
        this.data = data;
        this.application = application;
        this.address =
                "http://localhost:"
                        + Objects.requireNonNull(
                                application.getEnvironment().getProperty("local.server.port"));
        this.db = application.getBean(JdbcClient.class);
    }

    /// Opens with the units of Zhoukou and its cast, nobody having an account.
    public static House open(Map<String, Object> properties) {
        var house = empty(properties);
        house.application.getBean(Seeding.class).seed(Path.of("../places/zhoukou"));
        return house;
    }

    /// Opens with nothing: no unit, no person.
    public static House empty(Map<String, Object> properties) {
        try {
            var data = Files.createTempDirectory("house");
            var all = new HashMap<String, Object>(TestDatabase.fresh().properties());
            all.put("server.port", 0);
            all.put("tongxin.data", data.toString());
            all.put("tongxin.places", "../places");
            all.putAll(properties);
            var application = new SpringApplication(Tongxin.class);
            application.addInitializers(
                    context ->
                            context.getEnvironment()
                                    .getPropertySources()
                                    .addFirst(new MapPropertySource("house", all)));
            return new House(data, application.run());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Seeding.Account account(String person) {
        return application.getBean(Seeding.class).makeAccount(person).orElseThrow();
    }

    public Browser browser() {
        return new Browser(address);
    }

    /// A browser whose user has signed in.
    public Browser signedIn(Seeding.Account account) {
        var browser = browser();
        browser.signIn(account.login(), account.password());
        return browser;
    }

    @Override
    public void close() {
        application.close();
    }
}
