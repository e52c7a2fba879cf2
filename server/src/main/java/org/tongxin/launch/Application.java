package org.tongxin.launch;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;
import org.tongxin.launch.postgres.Ports;

/// Starts Spring on a database and stops both in order: first the application, then PostgreSQL.
record Application(Class<?> main, Map<String, Object> properties) {

    private static final Logger LOG = LoggerFactory.getLogger(Application.class);

    /// Runs until the process is asked to end; `ready` is called when pages are served.
    void run(Database database, int port, Runnable ready) throws IOException {
        if (port != 0 && !Ports.isFree(port)) {
            throw new IOException("port " + port + " is in use: give another --port");
        }
        var closed = new CountDownLatch(1);
        var context = start(database.access(), port);
        context.addApplicationListener(
                event -> {
                    if (event instanceof ContextClosedEvent) {
                        closed.countDown();
                    }
                });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(context, database)));
        for (var notice : context.getBeansOfType(Notice.class).values()) {
            notice.text().ifPresent(System.out::println);
        }
        ready.run();
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        stop(context, database);
    }

    /// Starts, and stops at once: what a training run for the start-up cache needs.
    void train(Database database) {
        start(database.access(), 0).close();
    }

    private ConfigurableApplicationContext start(DatabaseAccess access, int port) {
        var all = new HashMap<>(properties);
        all.put("server.port", port);
        all.putAll(access.properties());
        var application = new SpringApplication(main);
        application.setRegisterShutdownHook(false);
        application.addInitializers(
                context ->
                        context.getEnvironment()
                                .getPropertySources()
                                .addFirst(new MapPropertySource("launch", all)));
        return application.run();
    }

    private static void stop(ConfigurableApplicationContext context, Database database) {
        context.close();
        try {
            database.close();
        } catch (IOException failed) {
            LOG.error("PostgreSQL did not stop", failed);
        }
    }
}
